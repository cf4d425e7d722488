"""`AgentBackupPolicyStorageLocalStorageModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .agent_backup_policy_destination_model import AgentBackupPolicyDestinationModel
from .e_agent_backup_policy_destination_type import EAgentBackupPolicyDestinationType

if TYPE_CHECKING:
    from typing import Self

_NAME = "AgentBackupPolicyStorageLocalStorageModel"
_KNOWN = frozenset("destinationType path".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupPolicyStorageLocalStorageModel(AgentBackupPolicyDestinationModel):
    """`AgentBackupPolicyStorageLocalStorageModel`, a AgentBackupPolicyDestinationModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "destination_type": "destinationType",
        "path": "path",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    destination_type: EAgentBackupPolicyDestinationType = (
        EAgentBackupPolicyDestinationType.LOCAL_STORAGE
    )
    path: str

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("destinationType")
        if v.__class__ is str:
            self.destination_type = _m.EAgentBackupPolicyDestinationType.table[v]
        else:
            self.destination_type = v
            n -= _required(d, "destinationType", _NAME)
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "destinationType": self.destination_type,
            "path": self.path,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupPolicyStorageLocalStorageModel"]
