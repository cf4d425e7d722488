"""`AzureBlobContainerBrowserModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AzureBlobContainerBrowserModel"
_KNOWN = frozenset("name folders".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureBlobContainerBrowserModel(Model):
    """`AzureBlobContainerBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "folders": "folders",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str | None = None
    folders: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        v = get("folders")
        if v.__class__ is list:
            self.folders = _items(v, str, None, _NAME)
        else:
            self.folders = v
            if v is None:
                n -= "folders" not in d
            else:
                _note(d, "folders", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.name is not None:
            d["name"] = self.name
        if self.folders is not None:
            d["folders"] = self.folders
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureBlobContainerBrowserModel"]
