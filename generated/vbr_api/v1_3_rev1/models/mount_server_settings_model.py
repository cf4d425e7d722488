"""`MountServerSettingsModel` of the API document."""

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

    from .v_power_nfs_port_settings_model import VPowerNFSPortSettingsModel

_NAME = "MountServerSettingsModel"
_KNOWN = frozenset("mountServerId writeCacheFolder vPowerNFSEnabled vPowerNFSPortSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class MountServerSettingsModel(Model):
    """`MountServerSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mount_server_id": "mountServerId",
        "write_cache_folder": "writeCacheFolder",
        "v_power_nfs_enabled": "vPowerNFSEnabled",
        "v_power_nfs_port_settings": "vPowerNFSPortSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mount_server_id: UUID
    write_cache_folder: str
    v_power_nfs_enabled: bool
    v_power_nfs_port_settings: VPowerNFSPortSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("mountServerId")
        if v.__class__ is str:
            self.mount_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "mountServerId", _NAME, "invalid")
        else:
            self.mount_server_id = v
            n -= _required(d, "mountServerId", _NAME)
        self.write_cache_folder = v = get("writeCacheFolder")
        if v.__class__ is not str:
            n -= _required(d, "writeCacheFolder", _NAME)
        self.v_power_nfs_enabled = v = get("vPowerNFSEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "vPowerNFSEnabled", _NAME)
        v = get("vPowerNFSPortSettings")
        if v.__class__ is dict:
            self.v_power_nfs_port_settings = _m.VPowerNFSPortSettingsModel.from_dict(v)
        else:
            self.v_power_nfs_port_settings = v
            if v is None:
                n -= "vPowerNFSPortSettings" not in d
            else:
                _note(d, "vPowerNFSPortSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mountServerId": self.mount_server_id,
            "writeCacheFolder": self.write_cache_folder,
            "vPowerNFSEnabled": self.v_power_nfs_enabled,
        }
        if self.v_power_nfs_port_settings is not None:
            d["vPowerNFSPortSettings"] = _wire(self.v_power_nfs_port_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["MountServerSettingsModel"]
