"""`S3CompatibleProxyModel` of the API document."""

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

_NAME = "S3CompatibleProxyModel"
_KNOWN = frozenset("managedServerId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class S3CompatibleProxyModel(Model):
    """`S3CompatibleProxyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "managed_server_id": "managedServerId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    managed_server_id: UUID
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("managedServerId")
        if v.__class__ is str:
            self.managed_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "managedServerId", _NAME, "invalid")
        else:
            self.managed_server_id = v
            n -= _required(d, "managedServerId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "managedServerId": self.managed_server_id,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["S3CompatibleProxyModel"]
