"""`AzureStorageCloudCredentialsImportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_cloud_credentials_type import ECloudCredentialsType

_NAME = "AzureStorageCloudCredentialsImportSpec"
_KNOWN = frozenset("type description uniqueId account sharedKey".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureStorageCloudCredentialsImportSpec(Model):
    """`AzureStorageCloudCredentialsImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "description": "description",
        "unique_id": "uniqueId",
        "account": "account",
        "shared_key": "sharedKey",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("shared_key",))

    type: ECloudCredentialsType
    description: str | None = None
    unique_id: str
    account: str
    shared_key: str = _field(repr=_mask)
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            n -= _required(d, "uniqueId", _NAME)
        self.account = v = get("account")
        if v.__class__ is not str:
            n -= _required(d, "account", _NAME)
        self.shared_key = v = get("sharedKey")
        if v.__class__ is not str:
            n -= _required(d, "sharedKey", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "uniqueId": self.unique_id,
            "account": self.account,
            "sharedKey": self.shared_key,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureStorageCloudCredentialsImportSpec"]
