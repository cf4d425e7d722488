"""`SymbolicLinksSettingsModel` of the API document."""

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

_NAME = "SymbolicLinksSettingsModel"
_KNOWN = frozenset("includeSymbolicLinkContent".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SymbolicLinksSettingsModel(Model):
    """`SymbolicLinksSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "include_symbolic_link_content": "includeSymbolicLinkContent",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    include_symbolic_link_content: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        self.include_symbolic_link_content = v = get("includeSymbolicLinkContent")
        if v.__class__ is not bool:
            if v is None:
                n -= "includeSymbolicLinkContent" not in d
            else:
                _note(d, "includeSymbolicLinkContent", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.include_symbolic_link_content is not None:
            d["includeSymbolicLinkContent"] = self.include_symbolic_link_content
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SymbolicLinksSettingsModel"]
