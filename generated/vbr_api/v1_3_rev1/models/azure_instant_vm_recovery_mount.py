"""`AzureInstantVMRecoveryMount` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .azure_instant_vm_recovery_spec import AzureInstantVMRecoverySpec
    from .e_azure_instant_recovery_mount_state import EAzureInstantRecoveryMountState

_NAME = "AzureInstantVMRecoveryMount"
_KNOWN = frozenset("id state spec errorMessage".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureInstantVMRecoveryMount(Model):
    """`AzureInstantVMRecoveryMount`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "state": "state",
        "spec": "spec",
        "error_message": "errorMessage",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    state: EAzureInstantRecoveryMountState
    spec: AzureInstantVMRecoverySpec
    error_message: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EAzureInstantRecoveryMountState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        v = get("spec")
        if v.__class__ is dict:
            self.spec = _m.AzureInstantVMRecoverySpec.from_dict(v)
        else:
            self.spec = v
            n -= _required(d, "spec", _NAME)
        self.error_message = v = get("errorMessage")
        if v.__class__ is not str:
            if v is None:
                n -= "errorMessage" not in d
            else:
                _note(d, "errorMessage", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "state": self.state,
            "spec": _wire(self.spec),
        }
        if self.error_message is not None:
            d["errorMessage"] = self.error_message
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureInstantVMRecoveryMount"]
