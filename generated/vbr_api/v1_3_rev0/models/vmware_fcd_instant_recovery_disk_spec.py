"""`VmwareFcdInstantRecoveryDiskSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "VmwareFcdInstantRecoveryDiskSpec"
_KNOWN = frozenset("nameInBackup mountedDiskName registeredFcdName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VmwareFcdInstantRecoveryDiskSpec(Model):
    """`VmwareFcdInstantRecoveryDiskSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name_in_backup": "nameInBackup",
        "mounted_disk_name": "mountedDiskName",
        "registered_fcd_name": "registeredFcdName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name_in_backup: str
    mounted_disk_name: str
    registered_fcd_name: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.name_in_backup = v = get("nameInBackup")
        if v.__class__ is not str:
            n -= _required(d, "nameInBackup", _NAME)
        self.mounted_disk_name = v = get("mountedDiskName")
        if v.__class__ is not str:
            n -= _required(d, "mountedDiskName", _NAME)
        self.registered_fcd_name = v = get("registeredFcdName")
        if v.__class__ is not str:
            n -= _required(d, "registeredFcdName", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "nameInBackup": self.name_in_backup,
            "mountedDiskName": self.mounted_disk_name,
            "registeredFcdName": self.registered_fcd_name,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VmwareFcdInstantRecoveryDiskSpec"]
