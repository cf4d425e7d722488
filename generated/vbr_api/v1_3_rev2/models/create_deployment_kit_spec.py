"""`CreateDeploymentKitSpec` of the API document."""

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

_NAME = "CreateDeploymentKitSpec"
_KNOWN = frozenset(
    "validityPeriodHours includeWindowsPackages includeLinuxPackages includeUnixPackages".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CreateDeploymentKitSpec(Model):
    """`CreateDeploymentKitSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "validity_period_hours": "validityPeriodHours",
        "include_windows_packages": "includeWindowsPackages",
        "include_linux_packages": "includeLinuxPackages",
        "include_unix_packages": "includeUnixPackages",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    validity_period_hours: int | None = None
    include_windows_packages: bool | None = None
    include_linux_packages: bool | None = None
    include_unix_packages: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.validity_period_hours = v = get("validityPeriodHours")
        if v.__class__ is not int:
            if v is None:
                n -= "validityPeriodHours" not in d
            else:
                _note(d, "validityPeriodHours", _NAME, "invalid")
        self.include_windows_packages = v = get("includeWindowsPackages")
        if v.__class__ is not bool:
            if v is None:
                n -= "includeWindowsPackages" not in d
            else:
                _note(d, "includeWindowsPackages", _NAME, "invalid")
        self.include_linux_packages = v = get("includeLinuxPackages")
        if v.__class__ is not bool:
            if v is None:
                n -= "includeLinuxPackages" not in d
            else:
                _note(d, "includeLinuxPackages", _NAME, "invalid")
        self.include_unix_packages = v = get("includeUnixPackages")
        if v.__class__ is not bool:
            if v is None:
                n -= "includeUnixPackages" not in d
            else:
                _note(d, "includeUnixPackages", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.validity_period_hours is not None:
            d["validityPeriodHours"] = self.validity_period_hours
        if self.include_windows_packages is not None:
            d["includeWindowsPackages"] = self.include_windows_packages
        if self.include_linux_packages is not None:
            d["includeLinuxPackages"] = self.include_linux_packages
        if self.include_unix_packages is not None:
            d["includeUnixPackages"] = self.include_unix_packages
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CreateDeploymentKitSpec"]
