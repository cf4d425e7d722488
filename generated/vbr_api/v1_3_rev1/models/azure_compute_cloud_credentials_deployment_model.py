"""`AzureComputeCloudCredentialsDeploymentModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_azure_compute_credentials_deployment_type import EAzureComputeCredentialsDeploymentType
    from .e_azure_region_type import EAzureRegionType

_NAME = "AzureComputeCloudCredentialsDeploymentModel"
_KNOWN = frozenset("deploymentType region".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCloudCredentialsDeploymentModel(Model):
    """`AzureComputeCloudCredentialsDeploymentModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "deployment_type": "deploymentType",
        "region": "region",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    deployment_type: EAzureComputeCredentialsDeploymentType
    region: EAzureRegionType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("deploymentType")
        if v.__class__ is str:
            self.deployment_type = _m.EAzureComputeCredentialsDeploymentType.table[v]
        else:
            self.deployment_type = v
            n -= _required(d, "deploymentType", _NAME)
        v = get("region")
        if v.__class__ is str:
            self.region = _m.EAzureRegionType.table[v]
        else:
            self.region = v
            if v is None:
                n -= "region" not in d
            else:
                _note(d, "region", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "deploymentType": self.deployment_type,
        }
        if self.region is not None:
            d["region"] = self.region
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCloudCredentialsDeploymentModel"]
