"""`PublishBackupContentSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_publish_backup_content_mode_type import EPublishBackupContentModeType

_NAME = "PublishBackupContentSpec"
_KNOWN = frozenset("restorePointId diskNames type".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "ISCSITarget": "ISCSITargetPublishContentSpec",
        "ISCSIWindowsMount": "ISCSIWindowsMountSpec",
        "FUSELinuxMount": "FUSELinuxMountSpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class PublishBackupContentSpec(Model):
    """`PublishBackupContentSpec`.

    `from_dict` returns the subclass for the value of `type`:
    `ISCSITarget` ISCSITargetPublishContentSpec,
    `ISCSIWindowsMount` ISCSIWindowsMountSpec,
    `FUSELinuxMount` FUSELinuxMountSpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "disk_names": "diskNames",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_point_id: UUID
    disk_names: list[str] | None = None
    type: EPublishBackupContentModeType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("diskNames")
        if v.__class__ is list:
            self.disk_names = _items(v, str, None, _NAME)
        else:
            self.disk_names = v
            if v is None:
                n -= "diskNames" not in d
            else:
                _note(d, "diskNames", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EPublishBackupContentModeType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
            "type": self.type,
        }
        if self.disk_names is not None:
            d["diskNames"] = self.disk_names
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PublishBackupContentSpec"]
