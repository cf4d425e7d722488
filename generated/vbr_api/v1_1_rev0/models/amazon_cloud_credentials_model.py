"""`AmazonCloudCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

_NAME = "AmazonCloudCredentialsModel"
_KNOWN = frozenset("id description type accessKey tag".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonCloudCredentialsModel(CloudCredentialsModel):
    """`AmazonCloudCredentialsModel`, a CloudCredentialsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "description": "description",
        "type": "type",
        "access_key": "accessKey",
        "tag": "tag",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudCredentialsType = ECloudCredentialsType.AMAZON
    access_key: str
    tag: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
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
        self.access_key = v = get("accessKey")
        if v.__class__ is not str:
            n -= _required(d, "accessKey", _NAME)
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
            "id": self.id,
            "type": self.type,
            "accessKey": self.access_key,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.tag is not None:
            d["tag"] = self.tag
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonCloudCredentialsModel"]
