"""`ViVMSnapshotReplicaFailbackTargetFolderSpec` of the API document."""

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

    from .vi_vm_snapshot_replica_failback_folder_mapping_spec import (
        ViVMSnapshotReplicaFailbackFolderMappingSpec,
    )

_NAME = "ViVMSnapshotReplicaFailbackTargetFolderSpec"
_KNOWN = frozenset("restoreVMTags folderMapping".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMSnapshotReplicaFailbackTargetFolderSpec(Model):
    """`ViVMSnapshotReplicaFailbackTargetFolderSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_vm_tags": "restoreVMTags",
        "folder_mapping": "folderMapping",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_vm_tags: bool | None = None
    folder_mapping: list[ViVMSnapshotReplicaFailbackFolderMappingSpec] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.restore_vm_tags = v = get("restoreVMTags")
        if v.__class__ is not bool:
            if v is None:
                n -= "restoreVMTags" not in d
            else:
                _note(d, "restoreVMTags", _NAME, "invalid")
        v = get("folderMapping")
        if v.__class__ is list:
            self.folder_mapping = _items(
                v, dict, _m.ViVMSnapshotReplicaFailbackFolderMappingSpec.from_dict, _NAME
            )
        else:
            self.folder_mapping = v
            if v is None:
                n -= "folderMapping" not in d
            else:
                _note(d, "folderMapping", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.restore_vm_tags is not None:
            d["restoreVMTags"] = self.restore_vm_tags
        if self.folder_mapping is not None:
            d["folderMapping"] = _wire(self.folder_mapping)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMSnapshotReplicaFailbackTargetFolderSpec"]
