"""`PlacementPolicyModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_placement_settings_model import BackupPlacementSettingsModel
    from .e_placement_policy_type import EPlacementPolicyType

_NAME = "PlacementPolicyModel"
_KNOWN = frozenset("type settings enforceStrictPlacementPolicy".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PlacementPolicyModel(Model):
    """`PlacementPolicyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "settings": "settings",
        "enforce_strict_placement_policy": "enforceStrictPlacementPolicy",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EPlacementPolicyType
    settings: list[BackupPlacementSettingsModel] | None = None
    enforce_strict_placement_policy: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EPlacementPolicyType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("settings")
        if v.__class__ is list:
            self.settings = _items(v, dict, _m.BackupPlacementSettingsModel.from_dict, _NAME)
        else:
            self.settings = v
            if v is None:
                n -= "settings" not in d
            else:
                _note(d, "settings", _NAME, "invalid")
        self.enforce_strict_placement_policy = v = get("enforceStrictPlacementPolicy")
        if v.__class__ is not bool:
            if v is None:
                n -= "enforceStrictPlacementPolicy" not in d
            else:
                _note(d, "enforceStrictPlacementPolicy", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.settings is not None:
            d["settings"] = _wire(self.settings)
        if self.enforce_strict_placement_policy is not None:
            d["enforceStrictPlacementPolicy"] = self.enforce_strict_placement_policy
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PlacementPolicyModel"]
