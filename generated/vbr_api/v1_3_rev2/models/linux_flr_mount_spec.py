"""`LinuxFlrMountSpec` of the API document."""

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

    from .e_flr_mount_mode_type import EFlrMountModeType
    from .linux_flr_mount_server_settings import LinuxFlrMountServerSettings

_NAME = "LinuxFlrMountSpec"
_KNOWN = frozenset("restorePointId type autoUnmount reason mountMode mountServer".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxFlrMountSpec(FlrMountSpec):
    """`LinuxFlrMountSpec`, a FlrMountSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "auto_unmount": "autoUnmount",
        "reason": "reason",
        "mount_mode": "mountMode",
        "mount_server": "mountServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrType = EFlrType.LINUX
    mount_mode: EFlrMountModeType
    mount_server: LinuxFlrMountServerSettings

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
        v = get("mountMode")
        if v.__class__ is str:
            self.mount_mode = _m.EFlrMountModeType.table[v]
        else:
            self.mount_mode = v
            n -= _required(d, "mountMode", _NAME)
        v = get("mountServer")
        if v.__class__ is dict:
            self.mount_server = _m.LinuxFlrMountServerSettings.from_dict(v)
        else:
            self.mount_server = v
            n -= _required(d, "mountServer", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
            "type": self.type,
            "autoUnmount": _wire(self.auto_unmount),
            "mountMode": self.mount_mode,
            "mountServer": _wire(self.mount_server),
        }
        if self.reason is not None:
            d["reason"] = self.reason
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxFlrMountSpec"]
