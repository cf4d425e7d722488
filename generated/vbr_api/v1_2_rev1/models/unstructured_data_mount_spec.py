"""`UnstructuredDataMountSpec` of the API document."""

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

    from .flr_auto_unmount_model import FlrAutoUnmountModel

_NAME = "UnstructuredDataMountSpec"
_KNOWN = frozenset("backupId autoUnmount".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataMountSpec(Model):
    """`UnstructuredDataMountSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_id": "backupId",
        "auto_unmount": "autoUnmount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_id: UUID
    auto_unmount: FlrAutoUnmountModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            n -= _required(d, "backupId", _NAME)
        v = get("autoUnmount")
        if v.__class__ is dict:
            self.auto_unmount = _m.FlrAutoUnmountModel.from_dict(v)
        else:
            self.auto_unmount = v
            if v is None:
                n -= "autoUnmount" not in d
            else:
                _note(d, "autoUnmount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "backupId": self.backup_id,
        }
        if self.auto_unmount is not None:
            d["autoUnmount"] = _wire(self.auto_unmount)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataMountSpec"]
