"""`VmwareFcdInstantRecoveryMount` of the API document."""

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

    from .e_instant_recovery_mount_state import EInstantRecoveryMountState
    from .vmware_fcd_instant_recovery_disk_info import VmwareFcdInstantRecoveryDiskInfo
    from .vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec

_NAME = "VmwareFcdInstantRecoveryMount"
_KNOWN = frozenset("id sessionId state spec errorMessage mountedDisks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VmwareFcdInstantRecoveryMount(Model):
    """`VmwareFcdInstantRecoveryMount`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "session_id": "sessionId",
        "state": "state",
        "spec": "spec",
        "error_message": "errorMessage",
        "mounted_disks": "mountedDisks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    session_id: UUID
    state: EInstantRecoveryMountState
    spec: VmwareFcdInstantRecoverySpec
    error_message: str | None = None
    mounted_disks: list[VmwareFcdInstantRecoveryDiskInfo] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            n -= _required(d, "sessionId", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EInstantRecoveryMountState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        v = get("spec")
        if v.__class__ is dict:
            self.spec = _m.VmwareFcdInstantRecoverySpec.from_dict(v)
        else:
            self.spec = v
            n -= _required(d, "spec", _NAME)
        self.error_message = v = get("errorMessage")
        if v.__class__ is not str:
            if v is None:
                n -= "errorMessage" not in d
            else:
                _note(d, "errorMessage", _NAME, "invalid")
        v = get("mountedDisks")
        if v.__class__ is list:
            self.mounted_disks = _items(
                v, dict, _m.VmwareFcdInstantRecoveryDiskInfo.from_dict, _NAME
            )
        else:
            self.mounted_disks = v
            if v is None:
                n -= "mountedDisks" not in d
            else:
                _note(d, "mountedDisks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "sessionId": self.session_id,
            "state": self.state,
            "spec": _wire(self.spec),
        }
        if self.error_message is not None:
            d["errorMessage"] = self.error_message
        if self.mounted_disks is not None:
            d["mountedDisks"] = _wire(self.mounted_disks)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VmwareFcdInstantRecoveryMount"]
