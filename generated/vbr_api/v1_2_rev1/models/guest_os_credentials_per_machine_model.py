"""`GuestOsCredentialsPerMachineModel` of the API document."""

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

    from .inventory_object_model import InventoryObjectModel

_NAME = "GuestOsCredentialsPerMachineModel"
_KNOWN = frozenset("windowsCredsId linuxCredsId vmObject".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GuestOsCredentialsPerMachineModel(Model):
    """`GuestOsCredentialsPerMachineModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "windows_creds_id": "windowsCredsId",
        "linux_creds_id": "linuxCredsId",
        "vm_object": "vmObject",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    windows_creds_id: UUID | None = None
    linux_creds_id: UUID | None = None
    vm_object: InventoryObjectModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("windowsCredsId")
        if v.__class__ is str:
            self.windows_creds_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "windowsCredsId", _NAME, "invalid")
        else:
            self.windows_creds_id = v
            if v is None:
                n -= "windowsCredsId" not in d
            else:
                _note(d, "windowsCredsId", _NAME, "invalid")
        v = get("linuxCredsId")
        if v.__class__ is str:
            self.linux_creds_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "linuxCredsId", _NAME, "invalid")
        else:
            self.linux_creds_id = v
            if v is None:
                n -= "linuxCredsId" not in d
            else:
                _note(d, "linuxCredsId", _NAME, "invalid")
        v = get("vmObject")
        if v.__class__ is dict:
            self.vm_object = _m.InventoryObjectModel.from_dict(v)
        else:
            self.vm_object = v
            n -= _required(d, "vmObject", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "vmObject": _wire(self.vm_object),
        }
        if self.windows_creds_id is not None:
            d["windowsCredsId"] = self.windows_creds_id
        if self.linux_creds_id is not None:
            d["linuxCredsId"] = self.linux_creds_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GuestOsCredentialsPerMachineModel"]
