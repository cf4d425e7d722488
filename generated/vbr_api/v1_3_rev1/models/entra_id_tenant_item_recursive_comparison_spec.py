"""`EntraIdTenantItemRecursiveComparisonSpec` of the API document."""

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

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "EntraIdTenantItemRecursiveComparisonSpec"
_KNOWN = frozenset(
    "itemId oldRestorePointId newRestorePointId showUnchangedAttributes reloadCache".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemRecursiveComparisonSpec(Model):
    """`EntraIdTenantItemRecursiveComparisonSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "item_id": "itemId",
        "old_restore_point_id": "oldRestorePointId",
        "new_restore_point_id": "newRestorePointId",
        "show_unchanged_attributes": "showUnchangedAttributes",
        "reload_cache": "reloadCache",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    item_id: str
    old_restore_point_id: UUID
    new_restore_point_id: UUID | None = None
    show_unchanged_attributes: bool | None = None
    reload_cache: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.item_id = v = get("itemId")
        if v.__class__ is not str:
            n -= _required(d, "itemId", _NAME)
        v = get("oldRestorePointId")
        if v.__class__ is str:
            self.old_restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "oldRestorePointId", _NAME, "invalid")
        else:
            self.old_restore_point_id = v
            n -= _required(d, "oldRestorePointId", _NAME)
        v = get("newRestorePointId")
        if v.__class__ is str:
            self.new_restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "newRestorePointId", _NAME, "invalid")
        else:
            self.new_restore_point_id = v
            if v is None:
                n -= "newRestorePointId" not in d
            else:
                _note(d, "newRestorePointId", _NAME, "invalid")
        self.show_unchanged_attributes = v = get("showUnchangedAttributes")
        if v.__class__ is not bool:
            if v is None:
                n -= "showUnchangedAttributes" not in d
            else:
                _note(d, "showUnchangedAttributes", _NAME, "invalid")
        self.reload_cache = v = get("reloadCache")
        if v.__class__ is not bool:
            if v is None:
                n -= "reloadCache" not in d
            else:
                _note(d, "reloadCache", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "itemId": self.item_id,
            "oldRestorePointId": self.old_restore_point_id,
        }
        if self.new_restore_point_id is not None:
            d["newRestorePointId"] = self.new_restore_point_id
        if self.show_unchanged_attributes is not None:
            d["showUnchangedAttributes"] = self.show_unchanged_attributes
        if self.reload_cache is not None:
            d["reloadCache"] = self.reload_cache
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemRecursiveComparisonSpec"]
