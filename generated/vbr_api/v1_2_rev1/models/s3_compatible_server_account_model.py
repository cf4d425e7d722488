"""`S3CompatibleServerAccountModel` of the API document."""

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

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "S3CompatibleServerAccountModel"
_KNOWN = frozenset("friendlyName servicePoint credentialsId regionId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class S3CompatibleServerAccountModel(Model):
    """`S3CompatibleServerAccountModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "friendly_name": "friendlyName",
        "service_point": "servicePoint",
        "credentials_id": "credentialsId",
        "region_id": "regionId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    friendly_name: str
    service_point: str | None = None
    credentials_id: UUID
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
        self.service_point = v = get("servicePoint")
        if v.__class__ is not str:
            if v is None:
                n -= "servicePoint" not in d
            else:
                _note(d, "servicePoint", _NAME, "invalid")
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
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
        if self.service_point is not None:
            d["servicePoint"] = self.service_point
        if self.region_id is not None:
            d["regionId"] = self.region_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["S3CompatibleServerAccountModel"]
