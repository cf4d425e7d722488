"""`ViHostImportSpec` of the API document."""

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
    from .e_vi_host_type import EViHostType

_NAME = "ViHostImportSpec"
_KNOWN = frozenset(
    "name description type viHostType credentials port certificateThumbprint".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ViHostImportSpec(Model):
    """`ViHostImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "type": "type",
        "vi_host_type": "viHostType",
        "credentials": "credentials",
        "port": "port",
        "certificate_thumbprint": "certificateThumbprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    description: str
    type: EManagedServerType
    vi_host_type: EViHostType
    credentials: CredentialsImportModel
    port: int | None = None
    certificate_thumbprint: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        v = get("viHostType")
        if v.__class__ is str:
            self.vi_host_type = _m.EViHostType.table[v]
        else:
            self.vi_host_type = v
            n -= _required(d, "viHostType", _NAME)
        v = get("credentials")
        if v.__class__ is dict:
            self.credentials = _m.CredentialsImportModel.from_dict(v)
        else:
            self.credentials = v
            n -= _required(d, "credentials", _NAME)
        self.port = v = get("port")
        if v.__class__ is not int:
            if v is None:
                n -= "port" not in d
            else:
                _note(d, "port", _NAME, "invalid")
        self.certificate_thumbprint = v = get("certificateThumbprint")
        if v.__class__ is not str:
            if v is None:
                n -= "certificateThumbprint" not in d
            else:
                _note(d, "certificateThumbprint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "viHostType": self.vi_host_type,
            "credentials": _wire(self.credentials),
        }
        if self.port is not None:
            d["port"] = self.port
        if self.certificate_thumbprint is not None:
            d["certificateThumbprint"] = self.certificate_thumbprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViHostImportSpec"]
