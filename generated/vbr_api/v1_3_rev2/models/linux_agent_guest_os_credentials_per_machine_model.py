"""`LinuxAgentGuestOsCredentialsPerMachineModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .agent_object_model import AgentObjectModel

_NAME = "LinuxAgentGuestOsCredentialsPerMachineModel"
_KNOWN = frozenset("credentialsId machineObject default".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxAgentGuestOsCredentialsPerMachineModel(Model):
    """`LinuxAgentGuestOsCredentialsPerMachineModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "machine_object": "machineObject",
        "default": "default",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credentials_id: UUID | None = None
    machine_object: AgentObjectModel | None = None
    default: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
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
        v = get("machineObject")
        if v.__class__ is dict:
            self.machine_object = _m.AgentObjectModel.from_dict(v)
        else:
            self.machine_object = v
            if v is None:
                n -= "machineObject" not in d
            else:
                _note(d, "machineObject", _NAME, "invalid")
        self.default = v = get("default")
        if v.__class__ is not bool:
            if v is None:
                n -= "default" not in d
            else:
                _note(d, "default", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.machine_object is not None:
            d["machineObject"] = _wire(self.machine_object)
        if self.default is not None:
            d["default"] = self.default
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxAgentGuestOsCredentialsPerMachineModel"]
