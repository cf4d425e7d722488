"""`GuestOsCredentialsPerMachineImportModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .credentials_import_model import CredentialsImportModel
    from .inventory_object_model import InventoryObjectModel

_NAME = "GuestOsCredentialsPerMachineImportModel"
_KNOWN = frozenset("windowsCreds linuxCreds vmObject default".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GuestOsCredentialsPerMachineImportModel(Model):
    """`GuestOsCredentialsPerMachineImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "windows_creds": "windowsCreds",
        "linux_creds": "linuxCreds",
        "vm_object": "vmObject",
        "default": "default",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    windows_creds: CredentialsImportModel | None = None
    linux_creds: CredentialsImportModel | None = None
    vm_object: InventoryObjectModel
    default: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("windowsCreds")
        if v.__class__ is dict:
            self.windows_creds = _m.CredentialsImportModel.from_dict(v)
        else:
            self.windows_creds = v
            if v is None:
                n -= "windowsCreds" not in d
            else:
                _note(d, "windowsCreds", _NAME, "invalid")
        v = get("linuxCreds")
        if v.__class__ is dict:
            self.linux_creds = _m.CredentialsImportModel.from_dict(v)
        else:
            self.linux_creds = v
            if v is None:
                n -= "linuxCreds" not in d
            else:
                _note(d, "linuxCreds", _NAME, "invalid")
        v = get("vmObject")
        if v.__class__ is dict:
            self.vm_object = _m.InventoryObjectModel.from_dict(v)
        else:
            self.vm_object = v
            n -= _required(d, "vmObject", _NAME)
        self.default = v = get("default")
        if v.__class__ is not bool:
            if v is None:
                n -= "default" not in d
            else:
                _note(d, "default", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "vmObject": _wire(self.vm_object),
        }
        if self.windows_creds is not None:
            d["windowsCreds"] = _wire(self.windows_creds)
        if self.linux_creds is not None:
            d["linuxCreds"] = _wire(self.linux_creds)
        if self.default is not None:
            d["default"] = self.default
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GuestOsCredentialsPerMachineImportModel"]
