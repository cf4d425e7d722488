"""`AzureStorageAccountBrowserModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .azure_storage_account_instance_size_model import AzureStorageAccountInstanceSizeModel

_NAME = "AzureStorageAccountBrowserModel"
_KNOWN = frozenset("storageAccountName instanceSizes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureStorageAccountBrowserModel(Model):
    """`AzureStorageAccountBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "storage_account_name": "storageAccountName",
        "instance_sizes": "instanceSizes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    storage_account_name: str | None = None
    instance_sizes: list[AzureStorageAccountInstanceSizeModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.storage_account_name = v = get("storageAccountName")
        if v.__class__ is not str:
            if v is None:
                n -= "storageAccountName" not in d
            else:
                _note(d, "storageAccountName", _NAME, "invalid")
        v = get("instanceSizes")
        if v.__class__ is list:
            self.instance_sizes = _items(
                v, dict, _m.AzureStorageAccountInstanceSizeModel.from_dict, _NAME
            )
        else:
            self.instance_sizes = v
            if v is None:
                n -= "instanceSizes" not in d
            else:
                _note(d, "instanceSizes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.storage_account_name is not None:
            d["storageAccountName"] = self.storage_account_name
        if self.instance_sizes is not None:
            d["instanceSizes"] = _wire(self.instance_sizes)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureStorageAccountBrowserModel"]
