"""`PreferredNetworksModel` of the API document."""

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

    from .preferred_network_model import PreferredNetworkModel

_NAME = "PreferredNetworksModel"
_KNOWN = frozenset("isEnabled networks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PreferredNetworksModel(Model):
    """`PreferredNetworksModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "networks": "networks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    networks: list[PreferredNetworkModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("networks")
        if v.__class__ is list:
            self.networks = _items(v, dict, _m.PreferredNetworkModel.from_dict, _NAME)
        else:
            self.networks = v
            if v is None:
                n -= "networks" not in d
            else:
                _note(d, "networks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.networks is not None:
            d["networks"] = _wire(self.networks)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PreferredNetworksModel"]
