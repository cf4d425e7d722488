"""`SureBackupLinkedJobsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel
    from .job_object_model import JobObjectModel

_NAME = "SureBackupLinkedJobsModel"
_KNOWN = frozenset(
    "includes excludes maxConcurrentMachinesCount processRandomMachines maxRandomMachinesCount".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SureBackupLinkedJobsModel(Model):
    """`SureBackupLinkedJobsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "includes": "includes",
        "excludes": "excludes",
        "max_concurrent_machines_count": "maxConcurrentMachinesCount",
        "process_random_machines": "processRandomMachines",
        "max_random_machines_count": "maxRandomMachinesCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    includes: list[JobObjectModel]
    excludes: list[InventoryObjectModel] | None = None
    max_concurrent_machines_count: int | None = None
    process_random_machines: bool | None = None
    max_random_machines_count: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("includes")
        if v.__class__ is list:
            self.includes = _items(v, dict, _m.JobObjectModel.from_dict, _NAME)
        else:
            self.includes = v
            n -= _required(d, "includes", _NAME)
        v = get("excludes")
        if v.__class__ is list:
            self.excludes = _items(v, dict, _m.InventoryObjectModel.from_dict, _NAME)
        else:
            self.excludes = v
            if v is None:
                n -= "excludes" not in d
            else:
                _note(d, "excludes", _NAME, "invalid")
        self.max_concurrent_machines_count = v = get("maxConcurrentMachinesCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxConcurrentMachinesCount" not in d
            else:
                _note(d, "maxConcurrentMachinesCount", _NAME, "invalid")
        self.process_random_machines = v = get("processRandomMachines")
        if v.__class__ is not bool:
            if v is None:
                n -= "processRandomMachines" not in d
            else:
                _note(d, "processRandomMachines", _NAME, "invalid")
        self.max_random_machines_count = v = get("maxRandomMachinesCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxRandomMachinesCount" not in d
            else:
                _note(d, "maxRandomMachinesCount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "includes": _wire(self.includes),
        }
        if self.excludes is not None:
            d["excludes"] = _wire(self.excludes)
        if self.max_concurrent_machines_count is not None:
            d["maxConcurrentMachinesCount"] = self.max_concurrent_machines_count
        if self.process_random_machines is not None:
            d["processRandomMachines"] = self.process_random_machines
        if self.max_random_machines_count is not None:
            d["maxRandomMachinesCount"] = self.max_random_machines_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SureBackupLinkedJobsModel"]
