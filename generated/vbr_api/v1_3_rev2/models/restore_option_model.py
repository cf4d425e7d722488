"""`RestoreOptionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "RestoreOptionModel"
_KNOWN = frozenset("code name group description".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreOptionModel(Model):
    """`RestoreOptionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "code": "code",
        "name": "name",
        "group": "group",
        "description": "description",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    code: int
    name: str
    group: str | None = None
    description: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.code = v = get("code")
        if v.__class__ is not int:
            n -= _required(d, "code", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.group = v = get("group")
        if v.__class__ is not str:
            if v is None:
                n -= "group" not in d
            else:
                _note(d, "group", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "code": self.code,
            "name": self.name,
        }
        if self.group is not None:
            d["group"] = self.group
        if self.description is not None:
            d["description"] = self.description
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreOptionModel"]
