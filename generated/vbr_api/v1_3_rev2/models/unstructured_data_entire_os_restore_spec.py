"""`UnstructuredDataEntireOSRestoreSpec` of the API document."""

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

    from .unstructured_data_os_restore_destination_model import (
        UnstructuredDataOSRestoreDestinationModel,
    )
    from .unstructured_data_os_restore_options_model import UnstructuredDataOSRestoreOptionsModel

_NAME = "UnstructuredDataEntireOSRestoreSpec"
_KNOWN = frozenset("restorePointId destination restoreOptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataEntireOSRestoreSpec(Model):
    """`UnstructuredDataEntireOSRestoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "destination": "destination",
        "restore_options": "restoreOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_point_id: UUID
    destination: UnstructuredDataOSRestoreDestinationModel | None = None
    restore_options: UnstructuredDataOSRestoreOptionsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("destination")
        if v.__class__ is dict:
            self.destination = _m.UnstructuredDataOSRestoreDestinationModel.from_dict(v)
        else:
            self.destination = v
            if v is None:
                n -= "destination" not in d
            else:
                _note(d, "destination", _NAME, "invalid")
        v = get("restoreOptions")
        if v.__class__ is dict:
            self.restore_options = _m.UnstructuredDataOSRestoreOptionsModel.from_dict(v)
        else:
            self.restore_options = v
            if v is None:
                n -= "restoreOptions" not in d
            else:
                _note(d, "restoreOptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
        }
        if self.destination is not None:
            d["destination"] = _wire(self.destination)
        if self.restore_options is not None:
            d["restoreOptions"] = _wire(self.restore_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataEntireOSRestoreSpec"]
