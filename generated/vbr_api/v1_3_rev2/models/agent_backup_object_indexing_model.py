"""`AgentBackupObjectIndexingModel` of the API document."""

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

    from .e_guest_fs_indexing_mode import EGuestFSIndexingMode

_NAME = "AgentBackupObjectIndexingModel"
_KNOWN = frozenset("guestFSIndexingMode indexingList".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupObjectIndexingModel(Model):
    """`AgentBackupObjectIndexingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "guest_fs_indexing_mode": "guestFSIndexingMode",
        "indexing_list": "indexingList",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    guest_fs_indexing_mode: EGuestFSIndexingMode
    indexing_list: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("guestFSIndexingMode")
        if v.__class__ is str:
            self.guest_fs_indexing_mode = _m.EGuestFSIndexingMode.table[v]
        else:
            self.guest_fs_indexing_mode = v
            n -= _required(d, "guestFSIndexingMode", _NAME)
        v = get("indexingList")
        if v.__class__ is list:
            self.indexing_list = _items(v, str, None, _NAME)
        else:
            self.indexing_list = v
            if v is None:
                n -= "indexingList" not in d
            else:
                _note(d, "indexingList", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "guestFSIndexingMode": self.guest_fs_indexing_mode,
        }
        if self.indexing_list is not None:
            d["indexingList"] = self.indexing_list
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupObjectIndexingModel"]
