"""`AzureComputeCredentialsNewAccountSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_azure_region_type import EAzureRegionType

_NAME = "AzureComputeCredentialsNewAccountSpec"
_KNOWN = frozenset("region verificationCode".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeCredentialsNewAccountSpec(Model):
    """`AzureComputeCredentialsNewAccountSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "region": "region",
        "verification_code": "verificationCode",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("verification_code",))

    region: EAzureRegionType
    verification_code: str = _field(repr=_mask)
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("region")
        if v.__class__ is str:
            self.region = _m.EAzureRegionType.table[v]
        else:
            self.region = v
            n -= _required(d, "region", _NAME)
        self.verification_code = v = get("verificationCode")
        if v.__class__ is not str:
            n -= _required(d, "verificationCode", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "region": self.region,
            "verificationCode": self.verification_code,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeCredentialsNewAccountSpec"]
