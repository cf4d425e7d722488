"""`HyperVBackupProxiesSettingsModel` of the API document."""

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

    from .e_hyper_v_proxy_type import EHyperVProxyType
    from .off_host_backup_proxy_model import OffHostBackupProxyModel

_NAME = "HyperVBackupProxiesSettingsModel"
_KNOWN = frozenset("proxyType offHostSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVBackupProxiesSettingsModel(Model):
    """`HyperVBackupProxiesSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "proxy_type": "proxyType",
        "off_host_settings": "offHostSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    proxy_type: EHyperVProxyType
    off_host_settings: OffHostBackupProxyModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("proxyType")
        if v.__class__ is str:
            self.proxy_type = _m.EHyperVProxyType.table[v]
        else:
            self.proxy_type = v
            n -= _required(d, "proxyType", _NAME)
        v = get("offHostSettings")
        if v.__class__ is dict:
            self.off_host_settings = _m.OffHostBackupProxyModel.from_dict(v)
        else:
            self.off_host_settings = v
            if v is None:
                n -= "offHostSettings" not in d
            else:
                _note(d, "offHostSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "proxyType": self.proxy_type,
        }
        if self.off_host_settings is not None:
            d["offHostSettings"] = _wire(self.off_host_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVBackupProxiesSettingsModel"]
