"""`AmazonCloudCredentialsSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import mask as _mask
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

_NAME = "AmazonCloudCredentialsSpec"
_KNOWN = frozenset("description uniqueId type accessKey secretKey".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonCloudCredentialsSpec(CloudCredentialsSpec):
    """`AmazonCloudCredentialsSpec`, a CloudCredentialsSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "access_key": "accessKey",
        "secret_key": "secretKey",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("secret_key",))

    type: ECloudCredentialsType = ECloudCredentialsType.AMAZON
    access_key: str
    secret_key: str = _field(repr=_mask)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
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
        self.access_key = v = get("accessKey")
        if v.__class__ is not str:
            n -= _required(d, "accessKey", _NAME)
        self.secret_key = v = get("secretKey")
        if v.__class__ is not str:
            n -= _required(d, "secretKey", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "accessKey": self.access_key,
            "secretKey": self.secret_key,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonCloudCredentialsSpec"]
