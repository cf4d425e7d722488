"""`UnstructuredDataArchiveRetrievalModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_cold_storage_operation_type import EColdStorageOperationType
    from .e_cold_storage_retrieval_session_state import EColdStorageRetrievalSessionState

_NAME = "UnstructuredDataArchiveRetrievalModel"
_KNOWN = frozenset(
    "operationId restorePointId serverId backupId retrievalExpirationTime sessionState operationType".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataArchiveRetrievalModel(Model):
    """`UnstructuredDataArchiveRetrievalModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "operation_id": "operationId",
        "restore_point_id": "restorePointId",
        "server_id": "serverId",
        "backup_id": "backupId",
        "retrieval_expiration_time": "retrievalExpirationTime",
        "session_state": "sessionState",
        "operation_type": "operationType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    operation_id: UUID
    restore_point_id: UUID | None = None
    server_id: UUID
    backup_id: UUID
    retrieval_expiration_time: datetime | None = None
    session_state: EColdStorageRetrievalSessionState
    operation_type: EColdStorageOperationType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("operationId")
        if v.__class__ is str:
            self.operation_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "operationId", _NAME, "invalid")
        else:
            self.operation_id = v
            n -= _required(d, "operationId", _NAME)
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            if v is None:
                n -= "restorePointId" not in d
            else:
                _note(d, "restorePointId", _NAME, "invalid")
        v = get("serverId")
        if v.__class__ is str:
            self.server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "serverId", _NAME, "invalid")
        else:
            self.server_id = v
            n -= _required(d, "serverId", _NAME)
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            n -= _required(d, "backupId", _NAME)
        v = get("retrievalExpirationTime")
        if v.__class__ is str:
            self.retrieval_expiration_time = _date_time(v, d, "retrievalExpirationTime", _NAME)
        else:
            self.retrieval_expiration_time = v
            if v is None:
                n -= "retrievalExpirationTime" not in d
            else:
                _note(d, "retrievalExpirationTime", _NAME, "invalid")
        v = get("sessionState")
        if v.__class__ is str:
            self.session_state = _m.EColdStorageRetrievalSessionState.table[v]
        else:
            self.session_state = v
            n -= _required(d, "sessionState", _NAME)
        v = get("operationType")
        if v.__class__ is str:
            self.operation_type = _m.EColdStorageOperationType.table[v]
        else:
            self.operation_type = v
            n -= _required(d, "operationType", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "operationId": self.operation_id,
            "serverId": self.server_id,
            "backupId": self.backup_id,
            "sessionState": self.session_state,
            "operationType": self.operation_type,
        }
        if self.restore_point_id is not None:
            d["restorePointId"] = self.restore_point_id
        if self.retrieval_expiration_time is not None:
            d["retrievalExpirationTime"] = self.retrieval_expiration_time
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataArchiveRetrievalModel"]
