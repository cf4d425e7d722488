"""`IndividualComputerContainerModel` of the API document."""

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

    from .e_individual_computer_connection_type import EIndividualComputerConnectionType
    from .linux_credentials_spec import LinuxCredentialsSpec

_NAME = "IndividualComputerContainerModel"
_KNOWN = frozenset("hostName connectionType credentialsId singleUseCredentials".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IndividualComputerContainerModel(Model):
    """`IndividualComputerContainerModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "host_name": "hostName",
        "connection_type": "connectionType",
        "credentials_id": "credentialsId",
        "single_use_credentials": "singleUseCredentials",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    host_name: str
    connection_type: EIndividualComputerConnectionType
    credentials_id: UUID | None = None
    single_use_credentials: LinuxCredentialsSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            n -= _required(d, "hostName", _NAME)
        v = get("connectionType")
        if v.__class__ is str:
            self.connection_type = _m.EIndividualComputerConnectionType.table[v]
        else:
            self.connection_type = v
            n -= _required(d, "connectionType", _NAME)
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
        v = get("singleUseCredentials")
        if v.__class__ is dict:
            self.single_use_credentials = _m.LinuxCredentialsSpec.from_dict(v)
        else:
            self.single_use_credentials = v
            if v is None:
                n -= "singleUseCredentials" not in d
            else:
                _note(d, "singleUseCredentials", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "hostName": self.host_name,
            "connectionType": self.connection_type,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.single_use_credentials is not None:
            d["singleUseCredentials"] = _wire(self.single_use_credentials)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IndividualComputerContainerModel"]
