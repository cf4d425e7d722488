"""`EntraIdTenantDeviceFilterBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantDeviceFilterBrowseSpec"
_KNOWN = frozenset(
    "displayName operatingSystem operatingSystemVersion deviceVersion accountEnabled".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantDeviceFilterBrowseSpec(Model):
    """`EntraIdTenantDeviceFilterBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "operating_system": "operatingSystem",
        "operating_system_version": "operatingSystemVersion",
        "device_version": "deviceVersion",
        "account_enabled": "accountEnabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str | None = None
    operating_system: str | None = None
    operating_system_version: str | None = None
    device_version: str | None = None
    account_enabled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        self.operating_system = v = get("operatingSystem")
        if v.__class__ is not str:
            if v is None:
                n -= "operatingSystem" not in d
            else:
                _note(d, "operatingSystem", _NAME, "invalid")
        self.operating_system_version = v = get("operatingSystemVersion")
        if v.__class__ is not str:
            if v is None:
                n -= "operatingSystemVersion" not in d
            else:
                _note(d, "operatingSystemVersion", _NAME, "invalid")
        self.device_version = v = get("deviceVersion")
        if v.__class__ is not str:
            if v is None:
                n -= "deviceVersion" not in d
            else:
                _note(d, "deviceVersion", _NAME, "invalid")
        self.account_enabled = v = get("accountEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "accountEnabled" not in d
            else:
                _note(d, "accountEnabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.operating_system is not None:
            d["operatingSystem"] = self.operating_system
        if self.operating_system_version is not None:
            d["operatingSystemVersion"] = self.operating_system_version
        if self.device_version is not None:
            d["deviceVersion"] = self.device_version
        if self.account_enabled is not None:
            d["accountEnabled"] = self.account_enabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantDeviceFilterBrowseSpec"]
