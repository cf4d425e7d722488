"""`VPowerNFSPortSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "VPowerNFSPortSettingsModel"
_KNOWN = frozenset("mountPort vPowerNFSPort".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VPowerNFSPortSettingsModel(Model):
    """`VPowerNFSPortSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mount_port": "mountPort",
        "v_power_nfs_port": "vPowerNFSPort",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mount_port: int | None = None
    v_power_nfs_port: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.mount_port = v = get("mountPort")
        if v.__class__ is not int:
            if v is None:
                n -= "mountPort" not in d
            else:
                _note(d, "mountPort", _NAME, "invalid")
        self.v_power_nfs_port = v = get("vPowerNFSPort")
        if v.__class__ is not int:
            if v is None:
                n -= "vPowerNFSPort" not in d
            else:
                _note(d, "vPowerNFSPort", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.mount_port is not None:
            d["mountPort"] = self.mount_port
        if self.v_power_nfs_port is not None:
            d["vPowerNFSPort"] = self.v_power_nfs_port
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VPowerNFSPortSettingsModel"]
