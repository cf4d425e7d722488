"""`BackupFSExclusionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_backup_exclusion_policy import EBackupExclusionPolicy

_NAME = "BackupFSExclusionsModel"
_KNOWN = frozenset("exclusionPolicy itemsList".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupFSExclusionsModel(Model):
    """`BackupFSExclusionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "exclusion_policy": "exclusionPolicy",
        "items_list": "itemsList",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    exclusion_policy: EBackupExclusionPolicy
    items_list: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("exclusionPolicy")
        if v.__class__ is str:
            self.exclusion_policy = _m.EBackupExclusionPolicy.table[v]
        else:
            self.exclusion_policy = v
            n -= _required(d, "exclusionPolicy", _NAME)
        v = get("itemsList")
        if v.__class__ is list:
            self.items_list = _items(v, str, None, _NAME)
        else:
            self.items_list = v
            if v is None:
                n -= "itemsList" not in d
            else:
                _note(d, "itemsList", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "exclusionPolicy": self.exclusion_policy,
        }
        if self.items_list is not None:
            d["itemsList"] = self.items_list
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupFSExclusionsModel"]
