"""`UnstructuredDataArchiveSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_unstructured_data_archival_type import EUnstructuredDataArchivalType

_NAME = "UnstructuredDataArchiveSettingsModel"
_KNOWN = frozenset("archivalType inclusionMask exclusionMask".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataArchiveSettingsModel(Model):
    """`UnstructuredDataArchiveSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "archival_type": "archivalType",
        "inclusion_mask": "inclusionMask",
        "exclusion_mask": "exclusionMask",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    archival_type: EUnstructuredDataArchivalType | None = None
    inclusion_mask: list[str] | None = None
    exclusion_mask: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("archivalType")
        if v.__class__ is str:
            self.archival_type = _m.EUnstructuredDataArchivalType.table[v]
        else:
            self.archival_type = v
            if v is None:
                n -= "archivalType" not in d
            else:
                _note(d, "archivalType", _NAME, "invalid")
        v = get("inclusionMask")
        if v.__class__ is list:
            self.inclusion_mask = _items(v, str, None, _NAME)
        else:
            self.inclusion_mask = v
            if v is None:
                n -= "inclusionMask" not in d
            else:
                _note(d, "inclusionMask", _NAME, "invalid")
        v = get("exclusionMask")
        if v.__class__ is list:
            self.exclusion_mask = _items(v, str, None, _NAME)
        else:
            self.exclusion_mask = v
            if v is None:
                n -= "exclusionMask" not in d
            else:
                _note(d, "exclusionMask", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.archival_type is not None:
            d["archivalType"] = self.archival_type
        if self.inclusion_mask is not None:
            d["inclusionMask"] = self.inclusion_mask
        if self.exclusion_mask is not None:
            d["exclusionMask"] = self.exclusion_mask
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataArchiveSettingsModel"]
