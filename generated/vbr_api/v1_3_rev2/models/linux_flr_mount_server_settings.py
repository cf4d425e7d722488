"""`LinuxFlrMountServerSettings` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_flr_mount_mode_server_type import EFlrMountModeServerType

_NAME = "LinuxFlrMountServerSettings"
_KNOWN = frozenset("mountServerType".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "MountServer": "LinuxMountServerFlrMountServerSettings",
        "OriginalHost": "LinuxOriginalHostFlrMountServerSettings",
        "HelperHost": "LinuxHelperHostFlrMountServerSettings",
        "HelperAppliance": "LinuxHelperApplianceFlrMountServerSettings",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxFlrMountServerSettings(Model):
    """`LinuxFlrMountServerSettings`.

    `from_dict` returns the subclass for the value of `mountServerType`:
    `MountServer` LinuxMountServerFlrMountServerSettings,
    `OriginalHost` LinuxOriginalHostFlrMountServerSettings,
    `HelperHost` LinuxHelperHostFlrMountServerSettings,
    `HelperAppliance` LinuxHelperApplianceFlrMountServerSettings.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "mount_server_type": "mountServerType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mount_server_type: EFlrMountModeServerType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("mountServerType")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "mountServerType", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("mountServerType")
        if v.__class__ is str:
            self.mount_server_type = _m.EFlrMountModeServerType.table[v]
        else:
            self.mount_server_type = v
            n -= _required(d, "mountServerType", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mountServerType": self.mount_server_type,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxFlrMountServerSettings"]
