"""`VSphereReplicaJobDataTransferModel` of the API document."""

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

    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .wan_accelerator_settings_model import WanAcceleratorSettingsModel

_NAME = "VSphereReplicaJobDataTransferModel"
_KNOWN = frozenset("sourceProxies targetProxies wanAcceleratorSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaJobDataTransferModel(Model):
    """`VSphereReplicaJobDataTransferModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "source_proxies": "sourceProxies",
        "target_proxies": "targetProxies",
        "wan_accelerator_settings": "wanAcceleratorSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    source_proxies: BackupProxiesSettingsModel
    target_proxies: BackupProxiesSettingsModel
    wan_accelerator_settings: WanAcceleratorSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("sourceProxies")
        if v.__class__ is dict:
            self.source_proxies = _m.BackupProxiesSettingsModel.from_dict(v)
        else:
            self.source_proxies = v
            n -= _required(d, "sourceProxies", _NAME)
        v = get("targetProxies")
        if v.__class__ is dict:
            self.target_proxies = _m.BackupProxiesSettingsModel.from_dict(v)
        else:
            self.target_proxies = v
            n -= _required(d, "targetProxies", _NAME)
        v = get("wanAcceleratorSettings")
        if v.__class__ is dict:
            self.wan_accelerator_settings = _m.WanAcceleratorSettingsModel.from_dict(v)
        else:
            self.wan_accelerator_settings = v
            if v is None:
                n -= "wanAcceleratorSettings" not in d
            else:
                _note(d, "wanAcceleratorSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sourceProxies": _wire(self.source_proxies),
            "targetProxies": _wire(self.target_proxies),
        }
        if self.wan_accelerator_settings is not None:
            d["wanAcceleratorSettings"] = _wire(self.wan_accelerator_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaJobDataTransferModel"]
