"""`BackupCopyJobObjectsModel` of the API document."""

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

    from .backup_copy_exclude_objects_model import BackupCopyExcludeObjectsModel
    from .backup_copy_include_objects_model import BackupCopyIncludeObjectsModel

_NAME = "BackupCopyJobObjectsModel"
_KNOWN = frozenset("includes excludes enableTransactionLogCopy".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupCopyJobObjectsModel(Model):
    """`BackupCopyJobObjectsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "includes": "includes",
        "excludes": "excludes",
        "enable_transaction_log_copy": "enableTransactionLogCopy",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    includes: BackupCopyIncludeObjectsModel
    excludes: BackupCopyExcludeObjectsModel | None = None
    enable_transaction_log_copy: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("includes")
        if v.__class__ is dict:
            self.includes = _m.BackupCopyIncludeObjectsModel.from_dict(v)
        else:
            self.includes = v
            n -= _required(d, "includes", _NAME)
        v = get("excludes")
        if v.__class__ is dict:
            self.excludes = _m.BackupCopyExcludeObjectsModel.from_dict(v)
        else:
            self.excludes = v
            if v is None:
                n -= "excludes" not in d
            else:
                _note(d, "excludes", _NAME, "invalid")
        self.enable_transaction_log_copy = v = get("enableTransactionLogCopy")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableTransactionLogCopy" not in d
            else:
                _note(d, "enableTransactionLogCopy", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "includes": _wire(self.includes),
        }
        if self.excludes is not None:
            d["excludes"] = _wire(self.excludes)
        if self.enable_transaction_log_copy is not None:
            d["enableTransactionLogCopy"] = self.enable_transaction_log_copy
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupCopyJobObjectsModel"]
