"""`BackupObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_platform_type import EPlatformType

_NAME = "BackupObjectModel"
_KNOWN = frozenset("id name type platformName platformId restorePointsCount".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "VMware": "ViBackupObjectModel",
        "CloudDirector": "CloudDirectorBackupObjectModel",
        "EntraID": "EntraIDBackupObjectModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupObjectModel(Model):
    """`BackupObjectModel`.

    `from_dict` returns the subclass for the value of `platformName`:
    `VMware` ViBackupObjectModel,
    `CloudDirector` CloudDirectorBackupObjectModel,
    `EntraID` EntraIDBackupObjectModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "platform_name": "platformName",
        "platform_id": "platformId",
        "restore_points_count": "restorePointsCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str | None = None
    type: str | None = None
    platform_name: EPlatformType
    platform_id: UUID | None = None
    restore_points_count: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("platformName")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "platformName", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.type = v = get("type")
        if v.__class__ is not str:
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        v = get("platformName")
        if v.__class__ is str:
            self.platform_name = _m.EPlatformType.table[v]
        else:
            self.platform_name = v
            n -= _required(d, "platformName", _NAME)
        v = get("platformId")
        if v.__class__ is str:
            self.platform_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "platformId", _NAME, "invalid")
        else:
            self.platform_id = v
            if v is None:
                n -= "platformId" not in d
            else:
                _note(d, "platformId", _NAME, "invalid")
        self.restore_points_count = v = get("restorePointsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "restorePointsCount" not in d
            else:
                _note(d, "restorePointsCount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "platformName": self.platform_name,
        }
        if self.name is not None:
            d["name"] = self.name
        if self.type is not None:
            d["type"] = self.type
        if self.platform_id is not None:
            d["platformId"] = self.platform_id
        if self.restore_points_count is not None:
            d["restorePointsCount"] = self.restore_points_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupObjectModel"]
