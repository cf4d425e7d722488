"""`ConnectionCertificateModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .certificate_model import CertificateModel

_NAME = "ConnectionCertificateModel"
_KNOWN = frozenset("fingerprint certificate".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ConnectionCertificateModel(Model):
    """`ConnectionCertificateModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "fingerprint": "fingerprint",
        "certificate": "certificate",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    fingerprint: str | None = None
    certificate: CertificateModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.fingerprint = v = get("fingerprint")
        if v.__class__ is not str:
            if v is None:
                n -= "fingerprint" not in d
            else:
                _note(d, "fingerprint", _NAME, "invalid")
        v = get("certificate")
        if v.__class__ is dict:
            self.certificate = _m.CertificateModel.from_dict(v)
        else:
            self.certificate = v
            if v is None:
                n -= "certificate" not in d
            else:
                _note(d, "certificate", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.fingerprint is not None:
            d["fingerprint"] = self.fingerprint
        if self.certificate is not None:
            d["certificate"] = _wire(self.certificate)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ConnectionCertificateModel"]
