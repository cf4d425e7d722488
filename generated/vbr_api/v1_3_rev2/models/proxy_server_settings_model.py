"""`ProxyServerSettingsModel` of the API document."""

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

    from .e_backup_proxy_transport_mode import EBackupProxyTransportMode
    from .proxy_datastore_settings_model import ProxyDatastoreSettingsModel

_NAME = "ProxyServerSettingsModel"
_KNOWN = frozenset(
    "hostId hostName transportMode failoverToNetwork hostToProxyEncryption connectedDatastores maxTaskCount".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ProxyServerSettingsModel(Model):
    """`ProxyServerSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "host_id": "hostId",
        "host_name": "hostName",
        "transport_mode": "transportMode",
        "failover_to_network": "failoverToNetwork",
        "host_to_proxy_encryption": "hostToProxyEncryption",
        "connected_datastores": "connectedDatastores",
        "max_task_count": "maxTaskCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    host_id: UUID
    host_name: str | None = None
    transport_mode: EBackupProxyTransportMode | None = None
    failover_to_network: bool | None = None
    host_to_proxy_encryption: bool | None = None
    connected_datastores: ProxyDatastoreSettingsModel | None = None
    max_task_count: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            n -= _required(d, "hostId", _NAME)
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            if v is None:
                n -= "hostName" not in d
            else:
                _note(d, "hostName", _NAME, "invalid")
        v = get("transportMode")
        if v.__class__ is str:
            self.transport_mode = _m.EBackupProxyTransportMode.table[v]
        else:
            self.transport_mode = v
            if v is None:
                n -= "transportMode" not in d
            else:
                _note(d, "transportMode", _NAME, "invalid")
        self.failover_to_network = v = get("failoverToNetwork")
        if v.__class__ is not bool:
            if v is None:
                n -= "failoverToNetwork" not in d
            else:
                _note(d, "failoverToNetwork", _NAME, "invalid")
        self.host_to_proxy_encryption = v = get("hostToProxyEncryption")
        if v.__class__ is not bool:
            if v is None:
                n -= "hostToProxyEncryption" not in d
            else:
                _note(d, "hostToProxyEncryption", _NAME, "invalid")
        v = get("connectedDatastores")
        if v.__class__ is dict:
            self.connected_datastores = _m.ProxyDatastoreSettingsModel.from_dict(v)
        else:
            self.connected_datastores = v
            if v is None:
                n -= "connectedDatastores" not in d
            else:
                _note(d, "connectedDatastores", _NAME, "invalid")
        self.max_task_count = v = get("maxTaskCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxTaskCount" not in d
            else:
                _note(d, "maxTaskCount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "hostId": self.host_id,
        }
        if self.host_name is not None:
            d["hostName"] = self.host_name
        if self.transport_mode is not None:
            d["transportMode"] = self.transport_mode
        if self.failover_to_network is not None:
            d["failoverToNetwork"] = self.failover_to_network
        if self.host_to_proxy_encryption is not None:
            d["hostToProxyEncryption"] = self.host_to_proxy_encryption
        if self.connected_datastores is not None:
            d["connectedDatastores"] = _wire(self.connected_datastores)
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ProxyServerSettingsModel"]
