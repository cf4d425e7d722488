"""`CertificateModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

_NAME = "CertificateModel"
_KNOWN = frozenset(
    "thumbprint serialNumber keyAlgorithm keySize subject issuedTo issuedBy validFrom validBy isTrusted".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CertificateModel(Model):
    """`CertificateModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "thumbprint": "thumbprint",
        "serial_number": "serialNumber",
        "key_algorithm": "keyAlgorithm",
        "key_size": "keySize",
        "subject": "subject",
        "issued_to": "issuedTo",
        "issued_by": "issuedBy",
        "valid_from": "validFrom",
        "valid_by": "validBy",
        "is_trusted": "isTrusted",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    thumbprint: str
    serial_number: str
    key_algorithm: str
    key_size: str
    subject: str
    issued_to: str
    issued_by: str
    valid_from: datetime
    valid_by: datetime
    is_trusted: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        self.thumbprint = v = get("thumbprint")
        if v.__class__ is not str:
            n -= _required(d, "thumbprint", _NAME)
        self.serial_number = v = get("serialNumber")
        if v.__class__ is not str:
            n -= _required(d, "serialNumber", _NAME)
        self.key_algorithm = v = get("keyAlgorithm")
        if v.__class__ is not str:
            n -= _required(d, "keyAlgorithm", _NAME)
        self.key_size = v = get("keySize")
        if v.__class__ is not str:
            n -= _required(d, "keySize", _NAME)
        self.subject = v = get("subject")
        if v.__class__ is not str:
            n -= _required(d, "subject", _NAME)
        self.issued_to = v = get("issuedTo")
        if v.__class__ is not str:
            n -= _required(d, "issuedTo", _NAME)
        self.issued_by = v = get("issuedBy")
        if v.__class__ is not str:
            n -= _required(d, "issuedBy", _NAME)
        v = get("validFrom")
        if v.__class__ is str:
            self.valid_from = _date_time(v, d, "validFrom", _NAME)
        else:
            self.valid_from = v
            n -= _required(d, "validFrom", _NAME)
        v = get("validBy")
        if v.__class__ is str:
            self.valid_by = _date_time(v, d, "validBy", _NAME)
        else:
            self.valid_by = v
            n -= _required(d, "validBy", _NAME)
        self.is_trusted = v = get("isTrusted")
        if v.__class__ is not bool:
            n -= _required(d, "isTrusted", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "thumbprint": self.thumbprint,
            "serialNumber": self.serial_number,
            "keyAlgorithm": self.key_algorithm,
            "keySize": self.key_size,
            "subject": self.subject,
            "issuedTo": self.issued_to,
            "issuedBy": self.issued_by,
            "validFrom": self.valid_from,
            "validBy": self.valid_by,
            "isTrusted": self.is_trusted,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CertificateModel"]
