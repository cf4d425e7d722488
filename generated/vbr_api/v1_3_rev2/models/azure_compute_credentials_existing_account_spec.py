"""`AzureComputeCredentialsExistingAccountSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .azure_compute_cloud_credentials_deployment_model import (
        AzureComputeCloudCredentialsDeploymentModel,
    )
    from .azure_compute_cloud_credentials_subscription_spec import (
        AzureComputeCloudCredentialsSubscriptionSpec,
    )

_NAME = "AzureComputeCredentialsExistingAccountSpec"
_KNOWN = frozenset("deployment subscription".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCredentialsExistingAccountSpec(Model):
    """`AzureComputeCredentialsExistingAccountSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "deployment": "deployment",
        "subscription": "subscription",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    deployment: AzureComputeCloudCredentialsDeploymentModel
    subscription: AzureComputeCloudCredentialsSubscriptionSpec
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("deployment")
        if v.__class__ is dict:
            self.deployment = _m.AzureComputeCloudCredentialsDeploymentModel.from_dict(v)
        else:
            self.deployment = v
            n -= _required(d, "deployment", _NAME)
        v = get("subscription")
        if v.__class__ is dict:
            self.subscription = _m.AzureComputeCloudCredentialsSubscriptionSpec.from_dict(v)
        else:
            self.subscription = v
            n -= _required(d, "subscription", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "deployment": _wire(self.deployment),
            "subscription": _wire(self.subscription),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCredentialsExistingAccountSpec"]
