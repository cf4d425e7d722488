"""`GuestOsCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
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
    from uuid import UUID

    from .e_credentials_type import ECredentialsType
    from .guest_os_credentials_per_machine_model import GuestOsCredentialsPerMachineModel

_NAME = "GuestOsCredentialsModel"
_KNOWN = frozenset("credsId credsType credentialsPerMachine".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GuestOsCredentialsModel(Model):
    """`GuestOsCredentialsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "creds_id": "credsId",
        "creds_type": "credsType",
        "credentials_per_machine": "credentialsPerMachine",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    creds_id: UUID
    creds_type: ECredentialsType
    credentials_per_machine: list[GuestOsCredentialsPerMachineModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("credsId")
        if v.__class__ is str:
            self.creds_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credsId", _NAME, "invalid")
        else:
            self.creds_id = v
            n -= _required(d, "credsId", _NAME)
        v = get("credsType")
        if v.__class__ is str:
            self.creds_type = _m.ECredentialsType.table[v]
        else:
            self.creds_type = v
            n -= _required(d, "credsType", _NAME)
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
            "credsId": self.creds_id,
            "credsType": self.creds_type,
        }
        if self.credentials_per_machine is not None:
            d["credentialsPerMachine"] = _wire(self.credentials_per_machine)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GuestOsCredentialsModel"]
