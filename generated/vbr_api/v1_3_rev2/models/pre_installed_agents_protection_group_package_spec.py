"""`PreInstalledAgentsProtectionGroupPackageSpec` of the API document."""

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

    from .e_pre_installed_agents_protection_group_package_spec_format import (
        EPreInstalledAgentsProtectionGroupPackageSpecFormat,
    )
    from .pre_installed_agents_packages_model import PreInstalledAgentsPackagesModel

_NAME = "PreInstalledAgentsProtectionGroupPackageSpec"
_KNOWN = frozenset(
    "format includeWindowsPackages includeMacPackages linuxPackages unixPackages".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class PreInstalledAgentsProtectionGroupPackageSpec(Model):
    """`PreInstalledAgentsProtectionGroupPackageSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "format": "format",
        "include_windows_packages": "includeWindowsPackages",
        "include_mac_packages": "includeMacPackages",
        "linux_packages": "linuxPackages",
        "unix_packages": "unixPackages",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    format: EPreInstalledAgentsProtectionGroupPackageSpecFormat | None = None
    include_windows_packages: bool | None = None
    include_mac_packages: bool | None = None
    linux_packages: PreInstalledAgentsPackagesModel | None = None
    unix_packages: PreInstalledAgentsPackagesModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("format")
        if v.__class__ is str:
            self.format = _m.EPreInstalledAgentsProtectionGroupPackageSpecFormat.table[v]
        else:
            self.format = v
            if v is None:
                n -= "format" not in d
            else:
                _note(d, "format", _NAME, "invalid")
        self.include_windows_packages = v = get("includeWindowsPackages")
        if v.__class__ is not bool:
            if v is None:
                n -= "includeWindowsPackages" not in d
            else:
                _note(d, "includeWindowsPackages", _NAME, "invalid")
        self.include_mac_packages = v = get("includeMacPackages")
        if v.__class__ is not bool:
            if v is None:
                n -= "includeMacPackages" not in d
            else:
                _note(d, "includeMacPackages", _NAME, "invalid")
        v = get("linuxPackages")
        if v.__class__ is dict:
            self.linux_packages = _m.PreInstalledAgentsPackagesModel.from_dict(v)
        else:
            self.linux_packages = v
            if v is None:
                n -= "linuxPackages" not in d
            else:
                _note(d, "linuxPackages", _NAME, "invalid")
        v = get("unixPackages")
        if v.__class__ is dict:
            self.unix_packages = _m.PreInstalledAgentsPackagesModel.from_dict(v)
        else:
            self.unix_packages = v
            if v is None:
                n -= "unixPackages" not in d
            else:
                _note(d, "unixPackages", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.format is not None:
            d["format"] = self.format
        if self.include_windows_packages is not None:
            d["includeWindowsPackages"] = self.include_windows_packages
        if self.include_mac_packages is not None:
            d["includeMacPackages"] = self.include_mac_packages
        if self.linux_packages is not None:
            d["linuxPackages"] = _wire(self.linux_packages)
        if self.unix_packages is not None:
            d["unixPackages"] = _wire(self.unix_packages)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PreInstalledAgentsProtectionGroupPackageSpec"]
