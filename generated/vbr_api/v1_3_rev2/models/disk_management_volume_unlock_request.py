"""`DiskManagementVolumeUnlockRequest` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "DiskManagementVolumeUnlockRequest"
_KNOWN = frozenset("diskManagementSessionId volumeId volumeName keyOrPassword".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiskManagementVolumeUnlockRequest(Model):
    """`DiskManagementVolumeUnlockRequest`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "volume_id": "volumeId",
        "volume_name": "volumeName",
        "key_or_password": "keyOrPassword",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("key_or_password",))

    disk_management_session_id: UUID
    volume_id: UUID
    volume_name: str | None = None
    key_or_password: str = _field(repr=_mask)
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
        v = get("volumeId")
        if v.__class__ is str:
            self.volume_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "volumeId", _NAME, "invalid")
        else:
            self.volume_id = v
            n -= _required(d, "volumeId", _NAME)
        self.volume_name = v = get("volumeName")
        if v.__class__ is not str:
            if v is None:
                n -= "volumeName" not in d
            else:
                _note(d, "volumeName", _NAME, "invalid")
        self.key_or_password = v = get("keyOrPassword")
        if v.__class__ is not str:
            n -= _required(d, "keyOrPassword", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "diskManagementSessionId": self.disk_management_session_id,
            "volumeId": self.volume_id,
            "keyOrPassword": self.key_or_password,
        }
        if self.volume_name is not None:
            d["volumeName"] = self.volume_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiskManagementVolumeUnlockRequest"]
