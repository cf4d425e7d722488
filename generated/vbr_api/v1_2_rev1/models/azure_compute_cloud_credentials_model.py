"""`AzureComputeCloudCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

    from .azure_compute_cloud_credentials_deployment_model import (
        AzureComputeCloudCredentialsDeploymentModel,
    )
    from .azure_compute_cloud_credentials_subscription_model import (
        AzureComputeCloudCredentialsSubscriptionModel,
    )

_NAME = "AzureComputeCloudCredentialsModel"
_KNOWN = frozenset("id description type connectionName deployment subscription uniqueId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCloudCredentialsModel(CloudCredentialsModel):
    """`AzureComputeCloudCredentialsModel`, a CloudCredentialsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "description": "description",
        "type": "type",
        "connection_name": "connectionName",
        "deployment": "deployment",
        "subscription": "subscription",
        "unique_id": "uniqueId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
    connection_name: str
    deployment: AzureComputeCloudCredentialsDeploymentModel
    subscription: AzureComputeCloudCredentialsSubscriptionModel
    unique_id: str | None = None

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
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.connection_name = v = get("connectionName")
        if v.__class__ is not str:
            n -= _required(d, "connectionName", _NAME)
        v = get("deployment")
        if v.__class__ is dict:
            self.deployment = _m.AzureComputeCloudCredentialsDeploymentModel.from_dict(v)
        else:
            self.deployment = v
            n -= _required(d, "deployment", _NAME)
        v = get("subscription")
        if v.__class__ is dict:
            self.subscription = _m.AzureComputeCloudCredentialsSubscriptionModel.from_dict(v)
        else:
            self.subscription = v
            n -= _required(d, "subscription", _NAME)
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "connectionName": self.connection_name,
            "deployment": _wire(self.deployment),
            "subscription": _wire(self.subscription),
        }
        if self.description is not None:
            d["description"] = self.description
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCloudCredentialsModel"]
