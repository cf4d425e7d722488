"""`BackupCopyExcludeObjectsModel` of the API document."""

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

    from .inventory_object_model import InventoryObjectModel
    from .job_object_model import JobObjectModel

_NAME = "BackupCopyExcludeObjectsModel"
_KNOWN = frozenset("jobs objects".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupCopyExcludeObjectsModel(Model):
    """`BackupCopyExcludeObjectsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "jobs": "jobs",
        "objects": "objects",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    jobs: list[JobObjectModel] | None = None
    objects: list[InventoryObjectModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("jobs")
        if v.__class__ is list:
            self.jobs = _items(v, dict, _m.JobObjectModel.from_dict, _NAME)
        else:
            self.jobs = v
            if v is None:
                n -= "jobs" not in d
            else:
                _note(d, "jobs", _NAME, "invalid")
        v = get("objects")
        if v.__class__ is list:
            self.objects = _items(v, dict, _m.InventoryObjectModel.from_dict, _NAME)
        else:
            self.objects = v
            if v is None:
                n -= "objects" not in d
            else:
                _note(d, "objects", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.jobs is not None:
            d["jobs"] = _wire(self.jobs)
        if self.objects is not None:
            d["objects"] = _wire(self.objects)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupCopyExcludeObjectsModel"]
