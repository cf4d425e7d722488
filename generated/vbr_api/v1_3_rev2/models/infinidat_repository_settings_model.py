"""`InfinidatRepositorySettingsModel` of the API document."""

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

    from .repository_advanced_settings_model import RepositoryAdvancedSettingsModel

_NAME = "InfinidatRepositorySettingsModel"
_KNOWN = frozenset(
    "path enableTaskLimit maxTaskCount enableReadWriteLimit readWriteRate useFastCloningOnXFSVolumes advancedSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InfinidatRepositorySettingsModel(Model):
    """`InfinidatRepositorySettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "enable_task_limit": "enableTaskLimit",
        "max_task_count": "maxTaskCount",
        "enable_read_write_limit": "enableReadWriteLimit",
        "read_write_rate": "readWriteRate",
        "use_fast_cloning_on_xfs_volumes": "useFastCloningOnXFSVolumes",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    path: str
    enable_task_limit: bool | None = None
    max_task_count: int | None = None
    enable_read_write_limit: bool | None = None
    read_write_rate: int | None = None
    use_fast_cloning_on_xfs_volumes: bool | None = None
    advanced_settings: RepositoryAdvancedSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        self.enable_task_limit = v = get("enableTaskLimit")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableTaskLimit" not in d
            else:
                _note(d, "enableTaskLimit", _NAME, "invalid")
        self.max_task_count = v = get("maxTaskCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxTaskCount" not in d
            else:
                _note(d, "maxTaskCount", _NAME, "invalid")
        self.enable_read_write_limit = v = get("enableReadWriteLimit")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableReadWriteLimit" not in d
            else:
                _note(d, "enableReadWriteLimit", _NAME, "invalid")
        self.read_write_rate = v = get("readWriteRate")
        if v.__class__ is not int:
            if v is None:
                n -= "readWriteRate" not in d
            else:
                _note(d, "readWriteRate", _NAME, "invalid")
        self.use_fast_cloning_on_xfs_volumes = v = get("useFastCloningOnXFSVolumes")
        if v.__class__ is not bool:
            if v is None:
                n -= "useFastCloningOnXFSVolumes" not in d
            else:
                _note(d, "useFastCloningOnXFSVolumes", _NAME, "invalid")
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.RepositoryAdvancedSettingsModel.from_dict(v)
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
            "path": self.path,
        }
        if self.enable_task_limit is not None:
            d["enableTaskLimit"] = self.enable_task_limit
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.enable_read_write_limit is not None:
            d["enableReadWriteLimit"] = self.enable_read_write_limit
        if self.read_write_rate is not None:
            d["readWriteRate"] = self.read_write_rate
        if self.use_fast_cloning_on_xfs_volumes is not None:
            d["useFastCloningOnXFSVolumes"] = self.use_fast_cloning_on_xfs_volumes
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InfinidatRepositorySettingsModel"]
