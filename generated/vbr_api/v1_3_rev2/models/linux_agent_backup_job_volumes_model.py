"""`LinuxAgentBackupJobVolumesModel` of the API document."""

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

    from .linux_agent_backup_job_volume_object_model import LinuxAgentBackupJobVolumeObjectModel

_NAME = "LinuxAgentBackupJobVolumesModel"
_KNOWN = frozenset("volumeObject".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxAgentBackupJobVolumesModel(Model):
    """`LinuxAgentBackupJobVolumesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "volume_object": "volumeObject",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    volume_object: list[LinuxAgentBackupJobVolumeObjectModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("volumeObject")
        if v.__class__ is list:
            self.volume_object = _items(
                v, dict, _m.LinuxAgentBackupJobVolumeObjectModel.from_dict, _NAME
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
            "volumeObject": _wire(self.volume_object),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxAgentBackupJobVolumesModel"]
