"""`CSVFileOptionsProtectionGroupModel` of the API document."""

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

_NAME = "CSVFileOptionsProtectionGroupModel"
_KNOWN = frozenset("path networkCredentialsId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CSVFileOptionsProtectionGroupModel(Model):
    """`CSVFileOptionsProtectionGroupModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "network_credentials_id": "networkCredentialsId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    path: str
    network_credentials_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        v = get("networkCredentialsId")
        if v.__class__ is str:
            self.network_credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "networkCredentialsId", _NAME, "invalid")
        else:
            self.network_credentials_id = v
            if v is None:
                n -= "networkCredentialsId" not in d
            else:
                _note(d, "networkCredentialsId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "path": self.path,
        }
        if self.network_credentials_id is not None:
            d["networkCredentialsId"] = self.network_credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CSVFileOptionsProtectionGroupModel"]
