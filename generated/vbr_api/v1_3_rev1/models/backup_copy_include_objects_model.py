"""`BackupCopyIncludeObjectsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_object_model import BackupObjectModel
    from .job_object_model import JobObjectModel
    from .repository_object_model import RepositoryObjectModel

_NAME = "BackupCopyIncludeObjectsModel"
_KNOWN = frozenset("jobs repositories backups".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupCopyIncludeObjectsModel(Model):
    """`BackupCopyIncludeObjectsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "jobs": "jobs",
        "repositories": "repositories",
        "backups": "backups",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    jobs: list[JobObjectModel] | None = None
    repositories: list[RepositoryObjectModel] | None = None
    backups: list[BackupObjectModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("jobs")
        if v.__class__ is list:
            self.jobs = _items(v, dict, _m.JobObjectModel.from_dict, _NAME)
        else:
            self.jobs = v
            if v is None:
                n -= "jobs" not in d
            else:
                _note(d, "jobs", _NAME, "invalid")
        v = get("repositories")
        if v.__class__ is list:
            self.repositories = _items(v, dict, _m.RepositoryObjectModel.from_dict, _NAME)
        else:
            self.repositories = v
            if v is None:
                n -= "repositories" not in d
            else:
                _note(d, "repositories", _NAME, "invalid")
        v = get("backups")
        if v.__class__ is list:
            self.backups = _items(v, dict, _m.BackupObjectModel.from_dict, _NAME)
        else:
            self.backups = v
            if v is None:
                n -= "backups" not in d
            else:
                _note(d, "backups", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.jobs is not None:
            d["jobs"] = _wire(self.jobs)
        if self.repositories is not None:
            d["repositories"] = _wire(self.repositories)
        if self.backups is not None:
            d["backups"] = _wire(self.backups)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupCopyIncludeObjectsModel"]
