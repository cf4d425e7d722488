"""`LinuxFlrMountServerSettings` of the API document."""

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

    from .e_flr_mount_mode_server_type import EFlrMountModeServerType
    from .linux_flr_helper_appliance_spec import LinuxFlrHelperApplianceSpec
    from .linux_flr_helper_host_model import LinuxFlrHelperHostModel
    from .linux_flr_original_host_spec import LinuxFlrOriginalHostSpec

_NAME = "LinuxFlrMountServerSettings"
_KNOWN = frozenset("mountServerType mountServerId helperHost helperAppliance originalHost".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxFlrMountServerSettings(Model):
    """`LinuxFlrMountServerSettings`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mount_server_type": "mountServerType",
        "mount_server_id": "mountServerId",
        "helper_host": "helperHost",
        "helper_appliance": "helperAppliance",
        "original_host": "originalHost",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mount_server_type: EFlrMountModeServerType
    mount_server_id: UUID | None = None
    helper_host: LinuxFlrHelperHostModel | None = None
    helper_appliance: LinuxFlrHelperApplianceSpec | None = None
    original_host: LinuxFlrOriginalHostSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
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
            if v is None:
                n -= "mountServerId" not in d
            else:
                _note(d, "mountServerId", _NAME, "invalid")
        v = get("helperHost")
        if v.__class__ is dict:
            self.helper_host = _m.LinuxFlrHelperHostModel.from_dict(v)
        else:
            self.helper_host = v
            if v is None:
                n -= "helperHost" not in d
            else:
                _note(d, "helperHost", _NAME, "invalid")
        v = get("helperAppliance")
        if v.__class__ is dict:
            self.helper_appliance = _m.LinuxFlrHelperApplianceSpec.from_dict(v)
        else:
            self.helper_appliance = v
            if v is None:
                n -= "helperAppliance" not in d
            else:
                _note(d, "helperAppliance", _NAME, "invalid")
        v = get("originalHost")
        if v.__class__ is dict:
            self.original_host = _m.LinuxFlrOriginalHostSpec.from_dict(v)
        else:
            self.original_host = v
            if v is None:
                n -= "originalHost" not in d
            else:
                _note(d, "originalHost", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mountServerType": self.mount_server_type,
        }
        if self.mount_server_id is not None:
            d["mountServerId"] = self.mount_server_id
        if self.helper_host is not None:
            d["helperHost"] = _wire(self.helper_host)
        if self.helper_appliance is not None:
            d["helperAppliance"] = _wire(self.helper_appliance)
        if self.original_host is not None:
            d["originalHost"] = _wire(self.original_host)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxFlrMountServerSettings"]
