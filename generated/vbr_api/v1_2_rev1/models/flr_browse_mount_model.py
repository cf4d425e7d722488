"""`FlrBrowseMountModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_flr_type import EFlrType
    from .flr_browse_properties import FlrBrowseProperties
    from .flr_browse_source_properties import FlrBrowseSourceProperties

_NAME = "FlrBrowseMountModel"
_KNOWN = frozenset("sessionId type properties sourceProperties".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrBrowseMountModel(Model):
    """`FlrBrowseMountModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "session_id": "sessionId",
        "type": "type",
        "properties": "properties",
        "source_properties": "sourceProperties",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    session_id: UUID
    type: EFlrType
    properties: FlrBrowseProperties | None = None
    source_properties: FlrBrowseSourceProperties
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            n -= _required(d, "sessionId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("properties")
        if v.__class__ is dict:
            self.properties = _m.FlrBrowseProperties.from_dict(v)
        else:
            self.properties = v
            if v is None:
                n -= "properties" not in d
            else:
                _note(d, "properties", _NAME, "invalid")
        v = get("sourceProperties")
        if v.__class__ is dict:
            self.source_properties = _m.FlrBrowseSourceProperties.from_dict(v)
        else:
            self.source_properties = v
            n -= _required(d, "sourceProperties", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sessionId": self.session_id,
            "type": self.type,
            "sourceProperties": _wire(self.source_properties),
        }
        if self.properties is not None:
            d["properties"] = _wire(self.properties)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrBrowseMountModel"]
