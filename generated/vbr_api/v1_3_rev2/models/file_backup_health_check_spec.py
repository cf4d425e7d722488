"""`FileBackupHealthCheckSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .health_check_repair_options import HealthCheckRepairOptions

_NAME = "FileBackupHealthCheckSpec"
_KNOWN = frozenset("backupIds jobIds isRepair repairOptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupHealthCheckSpec(Model):
    """`FileBackupHealthCheckSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_ids": "backupIds",
        "job_ids": "jobIds",
        "is_repair": "isRepair",
        "repair_options": "repairOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_ids: list[UUID] | None = None
    job_ids: list[UUID] | None = None
    is_repair: bool | None = None
    repair_options: HealthCheckRepairOptions | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("backupIds")
        if v.__class__ is list:
            self.backup_ids = _uuid_items(v, _NAME)
        else:
            self.backup_ids = v
            if v is None:
                n -= "backupIds" not in d
            else:
                _note(d, "backupIds", _NAME, "invalid")
        v = get("jobIds")
        if v.__class__ is list:
            self.job_ids = _uuid_items(v, _NAME)
        else:
            self.job_ids = v
            if v is None:
                n -= "jobIds" not in d
            else:
                _note(d, "jobIds", _NAME, "invalid")
        self.is_repair = v = get("isRepair")
        if v.__class__ is not bool:
            if v is None:
                n -= "isRepair" not in d
            else:
                _note(d, "isRepair", _NAME, "invalid")
        v = get("repairOptions")
        if v.__class__ is dict:
            self.repair_options = _m.HealthCheckRepairOptions.from_dict(v)
        else:
            self.repair_options = v
            if v is None:
                n -= "repairOptions" not in d
            else:
                _note(d, "repairOptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.backup_ids is not None:
            d["backupIds"] = self.backup_ids
        if self.job_ids is not None:
            d["jobIds"] = self.job_ids
        if self.is_repair is not None:
            d["isRepair"] = self.is_repair
        if self.repair_options is not None:
            d["repairOptions"] = _wire(self.repair_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupHealthCheckSpec"]
