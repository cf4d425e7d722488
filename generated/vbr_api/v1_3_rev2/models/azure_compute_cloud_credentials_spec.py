"""`AzureComputeCloudCredentialsSpec` of the API document."""

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

    from .azure_compute_credentials_existing_account_spec import (
        AzureComputeCredentialsExistingAccountSpec,
    )
    from .azure_compute_credentials_new_account_spec import AzureComputeCredentialsNewAccountSpec
    from .e_azure_compute_credentials_creation_mode import EAzureComputeCredentialsCreationMode

_NAME = "AzureComputeCloudCredentialsSpec"
_KNOWN = frozenset(
    "description uniqueId type connectionName creationMode existingAccount newAccount".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCloudCredentialsSpec(CloudCredentialsSpec):
    """`AzureComputeCloudCredentialsSpec`, a CloudCredentialsSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "connection_name": "connectionName",
        "creation_mode": "creationMode",
        "existing_account": "existingAccount",
        "new_account": "newAccount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
    connection_name: str
    creation_mode: EAzureComputeCredentialsCreationMode
    existing_account: AzureComputeCredentialsExistingAccountSpec | None = None
    new_account: AzureComputeCredentialsNewAccountSpec | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        self.connection_name = v = get("connectionName")
        if v.__class__ is not str:
            n -= _required(d, "connectionName", _NAME)
        v = get("creationMode")
        if v.__class__ is str:
            self.creation_mode = _m.EAzureComputeCredentialsCreationMode.table[v]
        else:
            self.creation_mode = v
            n -= _required(d, "creationMode", _NAME)
        v = get("existingAccount")
        if v.__class__ is dict:
            self.existing_account = _m.AzureComputeCredentialsExistingAccountSpec.from_dict(v)
        else:
            self.existing_account = v
            if v is None:
                n -= "existingAccount" not in d
            else:
                _note(d, "existingAccount", _NAME, "invalid")
        v = get("newAccount")
        if v.__class__ is dict:
            self.new_account = _m.AzureComputeCredentialsNewAccountSpec.from_dict(v)
        else:
            self.new_account = v
            if v is None:
                n -= "newAccount" not in d
            else:
                _note(d, "newAccount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "connectionName": self.connection_name,
            "creationMode": self.creation_mode,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.existing_account is not None:
            d["existingAccount"] = _wire(self.existing_account)
        if self.new_account is not None:
            d["newAccount"] = _wire(self.new_account)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCloudCredentialsSpec"]
