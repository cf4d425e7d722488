"""`AzureComputeCloudDeviceCodeSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_device_code_spec import CloudDeviceCodeSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

    from .e_azure_region_type import EAzureRegionType

_NAME = "AzureComputeCloudDeviceCodeSpec"
_KNOWN = frozenset("type region".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCloudDeviceCodeSpec(CloudDeviceCodeSpec):
    """`AzureComputeCloudDeviceCodeSpec`, a CloudDeviceCodeSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "region": "region",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
    region: EAzureRegionType

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("region")
        if v.__class__ is str:
            self.region = _m.EAzureRegionType.table[v]
        else:
            self.region = v
            n -= _required(d, "region", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "region": self.region,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCloudDeviceCodeSpec"]
