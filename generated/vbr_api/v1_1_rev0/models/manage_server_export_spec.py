"""`ManageServerExportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_managed_server_type import EManagedServerType

_NAME = "ManageServerExportSpec"
_KNOWN = frozenset("ids types names".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ManageServerExportSpec(Model):
    """`ManageServerExportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "ids": "ids",
        "types": "types",
        "names": "names",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    ids: list[UUID] | None = None
    types: list[EManagedServerType] | None = None
    names: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("ids")
        if v.__class__ is list:
            self.ids = _uuid_items(v, _NAME)
        else:
            self.ids = v
            if v is None:
                n -= "ids" not in d
            else:
                _note(d, "ids", _NAME, "invalid")
        v = get("types")
        if v.__class__ is list:
            self.types = _items(v, str, _m.EManagedServerType.table.__getitem__, _NAME)
        else:
            self.types = v
            if v is None:
                n -= "types" not in d
            else:
                _note(d, "types", _NAME, "invalid")
        v = get("names")
        if v.__class__ is list:
            self.names = _items(v, str, None, _NAME)
        else:
            self.names = v
            if v is None:
                n -= "names" not in d
            else:
                _note(d, "names", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.ids is not None:
            d["ids"] = self.ids
        if self.types is not None:
            d["types"] = self.types
        if self.names is not None:
            d["names"] = self.names
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ManageServerExportSpec"]
