"""`MountServerOptionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .v_power_nfs_port_settings_model import VPowerNFSPortSettingsModel

_NAME = "MountServerOptionsModel"
_KNOWN = frozenset("writeCacheFolder vPowerNFSEnabled vPowerNFSPortSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class MountServerOptionsModel(Model):
    """`MountServerOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "write_cache_folder": "writeCacheFolder",
        "v_power_nfs_enabled": "vPowerNFSEnabled",
        "v_power_nfs_port_settings": "vPowerNFSPortSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    write_cache_folder: str | None = None
    v_power_nfs_enabled: bool | None = None
    v_power_nfs_port_settings: VPowerNFSPortSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.write_cache_folder = v = get("writeCacheFolder")
        if v.__class__ is not str:
            if v is None:
                n -= "writeCacheFolder" not in d
            else:
                _note(d, "writeCacheFolder", _NAME, "invalid")
        self.v_power_nfs_enabled = v = get("vPowerNFSEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "vPowerNFSEnabled" not in d
            else:
                _note(d, "vPowerNFSEnabled", _NAME, "invalid")
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
        d: dict[str, Any] = {}
        if self.write_cache_folder is not None:
            d["writeCacheFolder"] = self.write_cache_folder
        if self.v_power_nfs_enabled is not None:
            d["vPowerNFSEnabled"] = self.v_power_nfs_enabled
        if self.v_power_nfs_port_settings is not None:
            d["vPowerNFSPortSettings"] = _wire(self.v_power_nfs_port_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["MountServerOptionsModel"]
