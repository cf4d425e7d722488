"""`LinuxFlrHelperApplianceSpec` of the API document."""

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

    from .ip_settings_model import IpSettingsModel
    from .linux_flr_helper_appliance_resource_model import LinuxFlrHelperApplianceResourceModel

_NAME = "LinuxFlrHelperApplianceSpec"
_KNOWN = frozenset(
    "platformResourceSettings networkSettings ftpServerEnabled restoreFromNSS".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxFlrHelperApplianceSpec(Model):
    """`LinuxFlrHelperApplianceSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "platform_resource_settings": "platformResourceSettings",
        "network_settings": "networkSettings",
        "ftp_server_enabled": "ftpServerEnabled",
        "restore_from_nss": "restoreFromNSS",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform_resource_settings: LinuxFlrHelperApplianceResourceModel | None = None
    network_settings: IpSettingsModel | None = None
    ftp_server_enabled: bool | None = None
    restore_from_nss: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("platformResourceSettings")
        if v.__class__ is dict:
            self.platform_resource_settings = _m.LinuxFlrHelperApplianceResourceModel.from_dict(v)
        else:
            self.platform_resource_settings = v
            if v is None:
                n -= "platformResourceSettings" not in d
            else:
                _note(d, "platformResourceSettings", _NAME, "invalid")
        v = get("networkSettings")
        if v.__class__ is dict:
            self.network_settings = _m.IpSettingsModel.from_dict(v)
        else:
            self.network_settings = v
            if v is None:
                n -= "networkSettings" not in d
            else:
                _note(d, "networkSettings", _NAME, "invalid")
        self.ftp_server_enabled = v = get("ftpServerEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "ftpServerEnabled" not in d
            else:
                _note(d, "ftpServerEnabled", _NAME, "invalid")
        self.restore_from_nss = v = get("restoreFromNSS")
        if v.__class__ is not bool:
            if v is None:
                n -= "restoreFromNSS" not in d
            else:
                _note(d, "restoreFromNSS", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.platform_resource_settings is not None:
            d["platformResourceSettings"] = _wire(self.platform_resource_settings)
        if self.network_settings is not None:
            d["networkSettings"] = _wire(self.network_settings)
        if self.ftp_server_enabled is not None:
            d["ftpServerEnabled"] = self.ftp_server_enabled
        if self.restore_from_nss is not None:
            d["restoreFromNSS"] = self.restore_from_nss
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxFlrHelperApplianceSpec"]
