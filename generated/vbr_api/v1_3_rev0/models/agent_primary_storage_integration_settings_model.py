"""`AgentPrimaryStorageIntegrationSettingsModel` of the API document."""

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

_NAME = "AgentPrimaryStorageIntegrationSettingsModel"
_KNOWN = frozenset("isEnabled offHostBackupProxies failoverToOnHostAgent".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentPrimaryStorageIntegrationSettingsModel(Model):
    """`AgentPrimaryStorageIntegrationSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "off_host_backup_proxies": "offHostBackupProxies",
        "failover_to_on_host_agent": "failoverToOnHostAgent",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    off_host_backup_proxies: BackupProxiesSettingsModel | None = None
    failover_to_on_host_agent: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("offHostBackupProxies")
        if v.__class__ is dict:
            self.off_host_backup_proxies = _m.BackupProxiesSettingsModel.from_dict(v)
        else:
            self.off_host_backup_proxies = v
            if v is None:
                n -= "offHostBackupProxies" not in d
            else:
                _note(d, "offHostBackupProxies", _NAME, "invalid")
        self.failover_to_on_host_agent = v = get("failoverToOnHostAgent")
        if v.__class__ is not bool:
            if v is None:
                n -= "failoverToOnHostAgent" not in d
            else:
                _note(d, "failoverToOnHostAgent", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.off_host_backup_proxies is not None:
            d["offHostBackupProxies"] = _wire(self.off_host_backup_proxies)
        if self.failover_to_on_host_agent is not None:
            d["failoverToOnHostAgent"] = self.failover_to_on_host_agent
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentPrimaryStorageIntegrationSettingsModel"]
