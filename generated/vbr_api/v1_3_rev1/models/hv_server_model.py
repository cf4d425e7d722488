"""`HvServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_credentials_storage_type import ECredentialsStorageType
    from .e_host_updates_state import EHostUpdatesState
    from .managed_host_ports_model import ManagedHostPortsModel

_NAME = "HvServerModel"
_KNOWN = frozenset(
    "id name description type status credentialsStorageType credentialsId networkSettings maxTaskCount updatesState parentHostId parentHostName".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class HvServerModel(ManagedServerModel):
    """`HvServerModel`, a ManagedServerModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "status": "status",
        "credentials_storage_type": "credentialsStorageType",
        "credentials_id": "credentialsId",
        "network_settings": "networkSettings",
        "max_task_count": "maxTaskCount",
        "updates_state": "updatesState",
        "parent_host_id": "parentHostId",
        "parent_host_name": "parentHostName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EManagedServerType = EManagedServerType.HV_SERVER
    credentials_storage_type: ECredentialsStorageType
    credentials_id: UUID | None = None
    network_settings: ManagedHostPortsModel | None = None
    max_task_count: int | None = None
    updates_state: EHostUpdatesState | None = None
    parent_host_id: UUID | None = None
    parent_host_name: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 12
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EManagedServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EManagedServersStatus.table[v]
        else:
            self.status = v
            n -= _required(d, "status", _NAME)
        v = get("credentialsStorageType")
        if v.__class__ is str:
            self.credentials_storage_type = _m.ECredentialsStorageType.table[v]
        else:
            self.credentials_storage_type = v
            n -= _required(d, "credentialsStorageType", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        v = get("networkSettings")
        if v.__class__ is dict:
            self.network_settings = _m.ManagedHostPortsModel.from_dict(v)
        else:
            self.network_settings = v
            if v is None:
                n -= "networkSettings" not in d
            else:
                _note(d, "networkSettings", _NAME, "invalid")
        self.max_task_count = v = get("maxTaskCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxTaskCount" not in d
            else:
                _note(d, "maxTaskCount", _NAME, "invalid")
        v = get("updatesState")
        if v.__class__ is str:
            self.updates_state = _m.EHostUpdatesState.table[v]
        else:
            self.updates_state = v
            if v is None:
                n -= "updatesState" not in d
            else:
                _note(d, "updatesState", _NAME, "invalid")
        v = get("parentHostId")
        if v.__class__ is str:
            self.parent_host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "parentHostId", _NAME, "invalid")
        else:
            self.parent_host_id = v
            if v is None:
                n -= "parentHostId" not in d
            else:
                _note(d, "parentHostId", _NAME, "invalid")
        self.parent_host_name = v = get("parentHostName")
        if v.__class__ is not str:
            if v is None:
                n -= "parentHostName" not in d
            else:
                _note(d, "parentHostName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "status": self.status,
            "credentialsStorageType": self.credentials_storage_type,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.network_settings is not None:
            d["networkSettings"] = _wire(self.network_settings)
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.updates_state is not None:
            d["updatesState"] = self.updates_state
        if self.parent_host_id is not None:
            d["parentHostId"] = self.parent_host_id
        if self.parent_host_name is not None:
            d["parentHostName"] = self.parent_host_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HvServerModel"]
