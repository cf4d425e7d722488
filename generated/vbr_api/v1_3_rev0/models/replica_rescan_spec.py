"""`ReplicaRescanSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "ReplicaRescanSpec"
_KNOWN = frozenset("replicaIds".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaRescanSpec(Model):
    """`ReplicaRescanSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "replica_ids": "replicaIds",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    replica_ids: list[UUID] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("replicaIds")
        if v.__class__ is list:
            self.replica_ids = _uuid_items(v, _NAME)
        else:
            self.replica_ids = v
            if v is None:
                n -= "replicaIds" not in d
            else:
                _note(d, "replicaIds", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.replica_ids is not None:
            d["replicaIds"] = self.replica_ids
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaRescanSpec"]
