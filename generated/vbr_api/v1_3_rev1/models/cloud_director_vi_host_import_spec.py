"""`CloudDirectorViHostImportSpec` of the API document."""

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

_NAME = "CloudDirectorViHostImportSpec"
_KNOWN = frozenset("viServerName viCredentials certificateThumbprint".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudDirectorViHostImportSpec(Model):
    """`CloudDirectorViHostImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vi_server_name": "viServerName",
        "vi_credentials": "viCredentials",
        "certificate_thumbprint": "certificateThumbprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vi_server_name: str
    vi_credentials: CredentialsImportModel
    certificate_thumbprint: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.vi_server_name = v = get("viServerName")
        if v.__class__ is not str:
            n -= _required(d, "viServerName", _NAME)
        v = get("viCredentials")
        if v.__class__ is dict:
            self.vi_credentials = _m.CredentialsImportModel.from_dict(v)
        else:
            self.vi_credentials = v
            n -= _required(d, "viCredentials", _NAME)
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
            "viServerName": self.vi_server_name,
            "viCredentials": _wire(self.vi_credentials),
        }
        if self.certificate_thumbprint is not None:
            d["certificateThumbprint"] = self.certificate_thumbprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudDirectorViHostImportSpec"]
