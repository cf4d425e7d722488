"""`WindowsHostImportSpec` of the API document."""

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
    from .e_managed_server_type import EManagedServerType
    from .windows_host_ports_model import WindowsHostPortsModel

_NAME = "WindowsHostImportSpec"
_KNOWN = frozenset("name description type credentials networkSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsHostImportSpec(Model):
    """`WindowsHostImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "type": "type",
        "credentials": "credentials",
        "network_settings": "networkSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    description: str
    type: EManagedServerType
    credentials: CredentialsImportModel | None = None
    network_settings: WindowsHostPortsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EManagedServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("credentials")
        if v.__class__ is dict:
            self.credentials = _m.CredentialsImportModel.from_dict(v)
        else:
            self.credentials = v
            if v is None:
                n -= "credentials" not in d
            else:
                _note(d, "credentials", _NAME, "invalid")
        v = get("networkSettings")
        if v.__class__ is dict:
            self.network_settings = _m.WindowsHostPortsModel.from_dict(v)
        else:
            self.network_settings = v
            if v is None:
                n -= "networkSettings" not in d
            else:
                _note(d, "networkSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
        }
        if self.credentials is not None:
            d["credentials"] = _wire(self.credentials)
        if self.network_settings is not None:
            d["networkSettings"] = _wire(self.network_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsHostImportSpec"]
