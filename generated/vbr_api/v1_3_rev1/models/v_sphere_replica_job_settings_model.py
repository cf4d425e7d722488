"""`VSphereReplicaJobSettingsModel` of the API document."""

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

    from .v_sphere_replica_job_advanced_settings_model import VSphereReplicaJobAdvancedSettingsModel

_NAME = "VSphereReplicaJobSettingsModel"
_KNOWN = frozenset(
    "metadataRepositoryId replicaNameSuffix restorePointsToKeep advancedSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaJobSettingsModel(Model):
    """`VSphereReplicaJobSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "metadata_repository_id": "metadataRepositoryId",
        "replica_name_suffix": "replicaNameSuffix",
        "restore_points_to_keep": "restorePointsToKeep",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    metadata_repository_id: UUID
    replica_name_suffix: str
    restore_points_to_keep: int
    advanced_settings: VSphereReplicaJobAdvancedSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("metadataRepositoryId")
        if v.__class__ is str:
            self.metadata_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "metadataRepositoryId", _NAME, "invalid")
        else:
            self.metadata_repository_id = v
            n -= _required(d, "metadataRepositoryId", _NAME)
        self.replica_name_suffix = v = get("replicaNameSuffix")
        if v.__class__ is not str:
            n -= _required(d, "replicaNameSuffix", _NAME)
        self.restore_points_to_keep = v = get("restorePointsToKeep")
        if v.__class__ is not int:
            n -= _required(d, "restorePointsToKeep", _NAME)
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.VSphereReplicaJobAdvancedSettingsModel.from_dict(v)
        else:
            self.advanced_settings = v
            if v is None:
                n -= "advancedSettings" not in d
            else:
                _note(d, "advancedSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "metadataRepositoryId": self.metadata_repository_id,
            "replicaNameSuffix": self.replica_name_suffix,
            "restorePointsToKeep": self.restore_points_to_keep,
        }
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaJobSettingsModel"]
