"""`GuestOsCredentialsImportModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .credentials_import_model import CredentialsImportModel
    from .guest_os_credentials_per_machine_import_model import (
        GuestOsCredentialsPerMachineImportModel,
    )

_NAME = "GuestOsCredentialsImportModel"
_KNOWN = frozenset("creds credentialsPerMachine".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GuestOsCredentialsImportModel(Model):
    """`GuestOsCredentialsImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "creds": "creds",
        "credentials_per_machine": "credentialsPerMachine",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    creds: CredentialsImportModel | None = None
    credentials_per_machine: list[GuestOsCredentialsPerMachineImportModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("creds")
        if v.__class__ is dict:
            self.creds = _m.CredentialsImportModel.from_dict(v)
        else:
            self.creds = v
            if v is None:
                n -= "creds" not in d
            else:
                _note(d, "creds", _NAME, "invalid")
        v = get("credentialsPerMachine")
        if v.__class__ is list:
            self.credentials_per_machine = _items(
                v, dict, _m.GuestOsCredentialsPerMachineImportModel.from_dict, _NAME
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
        if self.creds is not None:
            d["creds"] = _wire(self.creds)
        if self.credentials_per_machine is not None:
            d["credentialsPerMachine"] = _wire(self.credentials_per_machine)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GuestOsCredentialsImportModel"]
