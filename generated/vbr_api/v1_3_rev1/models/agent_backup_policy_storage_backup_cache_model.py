"""`AgentBackupPolicyStorageBackupCacheModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_backup_cache_selection_type import EBackupCacheSelectionType
    from .e_backup_cache_size_unit import EBackupCacheSizeUnit

_NAME = "AgentBackupPolicyStorageBackupCacheModel"
_KNOWN = frozenset("isEnabled type localPath sizeLimit sizeUnit".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupPolicyStorageBackupCacheModel(Model):
    """`AgentBackupPolicyStorageBackupCacheModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "type": "type",
        "local_path": "localPath",
        "size_limit": "sizeLimit",
        "size_unit": "sizeUnit",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    type: EBackupCacheSelectionType | None = None
    local_path: str | None = None
    size_limit: int | None = None
    size_unit: EBackupCacheSizeUnit | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EBackupCacheSelectionType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        self.local_path = v = get("localPath")
        if v.__class__ is not str:
            if v is None:
                n -= "localPath" not in d
            else:
                _note(d, "localPath", _NAME, "invalid")
        self.size_limit = v = get("sizeLimit")
        if v.__class__ is not int:
            if v is None:
                n -= "sizeLimit" not in d
            else:
                _note(d, "sizeLimit", _NAME, "invalid")
        v = get("sizeUnit")
        if v.__class__ is str:
            self.size_unit = _m.EBackupCacheSizeUnit.table[v]
        else:
            self.size_unit = v
            if v is None:
                n -= "sizeUnit" not in d
            else:
                _note(d, "sizeUnit", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.type is not None:
            d["type"] = self.type
        if self.local_path is not None:
            d["localPath"] = self.local_path
        if self.size_limit is not None:
            d["sizeLimit"] = self.size_limit
        if self.size_unit is not None:
            d["sizeUnit"] = self.size_unit
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupPolicyStorageBackupCacheModel"]
