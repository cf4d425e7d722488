"""`AgentBackupIndexingSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .agent_backup_object_indexing_model import AgentBackupObjectIndexingModel
    from .agent_object_model import AgentObjectModel

_NAME = "AgentBackupIndexingSettingsModel"
_KNOWN = frozenset("machineObject indexing".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupIndexingSettingsModel(Model):
    """`AgentBackupIndexingSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "machine_object": "machineObject",
        "indexing": "indexing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    machine_object: AgentObjectModel
    indexing: AgentBackupObjectIndexingModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("machineObject")
        if v.__class__ is dict:
            self.machine_object = _m.AgentObjectModel.from_dict(v)
        else:
            self.machine_object = v
            n -= _required(d, "machineObject", _NAME)
        v = get("indexing")
        if v.__class__ is dict:
            self.indexing = _m.AgentBackupObjectIndexingModel.from_dict(v)
        else:
            self.indexing = v
            if v is None:
                n -= "indexing" not in d
            else:
                _note(d, "indexing", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "machineObject": _wire(self.machine_object),
        }
        if self.indexing is not None:
            d["indexing"] = _wire(self.indexing)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupIndexingSettingsModel"]
