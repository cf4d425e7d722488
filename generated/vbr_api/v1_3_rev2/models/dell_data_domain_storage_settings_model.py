"""`DellDataDomainStorageSettingsModel` of the API document."""

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

    from .edd_boost_encryption_type import EDDBoostEncryptionType
    from .gateway_server_settings_model import GatewayServerSettingsModel

_NAME = "DellDataDomainStorageSettingsModel"
_KNOWN = frozenset(
    "ddServername useFCConnectivity credentialsId gatewayServer ddBoostEncryptionEnabled ddBoostEncryptionType".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class DellDataDomainStorageSettingsModel(Model):
    """`DellDataDomainStorageSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "dd_servername": "ddServername",
        "use_fc_connectivity": "useFCConnectivity",
        "credentials_id": "credentialsId",
        "gateway_server": "gatewayServer",
        "dd_boost_encryption_enabled": "ddBoostEncryptionEnabled",
        "dd_boost_encryption_type": "ddBoostEncryptionType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    dd_servername: str | None = None
    use_fc_connectivity: bool | None = None
    credentials_id: UUID
    gateway_server: GatewayServerSettingsModel | None = None
    dd_boost_encryption_enabled: bool | None = None
    dd_boost_encryption_type: EDDBoostEncryptionType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.dd_servername = v = get("ddServername")
        if v.__class__ is not str:
            if v is None:
                n -= "ddServername" not in d
            else:
                _note(d, "ddServername", _NAME, "invalid")
        self.use_fc_connectivity = v = get("useFCConnectivity")
        if v.__class__ is not bool:
            if v is None:
                n -= "useFCConnectivity" not in d
            else:
                _note(d, "useFCConnectivity", _NAME, "invalid")
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("gatewayServer")
        if v.__class__ is dict:
            self.gateway_server = _m.GatewayServerSettingsModel.from_dict(v)
        else:
            self.gateway_server = v
            if v is None:
                n -= "gatewayServer" not in d
            else:
                _note(d, "gatewayServer", _NAME, "invalid")
        self.dd_boost_encryption_enabled = v = get("ddBoostEncryptionEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "ddBoostEncryptionEnabled" not in d
            else:
                _note(d, "ddBoostEncryptionEnabled", _NAME, "invalid")
        v = get("ddBoostEncryptionType")
        if v.__class__ is str:
            self.dd_boost_encryption_type = _m.EDDBoostEncryptionType.table[v]
        else:
            self.dd_boost_encryption_type = v
            if v is None:
                n -= "ddBoostEncryptionType" not in d
            else:
                _note(d, "ddBoostEncryptionType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
        }
        if self.dd_servername is not None:
            d["ddServername"] = self.dd_servername
        if self.use_fc_connectivity is not None:
            d["useFCConnectivity"] = self.use_fc_connectivity
        if self.gateway_server is not None:
            d["gatewayServer"] = _wire(self.gateway_server)
        if self.dd_boost_encryption_enabled is not None:
            d["ddBoostEncryptionEnabled"] = self.dd_boost_encryption_enabled
        if self.dd_boost_encryption_type is not None:
            d["ddBoostEncryptionType"] = self.dd_boost_encryption_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DellDataDomainStorageSettingsModel"]
