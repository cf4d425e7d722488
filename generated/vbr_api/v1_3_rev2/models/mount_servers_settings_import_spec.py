"""`MountServersSettingsImportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_mount_server_settings_type import EMountServerSettingsType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec

_NAME = "MountServersSettingsImportSpec"
_KNOWN = frozenset("mountServerSettingsType windows linux".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class MountServersSettingsImportSpec(Model):
    """`MountServersSettingsImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mount_server_settings_type": "mountServerSettingsType",
        "windows": "windows",
        "linux": "linux",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mount_server_settings_type: EMountServerSettingsType
    windows: MountServerSettingsImportSpec | None = None
    linux: MountServerSettingsImportSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("mountServerSettingsType")
        if v.__class__ is str:
            self.mount_server_settings_type = _m.EMountServerSettingsType.table[v]
        else:
            self.mount_server_settings_type = v
            n -= _required(d, "mountServerSettingsType", _NAME)
        v = get("windows")
        if v.__class__ is dict:
            self.windows = _m.MountServerSettingsImportSpec.from_dict(v)
        else:
            self.windows = v
            if v is None:
                n -= "windows" not in d
            else:
                _note(d, "windows", _NAME, "invalid")
        v = get("linux")
        if v.__class__ is dict:
            self.linux = _m.MountServerSettingsImportSpec.from_dict(v)
        else:
            self.linux = v
            if v is None:
                n -= "linux" not in d
            else:
                _note(d, "linux", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mountServerSettingsType": self.mount_server_settings_type,
        }
        if self.windows is not None:
            d["windows"] = _wire(self.windows)
        if self.linux is not None:
            d["linux"] = _wire(self.linux)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["MountServersSettingsImportSpec"]
