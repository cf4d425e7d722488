"""`GuestOsCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .guest_os_credentials_per_machine_model import GuestOsCredentialsPerMachineModel
    from .specified_guest_os_credentials_model import SpecifiedGuestOsCredentialsModel

_NAME = "GuestOsCredentialsModel"
_KNOWN = frozenset("useAgentManagementCredentials credentials credentialsPerMachine".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GuestOsCredentialsModel(Model):
    """`GuestOsCredentialsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_agent_management_credentials": "useAgentManagementCredentials",
        "credentials": "credentials",
        "credentials_per_machine": "credentialsPerMachine",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    use_agent_management_credentials: bool
    credentials: SpecifiedGuestOsCredentialsModel | None = None
    credentials_per_machine: list[GuestOsCredentialsPerMachineModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.use_agent_management_credentials = v = get("useAgentManagementCredentials")
        if v.__class__ is not bool:
            n -= _required(d, "useAgentManagementCredentials", _NAME)
        v = get("credentials")
        if v.__class__ is dict:
            self.credentials = _m.SpecifiedGuestOsCredentialsModel.from_dict(v)
        else:
            self.credentials = v
            if v is None:
                n -= "credentials" not in d
            else:
                _note(d, "credentials", _NAME, "invalid")
        v = get("credentialsPerMachine")
        if v.__class__ is list:
            self.credentials_per_machine = _items(
                v, dict, _m.GuestOsCredentialsPerMachineModel.from_dict, _NAME
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
        d: dict[str, Any] = {
            "useAgentManagementCredentials": self.use_agent_management_credentials,
        }
        if self.credentials is not None:
            d["credentials"] = _wire(self.credentials)
        if self.credentials_per_machine is not None:
            d["credentialsPerMachine"] = _wire(self.credentials_per_machine)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GuestOsCredentialsModel"]
