"""`EntraIdTenantExportToJsonDownloadRequest` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .entra_id_tenant_export_to_json_download_request_item import (
        EntraIdTenantExportToJsonDownloadRequestItem,
    )

_NAME = "EntraIdTenantExportToJsonDownloadRequest"
_KNOWN = frozenset("items reason".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantExportToJsonDownloadRequest(Model):
    """`EntraIdTenantExportToJsonDownloadRequest`."""

    wire_names: ClassVar[dict[str, str]] = {
        "items": "items",
        "reason": "reason",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    items: list[EntraIdTenantExportToJsonDownloadRequestItem]
    reason: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("items")
        if v.__class__ is list:
            self.items = _items(
                v, dict, _m.EntraIdTenantExportToJsonDownloadRequestItem.from_dict, _NAME
            )
        else:
            self.items = v
            n -= _required(d, "items", _NAME)
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "items": _wire(self.items),
        }
        if self.reason is not None:
            d["reason"] = self.reason
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantExportToJsonDownloadRequest"]
