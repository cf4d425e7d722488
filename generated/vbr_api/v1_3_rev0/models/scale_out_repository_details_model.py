"""`ScaleOutRepositoryDetailsModel` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_scale_out_repository_extent_type import EScaleOutRepositoryExtentType

_NAME = "ScaleOutRepositoryDetailsModel"
_KNOWN = frozenset("membership scaleOutRepositoryId extentType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ScaleOutRepositoryDetailsModel(Model):
    """`ScaleOutRepositoryDetailsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "membership": "membership",
        "scale_out_repository_id": "scaleOutRepositoryId",
        "extent_type": "extentType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    membership: str
    scale_out_repository_id: UUID
    extent_type: EScaleOutRepositoryExtentType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.membership = v = get("membership")
        if v.__class__ is not str:
            n -= _required(d, "membership", _NAME)
        v = get("scaleOutRepositoryId")
        if v.__class__ is str:
            self.scale_out_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "scaleOutRepositoryId", _NAME, "invalid")
        else:
            self.scale_out_repository_id = v
            n -= _required(d, "scaleOutRepositoryId", _NAME)
        v = get("extentType")
        if v.__class__ is str:
            self.extent_type = _m.EScaleOutRepositoryExtentType.table[v]
        else:
            self.extent_type = v
            n -= _required(d, "extentType", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "membership": self.membership,
            "scaleOutRepositoryId": self.scale_out_repository_id,
            "extentType": self.extent_type,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ScaleOutRepositoryDetailsModel"]
