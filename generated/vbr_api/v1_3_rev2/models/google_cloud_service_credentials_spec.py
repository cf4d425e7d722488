"""`GoogleCloudServiceCredentialsSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

    from .google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec,
    )

_NAME = "GoogleCloudServiceCredentialsSpec"
_KNOWN = frozenset("description uniqueId type existingAccount".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GoogleCloudServiceCredentialsSpec(CloudCredentialsSpec):
    """`GoogleCloudServiceCredentialsSpec`, a CloudCredentialsSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "existing_account": "existingAccount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudCredentialsType = ECloudCredentialsType.GOOGLE_SERVICE
    existing_account: GoogleCloudServiceCredentialsExistingAccountSpec

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("uniqueId")
        if v.__class__ is str:
            self.unique_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "uniqueId", _NAME, "invalid")
        else:
            self.unique_id = v
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("existingAccount")
        if v.__class__ is dict:
            self.existing_account = _m.GoogleCloudServiceCredentialsExistingAccountSpec.from_dict(v)
        else:
            self.existing_account = v
            n -= _required(d, "existingAccount", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "existingAccount": _wire(self.existing_account),
        }
        if self.description is not None:
            d["description"] = self.description
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GoogleCloudServiceCredentialsSpec"]
