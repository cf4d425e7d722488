"""`AmazonS3ServerAccountModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_amazon_region_type import EAmazonRegionType

_NAME = "AmazonS3ServerAccountModel"
_KNOWN = frozenset("friendlyName credentialsId regionType regionId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonS3ServerAccountModel(Model):
    """`AmazonS3ServerAccountModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "friendly_name": "friendlyName",
        "credentials_id": "credentialsId",
        "region_type": "regionType",
        "region_id": "regionId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    friendly_name: str
    credentials_id: UUID
    region_type: EAmazonRegionType | None = None
    region_id: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.friendly_name = v = get("friendlyName")
        if v.__class__ is not str:
            n -= _required(d, "friendlyName", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAmazonRegionType.table[v]
        else:
            self.region_type = v
            if v is None:
                n -= "regionType" not in d
            else:
                _note(d, "regionType", _NAME, "invalid")
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            if v is None:
                n -= "regionId" not in d
            else:
                _note(d, "regionId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "friendlyName": self.friendly_name,
            "credentialsId": self.credentials_id,
        }
        if self.region_type is not None:
            d["regionType"] = self.region_type
        if self.region_id is not None:
            d["regionId"] = self.region_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonS3ServerAccountModel"]
