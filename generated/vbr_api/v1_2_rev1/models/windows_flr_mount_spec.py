"""`WindowsFlrMountSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_flr_type import EFlrType
from .flr_mount_spec import FlrMountSpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "WindowsFlrMountSpec"
_KNOWN = frozenset("restorePointId type autoUnmount reason credentialsId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsFlrMountSpec(FlrMountSpec):
    """`WindowsFlrMountSpec`, a FlrMountSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "auto_unmount": "autoUnmount",
        "reason": "reason",
        "credentials_id": "credentialsId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrType = EFlrType.WINDOWS
    credentials_id: UUID | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("autoUnmount")
        if v.__class__ is dict:
            self.auto_unmount = _m.FlrAutoUnmountModel.from_dict(v)
        else:
            self.auto_unmount = v
            n -= _required(d, "autoUnmount", _NAME)
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
            "type": self.type,
            "autoUnmount": _wire(self.auto_unmount),
        }
        if self.reason is not None:
            d["reason"] = self.reason
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsFlrMountSpec"]
