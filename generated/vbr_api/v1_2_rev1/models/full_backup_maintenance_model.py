"""`FullBackupMaintenanceModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .full_backup_maintenance_defragment_and_compact_model import (
        FullBackupMaintenanceDefragmentAndCompactModel,
    )
    from .full_backup_maintenance_remove_data_model import FullBackupMaintenanceRemoveDataModel

_NAME = "FullBackupMaintenanceModel"
_KNOWN = frozenset("RemoveData defragmentAndCompact".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FullBackupMaintenanceModel(Model):
    """`FullBackupMaintenanceModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "remove_data": "RemoveData",
        "defragment_and_compact": "defragmentAndCompact",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    remove_data: FullBackupMaintenanceRemoveDataModel | None = None
    defragment_and_compact: FullBackupMaintenanceDefragmentAndCompactModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("RemoveData")
        if v.__class__ is dict:
            self.remove_data = _m.FullBackupMaintenanceRemoveDataModel.from_dict(v)
        else:
            self.remove_data = v
            if v is None:
                n -= "RemoveData" not in d
            else:
                _note(d, "RemoveData", _NAME, "invalid")
        v = get("defragmentAndCompact")
        if v.__class__ is dict:
            self.defragment_and_compact = (
                _m.FullBackupMaintenanceDefragmentAndCompactModel.from_dict(v)
            )
        else:
            self.defragment_and_compact = v
            if v is None:
                n -= "defragmentAndCompact" not in d
            else:
                _note(d, "defragmentAndCompact", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.remove_data is not None:
            d["RemoveData"] = _wire(self.remove_data)
        if self.defragment_and_compact is not None:
            d["defragmentAndCompact"] = _wire(self.defragment_and_compact)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FullBackupMaintenanceModel"]
