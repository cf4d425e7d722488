"""`ScaleOutRepositoryModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .archive_tier_model import ArchiveTierModel
    from .capacity_tier_model import CapacityTierModel
    from .performance_tier_model import PerformanceTierModel
    from .placement_policy_model import PlacementPolicyModel

_NAME = "ScaleOutRepositoryModel"
_KNOWN = frozenset(
    "id name description uniqueId performanceTier placementPolicy capacityTier archiveTier".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ScaleOutRepositoryModel(Model):
    """`ScaleOutRepositoryModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "performance_tier": "performanceTier",
        "placement_policy": "placementPolicy",
        "capacity_tier": "capacityTier",
        "archive_tier": "archiveTier",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    description: str
    unique_id: str | None = None
    performance_tier: PerformanceTierModel
    placement_policy: PlacementPolicyModel | None = None
    capacity_tier: CapacityTierModel | None = None
    archive_tier: ArchiveTierModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
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
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        v = get("performanceTier")
        if v.__class__ is dict:
            self.performance_tier = _m.PerformanceTierModel.from_dict(v)
        else:
            self.performance_tier = v
            n -= _required(d, "performanceTier", _NAME)
        v = get("placementPolicy")
        if v.__class__ is dict:
            self.placement_policy = _m.PlacementPolicyModel.from_dict(v)
        else:
            self.placement_policy = v
            if v is None:
                n -= "placementPolicy" not in d
            else:
                _note(d, "placementPolicy", _NAME, "invalid")
        v = get("capacityTier")
        if v.__class__ is dict:
            self.capacity_tier = _m.CapacityTierModel.from_dict(v)
        else:
            self.capacity_tier = v
            if v is None:
                n -= "capacityTier" not in d
            else:
                _note(d, "capacityTier", _NAME, "invalid")
        v = get("archiveTier")
        if v.__class__ is dict:
            self.archive_tier = _m.ArchiveTierModel.from_dict(v)
        else:
            self.archive_tier = v
            if v is None:
                n -= "archiveTier" not in d
            else:
                _note(d, "archiveTier", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "performanceTier": _wire(self.performance_tier),
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.placement_policy is not None:
            d["placementPolicy"] = _wire(self.placement_policy)
        if self.capacity_tier is not None:
            d["capacityTier"] = _wire(self.capacity_tier)
        if self.archive_tier is not None:
            d["archiveTier"] = _wire(self.archive_tier)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ScaleOutRepositoryModel"]
