"""`StartVolumeRestoreRequest` of the API document."""

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

    from .disk_mapping_context import DiskMappingContext

_NAME = "StartVolumeRestoreRequest"
_KNOWN = frozenset("diskManagementSessionId diskMappingContext reason injectDrivers".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class StartVolumeRestoreRequest(Model):
    """`StartVolumeRestoreRequest`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "disk_mapping_context": "diskMappingContext",
        "reason": "reason",
        "inject_drivers": "injectDrivers",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk_management_session_id: UUID
    disk_mapping_context: DiskMappingContext
    reason: str | None = None
    inject_drivers: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("diskManagementSessionId")
        if v.__class__ is str:
            self.disk_management_session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "diskManagementSessionId", _NAME, "invalid")
        else:
            self.disk_management_session_id = v
            n -= _required(d, "diskManagementSessionId", _NAME)
        v = get("diskMappingContext")
        if v.__class__ is dict:
            self.disk_mapping_context = _m.DiskMappingContext.from_dict(v)
        else:
            self.disk_mapping_context = v
            n -= _required(d, "diskMappingContext", _NAME)
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        self.inject_drivers = v = get("injectDrivers")
        if v.__class__ is not bool:
            if v is None:
                n -= "injectDrivers" not in d
            else:
                _note(d, "injectDrivers", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "diskManagementSessionId": self.disk_management_session_id,
            "diskMappingContext": _wire(self.disk_mapping_context),
        }
        if self.reason is not None:
            d["reason"] = self.reason
        if self.inject_drivers is not None:
            d["injectDrivers"] = self.inject_drivers
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["StartVolumeRestoreRequest"]
