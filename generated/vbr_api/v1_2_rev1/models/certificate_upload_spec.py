"""`CertificateUploadSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_certificate_file_format_type import ECertificateFileFormatType

_NAME = "CertificateUploadSpec"
_KNOWN = frozenset("certificate formatType password".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CertificateUploadSpec(Model):
    """`CertificateUploadSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "certificate": "certificate",
        "format_type": "formatType",
        "password": "password",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "certificate",
            "password",
        )
    )

    certificate: str = _field(repr=_mask)
    format_type: ECertificateFileFormatType
    password: str | None = _field(default=None, repr=_mask)
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.certificate = v = get("certificate")
        if v.__class__ is not str:
            n -= _required(d, "certificate", _NAME)
        v = get("formatType")
        if v.__class__ is str:
            self.format_type = _m.ECertificateFileFormatType.table[v]
        else:
            self.format_type = v
            n -= _required(d, "formatType", _NAME)
        self.password = v = get("password")
        if v.__class__ is not str:
            if v is None:
                n -= "password" not in d
            else:
                _note(d, "password", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "certificate": self.certificate,
            "formatType": self.format_type,
        }
        if self.password is not None:
            d["password"] = self.password
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CertificateUploadSpec"]
