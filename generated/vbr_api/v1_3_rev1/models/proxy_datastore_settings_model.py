"""`ProxyDatastoreSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .proxy_datastore_model import ProxyDatastoreModel

_NAME = "ProxyDatastoreSettingsModel"
_KNOWN = frozenset("autoSelectEnabled datastores".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ProxyDatastoreSettingsModel(Model):
    """`ProxyDatastoreSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "auto_select_enabled": "autoSelectEnabled",
        "datastores": "datastores",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    auto_select_enabled: bool
    datastores: list[ProxyDatastoreModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.auto_select_enabled = v = get("autoSelectEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "autoSelectEnabled", _NAME)
        v = get("datastores")
        if v.__class__ is list:
            self.datastores = _items(v, dict, _m.ProxyDatastoreModel.from_dict, _NAME)
        else:
            self.datastores = v
            if v is None:
                n -= "datastores" not in d
            else:
                _note(d, "datastores", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "autoSelectEnabled": self.auto_select_enabled,
        }
        if self.datastores is not None:
            d["datastores"] = _wire(self.datastores)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ProxyDatastoreSettingsModel"]
