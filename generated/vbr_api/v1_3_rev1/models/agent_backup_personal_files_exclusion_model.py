"""`AgentBackupPersonalFilesExclusionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AgentBackupPersonalFilesExclusionModel"
_KNOWN = frozenset("roamingProfiles".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupPersonalFilesExclusionModel(Model):
    """`AgentBackupPersonalFilesExclusionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "roaming_profiles": "roamingProfiles",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    roaming_profiles: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        self.roaming_profiles = v = get("roamingProfiles")
        if v.__class__ is not bool:
            if v is None:
                n -= "roamingProfiles" not in d
            else:
                _note(d, "roamingProfiles", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.roaming_profiles is not None:
            d["roamingProfiles"] = self.roaming_profiles
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupPersonalFilesExclusionModel"]
