"""`BackupLogShippingServersModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "BackupLogShippingServersModel"
_KNOWN = frozenset("autoSelection shippingServerIds".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupLogShippingServersModel(Model):
    """`BackupLogShippingServersModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "auto_selection": "autoSelection",
        "shipping_server_ids": "shippingServerIds",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    auto_selection: bool
    shipping_server_ids: list[UUID] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.auto_selection = v = get("autoSelection")
        if v.__class__ is not bool:
            n -= _required(d, "autoSelection", _NAME)
        v = get("shippingServerIds")
        if v.__class__ is list:
            self.shipping_server_ids = _uuid_items(v, _NAME)
        else:
            self.shipping_server_ids = v
            if v is None:
                n -= "shippingServerIds" not in d
            else:
                _note(d, "shippingServerIds", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "autoSelection": self.auto_selection,
        }
        if self.shipping_server_ids is not None:
            d["shippingServerIds"] = self.shipping_server_ids
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupLogShippingServersModel"]
