"""`PaginationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "PaginationSpec"
_KNOWN = frozenset("skip limit".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PaginationSpec(Model):
    """`PaginationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "skip": "skip",
        "limit": "limit",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    skip: int | None = None
    limit: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.skip = v = get("skip")
        if v.__class__ is not int:
            if v is None:
                n -= "skip" not in d
            else:
                _note(d, "skip", _NAME, "invalid")
        self.limit = v = get("limit")
        if v.__class__ is not int:
            if v is None:
                n -= "limit" not in d
            else:
                _note(d, "limit", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.skip is not None:
            d["skip"] = self.skip
        if self.limit is not None:
            d["limit"] = self.limit
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PaginationSpec"]
