"""`GuestInteractionProxiesSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "GuestInteractionProxiesSettingsModel"
_KNOWN = frozenset("autoSelectEnabled proxyIds".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GuestInteractionProxiesSettingsModel(Model):
    """`GuestInteractionProxiesSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "auto_select_enabled": "autoSelectEnabled",
        "proxy_ids": "proxyIds",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    auto_select_enabled: bool
    proxy_ids: list[UUID] | None = None
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
        v = get("proxyIds")
        if v.__class__ is list:
            self.proxy_ids = _uuid_items(v, _NAME)
        else:
            self.proxy_ids = v
            if v is None:
                n -= "proxyIds" not in d
            else:
                _note(d, "proxyIds", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "autoSelectEnabled": self.auto_select_enabled,
        }
        if self.proxy_ids is not None:
            d["proxyIds"] = self.proxy_ids
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GuestInteractionProxiesSettingsModel"]
