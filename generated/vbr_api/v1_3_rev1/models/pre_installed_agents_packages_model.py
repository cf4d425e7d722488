"""`PreInstalledAgentsPackagesModel` of the API document."""

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

_NAME = "PreInstalledAgentsPackagesModel"
_KNOWN = frozenset("include packageNames".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PreInstalledAgentsPackagesModel(Model):
    """`PreInstalledAgentsPackagesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "include": "include",
        "package_names": "packageNames",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    include: bool | None = None
    package_names: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.include = v = get("include")
        if v.__class__ is not bool:
            if v is None:
                n -= "include" not in d
            else:
                _note(d, "include", _NAME, "invalid")
        v = get("packageNames")
        if v.__class__ is list:
            self.package_names = _items(v, str, None, _NAME)
        else:
            self.package_names = v
            if v is None:
                n -= "packageNames" not in d
            else:
                _note(d, "packageNames", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.include is not None:
            d["include"] = self.include
        if self.package_names is not None:
            d["packageNames"] = self.package_names
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PreInstalledAgentsPackagesModel"]
