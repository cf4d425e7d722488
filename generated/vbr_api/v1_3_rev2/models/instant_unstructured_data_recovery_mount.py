"""`InstantUnstructuredDataRecoveryMount` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_unstructured_data_instant_recovery_mount_state import (
        EUnstructuredDataInstantRecoveryMountState,
    )
    from .instant_unstructured_data_restore_spec import InstantUnstructuredDataRestoreSpec

_NAME = "InstantUnstructuredDataRecoveryMount"
_KNOWN = frozenset(
    "id sessionId state spec unstructuredServerId unstructuredServerName errorMessage".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantUnstructuredDataRecoveryMount(Model):
    """`InstantUnstructuredDataRecoveryMount`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "session_id": "sessionId",
        "state": "state",
        "spec": "spec",
        "unstructured_server_id": "unstructuredServerId",
        "unstructured_server_name": "unstructuredServerName",
        "error_message": "errorMessage",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    session_id: UUID
    state: EUnstructuredDataInstantRecoveryMountState
    spec: InstantUnstructuredDataRestoreSpec
    unstructured_server_id: UUID
    unstructured_server_name: str | None = None
    error_message: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            n -= _required(d, "sessionId", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EUnstructuredDataInstantRecoveryMountState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        v = get("spec")
        if v.__class__ is dict:
            self.spec = _m.InstantUnstructuredDataRestoreSpec.from_dict(v)
        else:
            self.spec = v
            n -= _required(d, "spec", _NAME)
        v = get("unstructuredServerId")
        if v.__class__ is str:
            self.unstructured_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "unstructuredServerId", _NAME, "invalid")
        else:
            self.unstructured_server_id = v
            n -= _required(d, "unstructuredServerId", _NAME)
        self.unstructured_server_name = v = get("unstructuredServerName")
        if v.__class__ is not str:
            if v is None:
                n -= "unstructuredServerName" not in d
            else:
                _note(d, "unstructuredServerName", _NAME, "invalid")
        self.error_message = v = get("errorMessage")
        if v.__class__ is not str:
            if v is None:
                n -= "errorMessage" not in d
            else:
                _note(d, "errorMessage", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "sessionId": self.session_id,
            "state": self.state,
            "spec": _wire(self.spec),
            "unstructuredServerId": self.unstructured_server_id,
        }
        if self.unstructured_server_name is not None:
            d["unstructuredServerName"] = self.unstructured_server_name
        if self.error_message is not None:
            d["errorMessage"] = self.error_message
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantUnstructuredDataRecoveryMount"]
