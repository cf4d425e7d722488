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

    from .linux_flr_helper_appliance_spec import LinuxFlrHelperApplianceSpec
    from .linux_flr_helper_host_model import LinuxFlrHelperHostModel
    from .linux_flr_original_host_spec import LinuxFlrOriginalHostSpec

_NAME = "LinuxFlrMountSpec"
_KNOWN = frozenset(
    "restorePointId type autoUnmount reason helperHost helperAppliance originalHost".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxFlrMountSpec(FlrMountSpec):
    """`LinuxFlrMountSpec`, a FlrMountSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "auto_unmount": "autoUnmount",
        "reason": "reason",
        "helper_host": "helperHost",
        "helper_appliance": "helperAppliance",
        "original_host": "originalHost",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrType = EFlrType.LINUX
    helper_host: LinuxFlrHelperHostModel | None = None
    helper_appliance: LinuxFlrHelperApplianceSpec | None = None
    original_host: LinuxFlrOriginalHostSpec | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
            "restorePointId": self.restore_point_id,
            "type": self.type,
            "autoUnmount": _wire(self.auto_unmount),
        }
        if self.reason is not None:
            d["reason"] = self.reason
        if self.helper_host is not None:
            d["helperHost"] = _wire(self.helper_host)
        if self.helper_appliance is not None:
            d["helperAppliance"] = _wire(self.helper_appliance)
        if self.original_host is not None:
            d["originalHost"] = _wire(self.original_host)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxFlrMountSpec"]
