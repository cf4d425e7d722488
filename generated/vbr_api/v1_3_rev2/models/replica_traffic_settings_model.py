"""`ReplicaTrafficSettingsModel` of the API document."""

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

    from .e_compression_level import ECompressionLevel
    from .e_storage_optimization import EStorageOptimization

_NAME = "ReplicaTrafficSettingsModel"
_KNOWN = frozenset(
    "excludeSwapFileBlocks excludeDeletedFileBlocks compressionLevel storageOptimization".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaTrafficSettingsModel(Model):
    """`ReplicaTrafficSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "exclude_swap_file_blocks": "excludeSwapFileBlocks",
        "exclude_deleted_file_blocks": "excludeDeletedFileBlocks",
        "compression_level": "compressionLevel",
        "storage_optimization": "storageOptimization",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    exclude_swap_file_blocks: bool | None = None
    exclude_deleted_file_blocks: bool | None = None
    compression_level: ECompressionLevel | None = None
    storage_optimization: EStorageOptimization | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.exclude_swap_file_blocks = v = get("excludeSwapFileBlocks")
        if v.__class__ is not bool:
            if v is None:
                n -= "excludeSwapFileBlocks" not in d
            else:
                _note(d, "excludeSwapFileBlocks", _NAME, "invalid")
        self.exclude_deleted_file_blocks = v = get("excludeDeletedFileBlocks")
        if v.__class__ is not bool:
            if v is None:
                n -= "excludeDeletedFileBlocks" not in d
            else:
                _note(d, "excludeDeletedFileBlocks", _NAME, "invalid")
        v = get("compressionLevel")
        if v.__class__ is str:
            self.compression_level = _m.ECompressionLevel.table[v]
        else:
            self.compression_level = v
            if v is None:
                n -= "compressionLevel" not in d
            else:
                _note(d, "compressionLevel", _NAME, "invalid")
        v = get("storageOptimization")
        if v.__class__ is str:
            self.storage_optimization = _m.EStorageOptimization.table[v]
        else:
            self.storage_optimization = v
            if v is None:
                n -= "storageOptimization" not in d
            else:
                _note(d, "storageOptimization", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.exclude_swap_file_blocks is not None:
            d["excludeSwapFileBlocks"] = self.exclude_swap_file_blocks
        if self.exclude_deleted_file_blocks is not None:
            d["excludeDeletedFileBlocks"] = self.exclude_deleted_file_blocks
        if self.compression_level is not None:
            d["compressionLevel"] = self.compression_level
        if self.storage_optimization is not None:
            d["storageOptimization"] = self.storage_optimization
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaTrafficSettingsModel"]
