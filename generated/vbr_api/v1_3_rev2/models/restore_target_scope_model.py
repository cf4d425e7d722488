"""`RestoreTargetScopeModel` of the API document."""

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

    from .restore_target_inventory_scope_model import RestoreTargetInventoryScopeModel

_NAME = "RestoreTargetScopeModel"
_KNOWN = frozenset("entireBackupScope restoreTargets".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreTargetScopeModel(Model):
    """`RestoreTargetScopeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "entire_backup_scope": "entireBackupScope",
        "restore_targets": "restoreTargets",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    entire_backup_scope: bool
    restore_targets: RestoreTargetInventoryScopeModel | None = None
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
        v = get("restoreTargets")
        if v.__class__ is dict:
            self.restore_targets = _m.RestoreTargetInventoryScopeModel.from_dict(v)
        else:
            self.restore_targets = v
            if v is None:
                n -= "restoreTargets" not in d
            else:
                _note(d, "restoreTargets", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "entireBackupScope": self.entire_backup_scope,
        }
        if self.restore_targets is not None:
            d["restoreTargets"] = _wire(self.restore_targets)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreTargetScopeModel"]
