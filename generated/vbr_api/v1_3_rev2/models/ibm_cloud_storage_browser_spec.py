"""`IBMCloudStorageBrowserSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "IBMCloudStorageBrowserSpec"
_KNOWN = frozenset("credentialsId serviceType regionId servicePoint gatewayServerId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IBMCloudStorageBrowserSpec(CloudBrowserSpec):
    """`IBMCloudStorageBrowserSpec`, a CloudBrowserSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "region_id": "regionId",
        "service_point": "servicePoint",
        "gateway_server_id": "gatewayServerId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.IBM_CLOUD
    region_id: str
    service_point: str
    gateway_server_id: UUID | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("serviceType")
        if v.__class__ is str:
            self.service_type = _m.ECloudServiceType.table[v]
        else:
            self.service_type = v
            n -= _required(d, "serviceType", _NAME)
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            n -= _required(d, "regionId", _NAME)
        self.service_point = v = get("servicePoint")
        if v.__class__ is not str:
            n -= _required(d, "servicePoint", _NAME)
        v = get("gatewayServerId")
        if v.__class__ is str:
            self.gateway_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "gatewayServerId", _NAME, "invalid")
        else:
            self.gateway_server_id = v
            if v is None:
                n -= "gatewayServerId" not in d
            else:
                _note(d, "gatewayServerId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
            "regionId": self.region_id,
            "servicePoint": self.service_point,
        }
        if self.gateway_server_id is not None:
            d["gatewayServerId"] = self.gateway_server_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IBMCloudStorageBrowserSpec"]
