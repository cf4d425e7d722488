"""`PerformanceExtentModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
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

    from .e_repository_extent_status_type import ERepositoryExtentStatusType

_NAME = "PerformanceExtentModel"
_KNOWN = frozenset("id name status".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PerformanceExtentModel(Model):
    """`PerformanceExtentModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    status: list[ERepositoryExtentStatusType] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
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
            n -= _required(d, "name", _NAME)
        v = get("status")
        if v.__class__ is list:
            self.status = _items(v, str, _m.ERepositoryExtentStatusType.table.__getitem__, _NAME)
        else:
            self.status = v
            if v is None:
                n -= "status" not in d
            else:
                _note(d, "status", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
        }
        if self.status is not None:
            d["status"] = self.status
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PerformanceExtentModel"]
