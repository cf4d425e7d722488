"""`RepositoryStateModel` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_repository_type import ERepositoryType

_NAME = "RepositoryStateModel"
_KNOWN = frozenset(
    "id name type description hostId hostName path capacityGB freeGB usedSpaceGB".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryStateModel(Model):
    """`RepositoryStateModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "description": "description",
        "host_id": "hostId",
        "host_name": "hostName",
        "path": "path",
        "capacity_gb": "capacityGB",
        "free_gb": "freeGB",
        "used_space_gb": "usedSpaceGB",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    type: ERepositoryType
    description: str
    host_id: UUID | None = None
    host_name: str | None = None
    path: str | None = None
    capacity_gb: float
    free_gb: float
    used_space_gb: float
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
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
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ERepositoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            if v is None:
                n -= "hostId" not in d
            else:
                _note(d, "hostId", _NAME, "invalid")
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            if v is None:
                n -= "hostName" not in d
            else:
                _note(d, "hostName", _NAME, "invalid")
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        self.capacity_gb = v = get("capacityGB")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "capacityGB", _NAME)
        self.free_gb = v = get("freeGB")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "freeGB", _NAME)
        self.used_space_gb = v = get("usedSpaceGB")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "usedSpaceGB", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "description": self.description,
            "capacityGB": self.capacity_gb,
            "freeGB": self.free_gb,
            "usedSpaceGB": self.used_space_gb,
        }
        if self.host_id is not None:
            d["hostId"] = self.host_id
        if self.host_name is not None:
            d["hostName"] = self.host_name
        if self.path is not None:
            d["path"] = self.path
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryStateModel"]
