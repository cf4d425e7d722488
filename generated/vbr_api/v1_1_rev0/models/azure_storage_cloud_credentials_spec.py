"""`AzureStorageCloudCredentialsSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import mask as _mask
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

_NAME = "AzureStorageCloudCredentialsSpec"
_KNOWN = frozenset("description type account sharedKey tag".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureStorageCloudCredentialsSpec(CloudCredentialsSpec):
    """`AzureStorageCloudCredentialsSpec`, a CloudCredentialsSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "description": "description",
        "type": "type",
        "account": "account",
        "shared_key": "sharedKey",
        "tag": "tag",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("shared_key",))

    type: ECloudCredentialsType = ECloudCredentialsType.AZURE_STORAGE
    account: str
    shared_key: str = _field(repr=_mask)
    tag: str | None = None

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
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.account = v = get("account")
        if v.__class__ is not str:
            n -= _required(d, "account", _NAME)
        self.shared_key = v = get("sharedKey")
        if v.__class__ is not str:
            n -= _required(d, "sharedKey", _NAME)
        self.tag = v = get("tag")
        if v.__class__ is not str:
            if v is None:
                n -= "tag" not in d
            else:
                _note(d, "tag", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "account": self.account,
            "sharedKey": self.shared_key,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.tag is not None:
            d["tag"] = self.tag
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureStorageCloudCredentialsSpec"]
