"""`UnstructuredDataFlrBrowseMountModel` of the API document."""

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

    from .flr_browse_properties import FlrBrowseProperties
    from .unstructured_data_browse_source_properties import UnstructuredDataBrowseSourceProperties

_NAME = "UnstructuredDataFlrBrowseMountModel"
_KNOWN = frozenset("sessionId properties sourceProperties".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataFlrBrowseMountModel(Model):
    """`UnstructuredDataFlrBrowseMountModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "session_id": "sessionId",
        "properties": "properties",
        "source_properties": "sourceProperties",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    session_id: UUID
    properties: FlrBrowseProperties | None = None
    source_properties: UnstructuredDataBrowseSourceProperties | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            n -= _required(d, "sessionId", _NAME)
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
            self.source_properties = _m.UnstructuredDataBrowseSourceProperties.from_dict(v)
        else:
            self.source_properties = v
            if v is None:
                n -= "sourceProperties" not in d
            else:
                _note(d, "sourceProperties", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sessionId": self.session_id,
        }
        if self.properties is not None:
            d["properties"] = _wire(self.properties)
        if self.source_properties is not None:
            d["sourceProperties"] = _wire(self.source_properties)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataFlrBrowseMountModel"]
