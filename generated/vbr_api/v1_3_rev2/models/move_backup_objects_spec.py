"""`MoveBackupObjectsSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "MoveBackupObjectsSpec"
_KNOWN = frozenset("backupObjects targetJobId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class MoveBackupObjectsSpec(Model):
    """`MoveBackupObjectsSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_objects": "backupObjects",
        "target_job_id": "targetJobId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_objects: list[UUID] | None = None
    target_job_id: UUID
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("backupObjects")
        if v.__class__ is list:
            self.backup_objects = _uuid_items(v, _NAME)
        else:
            self.backup_objects = v
            if v is None:
                n -= "backupObjects" not in d
            else:
                _note(d, "backupObjects", _NAME, "invalid")
        v = get("targetJobId")
        if v.__class__ is str:
            self.target_job_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "targetJobId", _NAME, "invalid")
        else:
            self.target_job_id = v
            n -= _required(d, "targetJobId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "targetJobId": self.target_job_id,
        }
        if self.backup_objects is not None:
            d["backupObjects"] = self.backup_objects
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["MoveBackupObjectsSpec"]
