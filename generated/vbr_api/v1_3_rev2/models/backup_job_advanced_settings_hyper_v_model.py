"""`BackupJobAdvancedSettingsHyperVModel` of the API document."""

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

    from .hyper_v_guest_quiescence_settings_model import HyperVGuestQuiescenceSettingsModel

_NAME = "BackupJobAdvancedSettingsHyperVModel"
_KNOWN = frozenset("guestQuiescence changedBlockTracking volumeSnapshots".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupJobAdvancedSettingsHyperVModel(Model):
    """`BackupJobAdvancedSettingsHyperVModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "guest_quiescence": "guestQuiescence",
        "changed_block_tracking": "changedBlockTracking",
        "volume_snapshots": "volumeSnapshots",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    guest_quiescence: HyperVGuestQuiescenceSettingsModel | None = None
    changed_block_tracking: bool | None = None
    volume_snapshots: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("guestQuiescence")
        if v.__class__ is dict:
            self.guest_quiescence = _m.HyperVGuestQuiescenceSettingsModel.from_dict(v)
        else:
            self.guest_quiescence = v
            if v is None:
                n -= "guestQuiescence" not in d
            else:
                _note(d, "guestQuiescence", _NAME, "invalid")
        self.changed_block_tracking = v = get("changedBlockTracking")
        if v.__class__ is not bool:
            if v is None:
                n -= "changedBlockTracking" not in d
            else:
                _note(d, "changedBlockTracking", _NAME, "invalid")
        self.volume_snapshots = v = get("volumeSnapshots")
        if v.__class__ is not bool:
            if v is None:
                n -= "volumeSnapshots" not in d
            else:
                _note(d, "volumeSnapshots", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.guest_quiescence is not None:
            d["guestQuiescence"] = _wire(self.guest_quiescence)
        if self.changed_block_tracking is not None:
            d["changedBlockTracking"] = self.changed_block_tracking
        if self.volume_snapshots is not None:
            d["volumeSnapshots"] = self.volume_snapshots
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupJobAdvancedSettingsHyperVModel"]
