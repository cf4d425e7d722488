"""`EntraIdTenantRestoreDeviceCodeStateModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_entra_id_tenant_restore_device_code_status import EEntraIdTenantRestoreDeviceCodeStatus

_NAME = "EntraIdTenantRestoreDeviceCodeStateModel"
_KNOWN = frozenset("credentialsId errorMessage status username".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRestoreDeviceCodeStateModel(Model):
    """`EntraIdTenantRestoreDeviceCodeStateModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "error_message": "errorMessage",
        "status": "status",
        "username": "username",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credentials_id: UUID | None = None
    error_message: str | None = None
    status: EEntraIdTenantRestoreDeviceCodeStatus | None = None
    username: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        self.error_message = v = get("errorMessage")
        if v.__class__ is not str:
            if v is None:
                n -= "errorMessage" not in d
            else:
                _note(d, "errorMessage", _NAME, "invalid")
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EEntraIdTenantRestoreDeviceCodeStatus.table[v]
        else:
            self.status = v
            if v is None:
                n -= "status" not in d
            else:
                _note(d, "status", _NAME, "invalid")
        self.username = v = get("username")
        if v.__class__ is not str:
            if v is None:
                n -= "username" not in d
            else:
                _note(d, "username", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.error_message is not None:
            d["errorMessage"] = self.error_message
        if self.status is not None:
            d["status"] = self.status
        if self.username is not None:
            d["username"] = self.username
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRestoreDeviceCodeStateModel"]
