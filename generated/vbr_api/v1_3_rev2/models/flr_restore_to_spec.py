"""`FlrRestoreToSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
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
    from uuid import UUID

    from .e_flr_restore_type import EFlrRestoreType
    from .flr_restore_target_host_model import FlrRestoreTargetHostModel

_NAME = "FlrRestoreToSpec"
_KNOWN = frozenset("sourcePath restoreType credentialsId targetHost targetPath".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrRestoreToSpec(Model):
    """`FlrRestoreToSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "source_path": "sourcePath",
        "restore_type": "restoreType",
        "credentials_id": "credentialsId",
        "target_host": "targetHost",
        "target_path": "targetPath",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    source_path: list[str]
    restore_type: EFlrRestoreType
    credentials_id: UUID | None = None
    target_host: FlrRestoreTargetHostModel
    target_path: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("sourcePath")
        if v.__class__ is list:
            self.source_path = _items(v, str, None, _NAME)
        else:
            self.source_path = v
            n -= _required(d, "sourcePath", _NAME)
        v = get("restoreType")
        if v.__class__ is str:
            self.restore_type = _m.EFlrRestoreType.table[v]
        else:
            self.restore_type = v
            n -= _required(d, "restoreType", _NAME)
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
            n -= _required(d, "targetHost", _NAME)
        self.target_path = v = get("targetPath")
        if v.__class__ is not str:
            n -= _required(d, "targetPath", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sourcePath": self.source_path,
            "restoreType": self.restore_type,
            "targetHost": _wire(self.target_host),
            "targetPath": self.target_path,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrRestoreToSpec"]
