"""`AzureComputeCloudCredentialsSubscriptionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .azure_compute_cloud_credentials_subscription_info import (
        AzureComputeCloudCredentialsSubscriptionInfo,
    )

_NAME = "AzureComputeCloudCredentialsSubscriptionModel"
_KNOWN = frozenset("tenantId applicationId secret subscriptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCloudCredentialsSubscriptionModel(Model):
    """`AzureComputeCloudCredentialsSubscriptionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "tenant_id": "tenantId",
        "application_id": "applicationId",
        "secret": "secret",
        "subscriptions": "subscriptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("secret",))

    tenant_id: str
    application_id: str
    secret: str | None = _field(default=None, repr=_mask)
    subscriptions: list[AzureComputeCloudCredentialsSubscriptionInfo] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.tenant_id = v = get("tenantId")
        if v.__class__ is not str:
            n -= _required(d, "tenantId", _NAME)
        self.application_id = v = get("applicationId")
        if v.__class__ is not str:
            n -= _required(d, "applicationId", _NAME)
        self.secret = v = get("secret")
        if v.__class__ is not str:
            if v is None:
                n -= "secret" not in d
            else:
                _note(d, "secret", _NAME, "invalid")
        v = get("subscriptions")
        if v.__class__ is list:
            self.subscriptions = _items(
                v, dict, _m.AzureComputeCloudCredentialsSubscriptionInfo.from_dict, _NAME
            )
        else:
            self.subscriptions = v
            if v is None:
                n -= "subscriptions" not in d
            else:
                _note(d, "subscriptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "tenantId": self.tenant_id,
            "applicationId": self.application_id,
        }
        if self.secret is not None:
            d["secret"] = self.secret
        if self.subscriptions is not None:
            d["subscriptions"] = _wire(self.subscriptions)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCloudCredentialsSubscriptionModel"]
