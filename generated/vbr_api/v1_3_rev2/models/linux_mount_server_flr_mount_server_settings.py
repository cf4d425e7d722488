"""`LinuxMountServerFlrMountServerSettings` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_flr_mount_mode_server_type import EFlrMountModeServerType
from .linux_flr_mount_server_settings import LinuxFlrMountServerSettings

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "LinuxMountServerFlrMountServerSettings"
_KNOWN = frozenset("mountServerType mountServerId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxMountServerFlrMountServerSettings(LinuxFlrMountServerSettings):
    """`LinuxMountServerFlrMountServerSettings`, a LinuxFlrMountServerSettings."""

    wire_names: ClassVar[dict[str, str]] = {
        "mount_server_type": "mountServerType",
        "mount_server_id": "mountServerId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mount_server_type: EFlrMountModeServerType = EFlrMountModeServerType.MOUNT_SERVER
    mount_server_id: UUID

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("mountServerType")
        if v.__class__ is str:
            self.mount_server_type = _m.EFlrMountModeServerType.table[v]
        else:
            self.mount_server_type = v
            n -= _required(d, "mountServerType", _NAME)
        v = get("mountServerId")
        if v.__class__ is str:
            self.mount_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "mountServerId", _NAME, "invalid")
        else:
            self.mount_server_id = v
            n -= _required(d, "mountServerId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mountServerType": self.mount_server_type,
            "mountServerId": self.mount_server_id,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxMountServerFlrMountServerSettings"]
