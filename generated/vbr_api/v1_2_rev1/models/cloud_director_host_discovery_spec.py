"""`CloudDirectorHostDiscoverySpec` of the API document."""

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

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "CloudDirectorHostDiscoverySpec"
_KNOWN = frozenset("url credentialsId certificateThumbprint".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudDirectorHostDiscoverySpec(Model):
    """`CloudDirectorHostDiscoverySpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "url": "url",
        "credentials_id": "credentialsId",
        "certificate_thumbprint": "certificateThumbprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    url: str
    credentials_id: UUID
    certificate_thumbprint: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.url = v = get("url")
        if v.__class__ is not str:
            n -= _required(d, "url", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
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
            "url": self.url,
            "credentialsId": self.credentials_id,
        }
        if self.certificate_thumbprint is not None:
            d["certificateThumbprint"] = self.certificate_thumbprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudDirectorHostDiscoverySpec"]
