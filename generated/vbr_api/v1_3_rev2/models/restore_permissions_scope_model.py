"""`RestorePermissionsScopeModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .restore_options_model import RestoreOptionsModel
    from .restore_scope_backup_model import RestoreScopeBackupModel

_NAME = "RestorePermissionsScopeModel"
_KNOWN = frozenset("restoreBackupScope restoreOptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestorePermissionsScopeModel(Model):
    """`RestorePermissionsScopeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_backup_scope": "restoreBackupScope",
        "restore_options": "restoreOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_backup_scope: RestoreScopeBackupModel
    restore_options: RestoreOptionsModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("restoreBackupScope")
        if v.__class__ is dict:
            self.restore_backup_scope = _m.RestoreScopeBackupModel.from_dict(v)
        else:
            self.restore_backup_scope = v
            n -= _required(d, "restoreBackupScope", _NAME)
        v = get("restoreOptions")
        if v.__class__ is dict:
            self.restore_options = _m.RestoreOptionsModel.from_dict(v)
        else:
            self.restore_options = v
            n -= _required(d, "restoreOptions", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restoreBackupScope": _wire(self.restore_backup_scope),
            "restoreOptions": _wire(self.restore_options),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestorePermissionsScopeModel"]
