"""`InstantViVMCustomizedRecoveryDatastoreSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel

_NAME = "InstantViVMCustomizedRecoveryDatastoreSpec"
_KNOWN = frozenset("redirectEnabled cacheDatastore".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantViVMCustomizedRecoveryDatastoreSpec(Model):
    """`InstantViVMCustomizedRecoveryDatastoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "redirect_enabled": "redirectEnabled",
        "cache_datastore": "cacheDatastore",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    redirect_enabled: bool | None = None
    cache_datastore: InventoryObjectModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.redirect_enabled = v = get("redirectEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "redirectEnabled" not in d
            else:
                _note(d, "redirectEnabled", _NAME, "invalid")
        v = get("cacheDatastore")
        if v.__class__ is dict:
            self.cache_datastore = _m.InventoryObjectModel.from_dict(v)
        else:
            self.cache_datastore = v
            if v is None:
                n -= "cacheDatastore" not in d
            else:
                _note(d, "cacheDatastore", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.redirect_enabled is not None:
            d["redirectEnabled"] = self.redirect_enabled
        if self.cache_datastore is not None:
            d["cacheDatastore"] = _wire(self.cache_datastore)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantViVMCustomizedRecoveryDatastoreSpec"]
