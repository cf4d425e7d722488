"""`EntraIdTenantBitlockerKeyFilterBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantBitlockerKeyFilterBrowseSpec"
_KNOWN = frozenset("key deviceId deviceDisplayName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantBitlockerKeyFilterBrowseSpec(Model):
    """`EntraIdTenantBitlockerKeyFilterBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "key": "key",
        "device_id": "deviceId",
        "device_display_name": "deviceDisplayName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("key",))

    key: str | None = _field(default=None, repr=_mask)
    device_id: str | None = None
    device_display_name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.key = v = get("key")
        if v.__class__ is not str:
            if v is None:
                n -= "key" not in d
            else:
                _note(d, "key", _NAME, "invalid")
        self.device_id = v = get("deviceId")
        if v.__class__ is not str:
            if v is None:
                n -= "deviceId" not in d
            else:
                _note(d, "deviceId", _NAME, "invalid")
        self.device_display_name = v = get("deviceDisplayName")
        if v.__class__ is not str:
            if v is None:
                n -= "deviceDisplayName" not in d
            else:
                _note(d, "deviceDisplayName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.key is not None:
            d["key"] = self.key
        if self.device_id is not None:
            d["deviceId"] = self.device_id
        if self.device_display_name is not None:
            d["deviceDisplayName"] = self.device_display_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantBitlockerKeyFilterBrowseSpec"]
