"""`NFSShareServerAdvancedSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .enfs_share_server_processing_mode import ENFSShareServerProcessingMode

_NAME = "NFSShareServerAdvancedSettingsModel"
_KNOWN = frozenset("processingMode directBackupFailoverEnabled storageSnapshotPath".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class NFSShareServerAdvancedSettingsModel(Model):
    """`NFSShareServerAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "processing_mode": "processingMode",
        "direct_backup_failover_enabled": "directBackupFailoverEnabled",
        "storage_snapshot_path": "storageSnapshotPath",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    processing_mode: ENFSShareServerProcessingMode | None = None
    direct_backup_failover_enabled: bool | None = None
    storage_snapshot_path: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("processingMode")
        if v.__class__ is str:
            self.processing_mode = _m.ENFSShareServerProcessingMode.table[v]
        else:
            self.processing_mode = v
            if v is None:
                n -= "processingMode" not in d
            else:
                _note(d, "processingMode", _NAME, "invalid")
        self.direct_backup_failover_enabled = v = get("directBackupFailoverEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "directBackupFailoverEnabled" not in d
            else:
                _note(d, "directBackupFailoverEnabled", _NAME, "invalid")
        self.storage_snapshot_path = v = get("storageSnapshotPath")
        if v.__class__ is not str:
            if v is None:
                n -= "storageSnapshotPath" not in d
            else:
                _note(d, "storageSnapshotPath", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.processing_mode is not None:
            d["processingMode"] = self.processing_mode
        if self.direct_backup_failover_enabled is not None:
            d["directBackupFailoverEnabled"] = self.direct_backup_failover_enabled
        if self.storage_snapshot_path is not None:
            d["storageSnapshotPath"] = self.storage_snapshot_path
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["NFSShareServerAdvancedSettingsModel"]
