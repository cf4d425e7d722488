"""`VSphereReplicaJobAdvancedSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_job_advanced_settings_v_sphere_model import BackupJobAdvancedSettingsVSphereModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .primary_storage_integration_settings_model import PrimaryStorageIntegrationSettingsModel
    from .replica_notification_settings_model import ReplicaNotificationSettingsModel
    from .replica_traffic_settings_model import ReplicaTrafficSettingsModel

_NAME = "VSphereReplicaJobAdvancedSettingsModel"
_KNOWN = frozenset("traffic notifications vSphere integration scripts".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaJobAdvancedSettingsModel(Model):
    """`VSphereReplicaJobAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "traffic": "traffic",
        "notifications": "notifications",
        "v_sphere": "vSphere",
        "integration": "integration",
        "scripts": "scripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    traffic: ReplicaTrafficSettingsModel | None = None
    notifications: ReplicaNotificationSettingsModel | None = None
    v_sphere: BackupJobAdvancedSettingsVSphereModel | None = None
    integration: PrimaryStorageIntegrationSettingsModel | None = None
    scripts: JobScriptsSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("traffic")
        if v.__class__ is dict:
            self.traffic = _m.ReplicaTrafficSettingsModel.from_dict(v)
        else:
            self.traffic = v
            if v is None:
                n -= "traffic" not in d
            else:
                _note(d, "traffic", _NAME, "invalid")
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.ReplicaNotificationSettingsModel.from_dict(v)
        else:
            self.notifications = v
            if v is None:
                n -= "notifications" not in d
            else:
                _note(d, "notifications", _NAME, "invalid")
        v = get("vSphere")
        if v.__class__ is dict:
            self.v_sphere = _m.BackupJobAdvancedSettingsVSphereModel.from_dict(v)
        else:
            self.v_sphere = v
            if v is None:
                n -= "vSphere" not in d
            else:
                _note(d, "vSphere", _NAME, "invalid")
        v = get("integration")
        if v.__class__ is dict:
            self.integration = _m.PrimaryStorageIntegrationSettingsModel.from_dict(v)
        else:
            self.integration = v
            if v is None:
                n -= "integration" not in d
            else:
                _note(d, "integration", _NAME, "invalid")
        v = get("scripts")
        if v.__class__ is dict:
            self.scripts = _m.JobScriptsSettingsModel.from_dict(v)
        else:
            self.scripts = v
            if v is None:
                n -= "scripts" not in d
            else:
                _note(d, "scripts", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.traffic is not None:
            d["traffic"] = _wire(self.traffic)
        if self.notifications is not None:
            d["notifications"] = _wire(self.notifications)
        if self.v_sphere is not None:
            d["vSphere"] = _wire(self.v_sphere)
        if self.integration is not None:
            d["integration"] = _wire(self.integration)
        if self.scripts is not None:
            d["scripts"] = _wire(self.scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaJobAdvancedSettingsModel"]
