"""`FlrRestoreCredentialsValidationSpec` of the API document."""

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

    from .e_flr_restore_mode_type import EFlrRestoreModeType
    from .flr_restore_target_host_model import FlrRestoreTargetHostModel

_NAME = "FlrRestoreCredentialsValidationSpec"
_KNOWN = frozenset("restoreMode credentialsId targetHost".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrRestoreCredentialsValidationSpec(Model):
    """`FlrRestoreCredentialsValidationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_mode": "restoreMode",
        "credentials_id": "credentialsId",
        "target_host": "targetHost",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_mode: EFlrRestoreModeType
    credentials_id: UUID | None = None
    target_host: FlrRestoreTargetHostModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("restoreMode")
        if v.__class__ is str:
            self.restore_mode = _m.EFlrRestoreModeType.table[v]
        else:
            self.restore_mode = v
            n -= _required(d, "restoreMode", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        v = get("targetHost")
        if v.__class__ is dict:
            self.target_host = _m.FlrRestoreTargetHostModel.from_dict(v)
        else:
            self.target_host = v
            if v is None:
                n -= "targetHost" not in d
            else:
                _note(d, "targetHost", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restoreMode": self.restore_mode,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.target_host is not None:
            d["targetHost"] = _wire(self.target_host)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrRestoreCredentialsValidationSpec"]
