"""`InstantUnstructuredDataRestoreMigrationSpec` of the API document."""

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

    from .e_unstructured_data_instant_restore_overwrite_mode import (
        EUnstructuredDataInstantRestoreOverwriteMode,
    )
    from .unstructured_data_share_migration_destination_model import (
        UnstructuredDataShareMigrationDestinationModel,
    )
    from .unstructured_data_switchover_settings_model import UnstructuredDataSwitchoverSettingsModel

_NAME = "InstantUnstructuredDataRestoreMigrationSpec"
_KNOWN = frozenset("destination overwriteMode switchoverSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantUnstructuredDataRestoreMigrationSpec(Model):
    """`InstantUnstructuredDataRestoreMigrationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "destination": "destination",
        "overwrite_mode": "overwriteMode",
        "switchover_settings": "switchoverSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    destination: UnstructuredDataShareMigrationDestinationModel
    overwrite_mode: EUnstructuredDataInstantRestoreOverwriteMode | None = None
    switchover_settings: UnstructuredDataSwitchoverSettingsModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("destination")
        if v.__class__ is dict:
            self.destination = _m.UnstructuredDataShareMigrationDestinationModel.from_dict(v)
        else:
            self.destination = v
            n -= _required(d, "destination", _NAME)
        v = get("overwriteMode")
        if v.__class__ is str:
            self.overwrite_mode = _m.EUnstructuredDataInstantRestoreOverwriteMode.table[v]
        else:
            self.overwrite_mode = v
            if v is None:
                n -= "overwriteMode" not in d
            else:
                _note(d, "overwriteMode", _NAME, "invalid")
        v = get("switchoverSettings")
        if v.__class__ is dict:
            self.switchover_settings = _m.UnstructuredDataSwitchoverSettingsModel.from_dict(v)
        else:
            self.switchover_settings = v
            n -= _required(d, "switchoverSettings", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "destination": _wire(self.destination),
            "switchoverSettings": _wire(self.switchover_settings),
        }
        if self.overwrite_mode is not None:
            d["overwriteMode"] = self.overwrite_mode
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantUnstructuredDataRestoreMigrationSpec"]
