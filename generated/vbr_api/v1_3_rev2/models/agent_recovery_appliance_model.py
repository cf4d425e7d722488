"""`AgentRecoveryApplianceModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .agents_recovery_appliance_operation_info import AgentsRecoveryApplianceOperationInfo
    from .e_platform_type import EPlatformType

_NAME = "AgentRecoveryApplianceModel"
_KNOWN = frozenset(
    "id hostName version endpoint addresses port creationTime isVerified isDetached canExpire verificationPhrase usedPersonalCertificate lastContactTime platformId platformType hostBiosId operations lastKnownHostName".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentRecoveryApplianceModel(Model):
    """`AgentRecoveryApplianceModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "host_name": "hostName",
        "version": "version",
        "endpoint": "endpoint",
        "addresses": "addresses",
        "port": "port",
        "creation_time": "creationTime",
        "is_verified": "isVerified",
        "is_detached": "isDetached",
        "can_expire": "canExpire",
        "verification_phrase": "verificationPhrase",
        "used_personal_certificate": "usedPersonalCertificate",
        "last_contact_time": "lastContactTime",
        "platform_id": "platformId",
        "platform_type": "platformType",
        "host_bios_id": "hostBiosId",
        "operations": "operations",
        "last_known_host_name": "lastKnownHostName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    host_name: str
    version: str
    endpoint: str
    addresses: list[str]
    port: int
    creation_time: datetime
    is_verified: bool
    is_detached: bool
    can_expire: bool
    verification_phrase: str
    used_personal_certificate: bool
    last_contact_time: datetime
    platform_id: UUID
    platform_type: EPlatformType
    host_bios_id: UUID | None = None
    operations: list[AgentsRecoveryApplianceOperationInfo]
    last_known_host_name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 18
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            n -= _required(d, "hostName", _NAME)
        self.version = v = get("version")
        if v.__class__ is not str:
            n -= _required(d, "version", _NAME)
        self.endpoint = v = get("endpoint")
        if v.__class__ is not str:
            n -= _required(d, "endpoint", _NAME)
        v = get("addresses")
        if v.__class__ is list:
            self.addresses = _items(v, str, None, _NAME)
        else:
            self.addresses = v
            n -= _required(d, "addresses", _NAME)
        self.port = v = get("port")
        if v.__class__ is not int:
            n -= _required(d, "port", _NAME)
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            n -= _required(d, "creationTime", _NAME)
        self.is_verified = v = get("isVerified")
        if v.__class__ is not bool:
            n -= _required(d, "isVerified", _NAME)
        self.is_detached = v = get("isDetached")
        if v.__class__ is not bool:
            n -= _required(d, "isDetached", _NAME)
        self.can_expire = v = get("canExpire")
        if v.__class__ is not bool:
            n -= _required(d, "canExpire", _NAME)
        self.verification_phrase = v = get("verificationPhrase")
        if v.__class__ is not str:
            n -= _required(d, "verificationPhrase", _NAME)
        self.used_personal_certificate = v = get("usedPersonalCertificate")
        if v.__class__ is not bool:
            n -= _required(d, "usedPersonalCertificate", _NAME)
        v = get("lastContactTime")
        if v.__class__ is str:
            self.last_contact_time = _date_time(v, d, "lastContactTime", _NAME)
        else:
            self.last_contact_time = v
            n -= _required(d, "lastContactTime", _NAME)
        v = get("platformId")
        if v.__class__ is str:
            self.platform_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "platformId", _NAME, "invalid")
        else:
            self.platform_id = v
            n -= _required(d, "platformId", _NAME)
        v = get("platformType")
        if v.__class__ is str:
            self.platform_type = _m.EPlatformType.table[v]
        else:
            self.platform_type = v
            n -= _required(d, "platformType", _NAME)
        v = get("hostBiosId")
        if v.__class__ is str:
            self.host_bios_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostBiosId", _NAME, "invalid")
        else:
            self.host_bios_id = v
            if v is None:
                n -= "hostBiosId" not in d
            else:
                _note(d, "hostBiosId", _NAME, "invalid")
        v = get("operations")
        if v.__class__ is list:
            self.operations = _items(
                v, dict, _m.AgentsRecoveryApplianceOperationInfo.from_dict, _NAME
            )
        else:
            self.operations = v
            n -= _required(d, "operations", _NAME)
        self.last_known_host_name = v = get("lastKnownHostName")
        if v.__class__ is not str:
            if v is None:
                n -= "lastKnownHostName" not in d
            else:
                _note(d, "lastKnownHostName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "hostName": self.host_name,
            "version": self.version,
            "endpoint": self.endpoint,
            "addresses": self.addresses,
            "port": self.port,
            "creationTime": self.creation_time,
            "isVerified": self.is_verified,
            "isDetached": self.is_detached,
            "canExpire": self.can_expire,
            "verificationPhrase": self.verification_phrase,
            "usedPersonalCertificate": self.used_personal_certificate,
            "lastContactTime": self.last_contact_time,
            "platformId": self.platform_id,
            "platformType": self.platform_type,
            "operations": _wire(self.operations),
        }
        if self.host_bios_id is not None:
            d["hostBiosId"] = self.host_bios_id
        if self.last_known_host_name is not None:
            d["lastKnownHostName"] = self.last_known_host_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentRecoveryApplianceModel"]
