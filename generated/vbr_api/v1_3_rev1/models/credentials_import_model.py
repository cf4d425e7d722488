"""`CredentialsImportModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "CredentialsImportModel"
_KNOWN = frozenset("credentialsName credentialsTag".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CredentialsImportModel(Model):
    """`CredentialsImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_name": "credentialsName",
        "credentials_tag": "credentialsTag",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credentials_name: str
    credentials_tag: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.credentials_name = v = get("credentialsName")
        if v.__class__ is not str:
            n -= _required(d, "credentialsName", _NAME)
        self.credentials_tag = v = get("credentialsTag")
        if v.__class__ is not str:
            if v is None:
                n -= "credentialsTag" not in d
            else:
                _note(d, "credentialsTag", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsName": self.credentials_name,
        }
        if self.credentials_tag is not None:
            d["credentialsTag"] = self.credentials_tag
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CredentialsImportModel"]
