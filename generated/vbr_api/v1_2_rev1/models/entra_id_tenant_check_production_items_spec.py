"""`EntraIdTenantCheckProductionItemsSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
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
    from uuid import UUID

    from .entra_id_tenant_production_item_spec import EntraIdTenantProductionItemSpec

_NAME = "EntraIdTenantCheckProductionItemsSpec"
_KNOWN = frozenset("credentialId items".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantCheckProductionItemsSpec(Model):
    """`EntraIdTenantCheckProductionItemsSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credential_id": "credentialId",
        "items": "items",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credential_id: UUID | None = None
    items: list[EntraIdTenantProductionItemSpec]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("credentialId")
        if v.__class__ is str:
            self.credential_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialId", _NAME, "invalid")
        else:
            self.credential_id = v
            if v is None:
                n -= "credentialId" not in d
            else:
                _note(d, "credentialId", _NAME, "invalid")
        v = get("items")
        if v.__class__ is list:
            self.items = _items(v, dict, _m.EntraIdTenantProductionItemSpec.from_dict, _NAME)
        else:
            self.items = v
            n -= _required(d, "items", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "items": _wire(self.items),
        }
        if self.credential_id is not None:
            d["credentialId"] = self.credential_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantCheckProductionItemsSpec"]
