"""`JobStartSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_backup_copy_restore_points import EBackupCopyRestorePoints

_NAME = "JobStartSpec"
_KNOWN = frozenset("performActiveFull startChainedJobs syncRestorePoints".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class JobStartSpec(Model):
    """`JobStartSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "perform_active_full": "performActiveFull",
        "start_chained_jobs": "startChainedJobs",
        "sync_restore_points": "syncRestorePoints",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    perform_active_full: bool
    start_chained_jobs: bool | None = None
    sync_restore_points: EBackupCopyRestorePoints | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.perform_active_full = v = get("performActiveFull")
        if v.__class__ is not bool:
            n -= _required(d, "performActiveFull", _NAME)
        self.start_chained_jobs = v = get("startChainedJobs")
        if v.__class__ is not bool:
            if v is None:
                n -= "startChainedJobs" not in d
            else:
                _note(d, "startChainedJobs", _NAME, "invalid")
        v = get("syncRestorePoints")
        if v.__class__ is str:
            self.sync_restore_points = _m.EBackupCopyRestorePoints.table[v]
        else:
            self.sync_restore_points = v
            if v is None:
                n -= "syncRestorePoints" not in d
            else:
                _note(d, "syncRestorePoints", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "performActiveFull": self.perform_active_full,
        }
        if self.start_chained_jobs is not None:
            d["startChainedJobs"] = self.start_chained_jobs
        if self.sync_restore_points is not None:
            d["syncRestorePoints"] = self.sync_restore_points
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["JobStartSpec"]
