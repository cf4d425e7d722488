"""`CloudMachinesProtectionGroupExclusionsModel` of the API document."""

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

    from .cloud_machines_protection_group_objects_model import (
        CloudMachinesProtectionGroupObjectsModel,
    )

_NAME = "CloudMachinesProtectionGroupExclusionsModel"
_KNOWN = frozenset("excludeSelectedObjects excludedObjects".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudMachinesProtectionGroupExclusionsModel(Model):
    """`CloudMachinesProtectionGroupExclusionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "exclude_selected_objects": "excludeSelectedObjects",
        "excluded_objects": "excludedObjects",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    exclude_selected_objects: bool | None = None
    excluded_objects: list[CloudMachinesProtectionGroupObjectsModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.exclude_selected_objects = v = get("excludeSelectedObjects")
        if v.__class__ is not bool:
            if v is None:
                n -= "excludeSelectedObjects" not in d
            else:
                _note(d, "excludeSelectedObjects", _NAME, "invalid")
        v = get("excludedObjects")
        if v.__class__ is list:
            self.excluded_objects = _items(
                v, dict, _m.CloudMachinesProtectionGroupObjectsModel.from_dict, _NAME
            )
        else:
            self.excluded_objects = v
            if v is None:
                n -= "excludedObjects" not in d
            else:
                _note(d, "excludedObjects", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.exclude_selected_objects is not None:
            d["excludeSelectedObjects"] = self.exclude_selected_objects
        if self.excluded_objects is not None:
            d["excludedObjects"] = _wire(self.excluded_objects)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudMachinesProtectionGroupExclusionsModel"]
