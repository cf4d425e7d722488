"""`WindowsAgentBackupJobVolumesModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_agent_volumes_backup_mode import EAgentVolumesBackupMode
    from .windows_agent_backup_job_volume_object_model import WindowsAgentBackupJobVolumeObjectModel

_NAME = "WindowsAgentBackupJobVolumesModel"
_KNOWN = frozenset("volumesBackupMode volumeObject".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsAgentBackupJobVolumesModel(Model):
    """`WindowsAgentBackupJobVolumesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "volumes_backup_mode": "volumesBackupMode",
        "volume_object": "volumeObject",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    volumes_backup_mode: EAgentVolumesBackupMode
    volume_object: list[WindowsAgentBackupJobVolumeObjectModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("volumesBackupMode")
        if v.__class__ is str:
            self.volumes_backup_mode = _m.EAgentVolumesBackupMode.table[v]
        else:
            self.volumes_backup_mode = v
            n -= _required(d, "volumesBackupMode", _NAME)
        v = get("volumeObject")
        if v.__class__ is list:
            self.volume_object = _items(
                v, dict, _m.WindowsAgentBackupJobVolumeObjectModel.from_dict, _NAME
            )
        else:
            self.volume_object = v
            n -= _required(d, "volumeObject", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "volumesBackupMode": self.volumes_backup_mode,
            "volumeObject": _wire(self.volume_object),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsAgentBackupJobVolumesModel"]
