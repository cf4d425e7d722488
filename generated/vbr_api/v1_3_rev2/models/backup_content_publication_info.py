"""`BackupContentPublicationInfo` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_content_disk_publication_info import BackupContentDiskPublicationInfo
    from .e_backup_content_disk_publish_mode import EBackupContentDiskPublishMode

_NAME = "BackupContentPublicationInfo"
_KNOWN = frozenset("mode serverPort serverIps disks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupContentPublicationInfo(Model):
    """`BackupContentPublicationInfo`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mode": "mode",
        "server_port": "serverPort",
        "server_ips": "serverIps",
        "disks": "disks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mode: EBackupContentDiskPublishMode | None = None
    server_port: int | None = None
    server_ips: list[str] | None = None
    disks: list[BackupContentDiskPublicationInfo] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("mode")
        if v.__class__ is str:
            self.mode = _m.EBackupContentDiskPublishMode.table[v]
        else:
            self.mode = v
            if v is None:
                n -= "mode" not in d
            else:
                _note(d, "mode", _NAME, "invalid")
        self.server_port = v = get("serverPort")
        if v.__class__ is not int:
            if v is None:
                n -= "serverPort" not in d
            else:
                _note(d, "serverPort", _NAME, "invalid")
        v = get("serverIps")
        if v.__class__ is list:
            self.server_ips = _items(v, str, None, _NAME)
        else:
            self.server_ips = v
            if v is None:
                n -= "serverIps" not in d
            else:
                _note(d, "serverIps", _NAME, "invalid")
        v = get("disks")
        if v.__class__ is list:
            self.disks = _items(v, dict, _m.BackupContentDiskPublicationInfo.from_dict, _NAME)
        else:
            self.disks = v
            if v is None:
                n -= "disks" not in d
            else:
                _note(d, "disks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.mode is not None:
            d["mode"] = self.mode
        if self.server_port is not None:
            d["serverPort"] = self.server_port
        if self.server_ips is not None:
            d["serverIps"] = self.server_ips
        if self.disks is not None:
            d["disks"] = _wire(self.disks)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupContentPublicationInfo"]
