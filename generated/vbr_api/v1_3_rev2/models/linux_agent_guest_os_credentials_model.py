"""`LinuxAgentGuestOsCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .linux_agent_guest_os_credentials_per_machine_model import (
        LinuxAgentGuestOsCredentialsPerMachineModel,
    )

_NAME = "LinuxAgentGuestOsCredentialsModel"
_KNOWN = frozenset("useProtectionGroupCredentials credentialsId credentialsPerMachine".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxAgentGuestOsCredentialsModel(Model):
    """`LinuxAgentGuestOsCredentialsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_protection_group_credentials": "useProtectionGroupCredentials",
        "credentials_id": "credentialsId",
        "credentials_per_machine": "credentialsPerMachine",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    use_protection_group_credentials: bool | None = None
    credentials_id: UUID | None = None
    credentials_per_machine: list[LinuxAgentGuestOsCredentialsPerMachineModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.use_protection_group_credentials = v = get("useProtectionGroupCredentials")
        if v.__class__ is not bool:
            if v is None:
                n -= "useProtectionGroupCredentials" not in d
            else:
                _note(d, "useProtectionGroupCredentials", _NAME, "invalid")
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
        v = get("credentialsPerMachine")
        if v.__class__ is list:
            self.credentials_per_machine = _items(
                v, dict, _m.LinuxAgentGuestOsCredentialsPerMachineModel.from_dict, _NAME
            )
        else:
            self.credentials_per_machine = v
            if v is None:
                n -= "credentialsPerMachine" not in d
            else:
                _note(d, "credentialsPerMachine", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.use_protection_group_credentials is not None:
            d["useProtectionGroupCredentials"] = self.use_protection_group_credentials
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.credentials_per_machine is not None:
            d["credentialsPerMachine"] = _wire(self.credentials_per_machine)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxAgentGuestOsCredentialsModel"]
