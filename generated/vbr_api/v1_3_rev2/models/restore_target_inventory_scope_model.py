"""`RestoreTargetInventoryScopeModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .scopes_workload_model import ScopesWorkloadModel

_NAME = "RestoreTargetInventoryScopeModel"
_KNOWN = frozenset("originalLocation workloads".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreTargetInventoryScopeModel(Model):
    """`RestoreTargetInventoryScopeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "original_location": "originalLocation",
        "workloads": "workloads",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    original_location: bool | None = None
    workloads: list[ScopesWorkloadModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.original_location = v = get("originalLocation")
        if v.__class__ is not bool:
            if v is None:
                n -= "originalLocation" not in d
            else:
                _note(d, "originalLocation", _NAME, "invalid")
        v = get("workloads")
        if v.__class__ is list:
            self.workloads = _items(v, dict, _m.ScopesWorkloadModel.from_dict, _NAME)
        else:
            self.workloads = v
            if v is None:
                n -= "workloads" not in d
            else:
                _note(d, "workloads", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.original_location is not None:
            d["originalLocation"] = self.original_location
        if self.workloads is not None:
            d["workloads"] = _wire(self.workloads)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreTargetInventoryScopeModel"]
