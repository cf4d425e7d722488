"""`AgentBackupPolicyStorageSharedFolderModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .agent_backup_policy_destination_model import AgentBackupPolicyDestinationModel
from .e_agent_backup_policy_destination_type import EAgentBackupPolicyDestinationType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_shared_folder_type import ESharedFolderType

_NAME = "AgentBackupPolicyStorageSharedFolderModel"
_KNOWN = frozenset(
    "destinationType path networkShareType useNetworkCredentials networkCredentialsId".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupPolicyStorageSharedFolderModel(AgentBackupPolicyDestinationModel):
    """`AgentBackupPolicyStorageSharedFolderModel`, a AgentBackupPolicyDestinationModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "destination_type": "destinationType",
        "path": "path",
        "network_share_type": "networkShareType",
        "use_network_credentials": "useNetworkCredentials",
        "network_credentials_id": "networkCredentialsId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    destination_type: EAgentBackupPolicyDestinationType = (
        EAgentBackupPolicyDestinationType.SHARED_FOLDER
    )
    path: str
    network_share_type: ESharedFolderType | None = None
    use_network_credentials: bool | None = None
    network_credentials_id: UUID | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("destinationType")
        if v.__class__ is str:
            self.destination_type = _m.EAgentBackupPolicyDestinationType.table[v]
        else:
            self.destination_type = v
            n -= _required(d, "destinationType", _NAME)
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        v = get("networkShareType")
        if v.__class__ is str:
            self.network_share_type = _m.ESharedFolderType.table[v]
        else:
            self.network_share_type = v
            if v is None:
                n -= "networkShareType" not in d
            else:
                _note(d, "networkShareType", _NAME, "invalid")
        self.use_network_credentials = v = get("useNetworkCredentials")
        if v.__class__ is not bool:
            if v is None:
                n -= "useNetworkCredentials" not in d
            else:
                _note(d, "useNetworkCredentials", _NAME, "invalid")
        v = get("networkCredentialsId")
        if v.__class__ is str:
            self.network_credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "networkCredentialsId", _NAME, "invalid")
        else:
            self.network_credentials_id = v
            if v is None:
                n -= "networkCredentialsId" not in d
            else:
                _note(d, "networkCredentialsId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "destinationType": self.destination_type,
            "path": self.path,
        }
        if self.network_share_type is not None:
            d["networkShareType"] = self.network_share_type
        if self.use_network_credentials is not None:
            d["useNetworkCredentials"] = self.use_network_credentials
        if self.network_credentials_id is not None:
            d["networkCredentialsId"] = self.network_credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupPolicyStorageSharedFolderModel"]
