"""`ProtectionGroupOptionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .advanced_protection_group_settings_model import AdvancedProtectionGroupSettingsModel
    from .e_application_plugin_type import EApplicationPluginType
    from .protection_group_options_rescan_schedule_model import (
        ProtectionGroupOptionsRescanScheduleModel,
    )

_NAME = "ProtectionGroupOptionsModel"
_KNOWN = frozenset(
    "rescanSchedule distributionServerId distributionRepositoryId installBackupAgent installCBTDriver installApplicationPlugins applicationPlugins updateAutomatically rebootIfRequired advancedSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ProtectionGroupOptionsModel(Model):
    """`ProtectionGroupOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "rescan_schedule": "rescanSchedule",
        "distribution_server_id": "distributionServerId",
        "distribution_repository_id": "distributionRepositoryId",
        "install_backup_agent": "installBackupAgent",
        "install_cbt_driver": "installCBTDriver",
        "install_application_plugins": "installApplicationPlugins",
        "application_plugins": "applicationPlugins",
        "update_automatically": "updateAutomatically",
        "reboot_if_required": "rebootIfRequired",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    rescan_schedule: ProtectionGroupOptionsRescanScheduleModel | None = None
    distribution_server_id: UUID | None = None
    distribution_repository_id: UUID | None = None
    install_backup_agent: bool | None = None
    install_cbt_driver: bool | None = None
    install_application_plugins: bool | None = None
    application_plugins: list[EApplicationPluginType] | None = None
    update_automatically: bool | None = None
    reboot_if_required: bool | None = None
    advanced_settings: AdvancedProtectionGroupSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        v = get("rescanSchedule")
        if v.__class__ is dict:
            self.rescan_schedule = _m.ProtectionGroupOptionsRescanScheduleModel.from_dict(v)
        else:
            self.rescan_schedule = v
            if v is None:
                n -= "rescanSchedule" not in d
            else:
                _note(d, "rescanSchedule", _NAME, "invalid")
        v = get("distributionServerId")
        if v.__class__ is str:
            self.distribution_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "distributionServerId", _NAME, "invalid")
        else:
            self.distribution_server_id = v
            if v is None:
                n -= "distributionServerId" not in d
            else:
                _note(d, "distributionServerId", _NAME, "invalid")
        v = get("distributionRepositoryId")
        if v.__class__ is str:
            self.distribution_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "distributionRepositoryId", _NAME, "invalid")
        else:
            self.distribution_repository_id = v
            if v is None:
                n -= "distributionRepositoryId" not in d
            else:
                _note(d, "distributionRepositoryId", _NAME, "invalid")
        self.install_backup_agent = v = get("installBackupAgent")
        if v.__class__ is not bool:
            if v is None:
                n -= "installBackupAgent" not in d
            else:
                _note(d, "installBackupAgent", _NAME, "invalid")
        self.install_cbt_driver = v = get("installCBTDriver")
        if v.__class__ is not bool:
            if v is None:
                n -= "installCBTDriver" not in d
            else:
                _note(d, "installCBTDriver", _NAME, "invalid")
        self.install_application_plugins = v = get("installApplicationPlugins")
        if v.__class__ is not bool:
            if v is None:
                n -= "installApplicationPlugins" not in d
            else:
                _note(d, "installApplicationPlugins", _NAME, "invalid")
        v = get("applicationPlugins")
        if v.__class__ is list:
            self.application_plugins = _items(
                v, str, _m.EApplicationPluginType.table.__getitem__, _NAME
            )
        else:
            self.application_plugins = v
            if v is None:
                n -= "applicationPlugins" not in d
            else:
                _note(d, "applicationPlugins", _NAME, "invalid")
        self.update_automatically = v = get("updateAutomatically")
        if v.__class__ is not bool:
            if v is None:
                n -= "updateAutomatically" not in d
            else:
                _note(d, "updateAutomatically", _NAME, "invalid")
        self.reboot_if_required = v = get("rebootIfRequired")
        if v.__class__ is not bool:
            if v is None:
                n -= "rebootIfRequired" not in d
            else:
                _note(d, "rebootIfRequired", _NAME, "invalid")
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.AdvancedProtectionGroupSettingsModel.from_dict(v)
        else:
            self.advanced_settings = v
            if v is None:
                n -= "advancedSettings" not in d
            else:
                _note(d, "advancedSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.rescan_schedule is not None:
            d["rescanSchedule"] = _wire(self.rescan_schedule)
        if self.distribution_server_id is not None:
            d["distributionServerId"] = self.distribution_server_id
        if self.distribution_repository_id is not None:
            d["distributionRepositoryId"] = self.distribution_repository_id
        if self.install_backup_agent is not None:
            d["installBackupAgent"] = self.install_backup_agent
        if self.install_cbt_driver is not None:
            d["installCBTDriver"] = self.install_cbt_driver
        if self.install_application_plugins is not None:
            d["installApplicationPlugins"] = self.install_application_plugins
        if self.application_plugins is not None:
            d["applicationPlugins"] = self.application_plugins
        if self.update_automatically is not None:
            d["updateAutomatically"] = self.update_automatically
        if self.reboot_if_required is not None:
            d["rebootIfRequired"] = self.reboot_if_required
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ProtectionGroupOptionsModel"]
