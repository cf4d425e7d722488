"""`AgentBackupJobPersonalFilesSettingsModel` of the API document."""

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

    from .agent_backup_job_personal_files_inclusion_model import (
        AgentBackupJobPersonalFilesInclusionModel,
    )
    from .agent_backup_personal_files_exclusion_model import AgentBackupPersonalFilesExclusionModel

_NAME = "AgentBackupJobPersonalFilesSettingsModel"
_KNOWN = frozenset("backupPersonalFiles includes excludes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupJobPersonalFilesSettingsModel(Model):
    """`AgentBackupJobPersonalFilesSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_personal_files": "backupPersonalFiles",
        "includes": "includes",
        "excludes": "excludes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_personal_files: bool | None = None
    includes: AgentBackupJobPersonalFilesInclusionModel | None = None
    excludes: AgentBackupPersonalFilesExclusionModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.backup_personal_files = v = get("backupPersonalFiles")
        if v.__class__ is not bool:
            if v is None:
                n -= "backupPersonalFiles" not in d
            else:
                _note(d, "backupPersonalFiles", _NAME, "invalid")
        v = get("includes")
        if v.__class__ is dict:
            self.includes = _m.AgentBackupJobPersonalFilesInclusionModel.from_dict(v)
        else:
            self.includes = v
            if v is None:
                n -= "includes" not in d
            else:
                _note(d, "includes", _NAME, "invalid")
        v = get("excludes")
        if v.__class__ is dict:
            self.excludes = _m.AgentBackupPersonalFilesExclusionModel.from_dict(v)
        else:
            self.excludes = v
            if v is None:
                n -= "excludes" not in d
            else:
                _note(d, "excludes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.backup_personal_files is not None:
            d["backupPersonalFiles"] = self.backup_personal_files
        if self.includes is not None:
            d["includes"] = _wire(self.includes)
        if self.excludes is not None:
            d["excludes"] = _wire(self.excludes)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupJobPersonalFilesSettingsModel"]
