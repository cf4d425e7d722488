"""`RestoreScopeBackupModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .scopes_workload_model import ScopesWorkloadModel

_NAME = "RestoreScopeBackupModel"
_KNOWN = frozenset("entireBackupScope backupSources".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreScopeBackupModel(Model):
    """`RestoreScopeBackupModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "entire_backup_scope": "entireBackupScope",
        "backup_sources": "backupSources",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    entire_backup_scope: bool
    backup_sources: list[ScopesWorkloadModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.entire_backup_scope = v = get("entireBackupScope")
        if v.__class__ is not bool:
            n -= _required(d, "entireBackupScope", _NAME)
        v = get("backupSources")
        if v.__class__ is list:
            self.backup_sources = _items(v, dict, _m.ScopesWorkloadModel.from_dict, _NAME)
        else:
            self.backup_sources = v
            if v is None:
                n -= "backupSources" not in d
            else:
                _note(d, "backupSources", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "entireBackupScope": self.entire_backup_scope,
        }
        if self.backup_sources is not None:
            d["backupSources"] = _wire(self.backup_sources)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreScopeBackupModel"]
