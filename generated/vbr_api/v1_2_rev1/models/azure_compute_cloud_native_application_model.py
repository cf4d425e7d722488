"""`AzureComputeCloudNativeApplicationModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import mask as _mask
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_native_application_model import CloudNativeApplicationModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

_NAME = "AzureComputeCloudNativeApplicationModel"
_KNOWN = frozenset("type applicationId secret tenantId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCloudNativeApplicationModel(CloudNativeApplicationModel):
    """`AzureComputeCloudNativeApplicationModel`, a CloudNativeApplicationModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "application_id": "applicationId",
        "secret": "secret",
        "tenant_id": "tenantId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("secret",))

    type: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
    application_id: str
    secret: str = _field(repr=_mask)
    tenant_id: str

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.application_id = v = get("applicationId")
        if v.__class__ is not str:
            n -= _required(d, "applicationId", _NAME)
        self.secret = v = get("secret")
        if v.__class__ is not str:
            n -= _required(d, "secret", _NAME)
        self.tenant_id = v = get("tenantId")
        if v.__class__ is not str:
            n -= _required(d, "tenantId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "applicationId": self.application_id,
            "secret": self.secret,
            "tenantId": self.tenant_id,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCloudNativeApplicationModel"]
