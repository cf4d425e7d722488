"""`EntraIDAuditLogBackupJobTenantModel` of the API document."""

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

_NAME = "EntraIDAuditLogBackupJobTenantModel"
_KNOWN = frozenset("tenantId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIDAuditLogBackupJobTenantModel(Model):
    """`EntraIDAuditLogBackupJobTenantModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "tenant_id": "tenantId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    tenant_id: UUID
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("tenantId")
        if v.__class__ is str:
            self.tenant_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "tenantId", _NAME, "invalid")
        else:
            self.tenant_id = v
            n -= _required(d, "tenantId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "tenantId": self.tenant_id,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIDAuditLogBackupJobTenantModel"]
