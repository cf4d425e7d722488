"""`ADObjectModel` of the API document."""

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

    from .ead_object_type import EADObjectType

_NAME = "ADObjectModel"
_KNOWN = frozenset("id fullName domainId distinguishedName type".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ADObjectModel(Model):
    """`ADObjectModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "full_name": "fullName",
        "domain_id": "domainId",
        "distinguished_name": "distinguishedName",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    full_name: str
    domain_id: UUID
    distinguished_name: str
    type: EADObjectType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

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
        self.full_name = v = get("fullName")
        if v.__class__ is not str:
            n -= _required(d, "fullName", _NAME)
        v = get("domainId")
        if v.__class__ is str:
            self.domain_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "domainId", _NAME, "invalid")
        else:
            self.domain_id = v
            n -= _required(d, "domainId", _NAME)
        self.distinguished_name = v = get("distinguishedName")
        if v.__class__ is not str:
            n -= _required(d, "distinguishedName", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EADObjectType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "fullName": self.full_name,
            "domainId": self.domain_id,
            "distinguishedName": self.distinguished_name,
            "type": self.type,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ADObjectModel"]
