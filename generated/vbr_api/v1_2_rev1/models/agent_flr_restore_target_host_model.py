"""`AgentFlrRestoreTargetHostModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "AgentFlrRestoreTargetHostModel"
_KNOWN = frozenset("type protectedComputerId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """`AgentFlrRestoreTargetHostModel`, a FlrRestoreTargetHostModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "protected_computer_id": "protectedComputerId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrPlatformType = EFlrPlatformType.AGENT
    protected_computer_id: UUID

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrPlatformType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("protectedComputerId")
        if v.__class__ is str:
            self.protected_computer_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "protectedComputerId", _NAME, "invalid")
        else:
            self.protected_computer_id = v
            n -= _required(d, "protectedComputerId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "protectedComputerId": self.protected_computer_id,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentFlrRestoreTargetHostModel"]
