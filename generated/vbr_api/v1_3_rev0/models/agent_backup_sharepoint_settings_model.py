"""`AgentBackupSharepointSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "AgentBackupSharepointSettingsModel"
_KNOWN = frozenset("useGuestCredentials credentialsId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupSharepointSettingsModel(Model):
    """`AgentBackupSharepointSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_guest_credentials": "useGuestCredentials",
        "credentials_id": "credentialsId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    use_guest_credentials: bool | None = None
    credentials_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.use_guest_credentials = v = get("useGuestCredentials")
        if v.__class__ is not bool:
            if v is None:
                n -= "useGuestCredentials" not in d
            else:
                _note(d, "useGuestCredentials", _NAME, "invalid")
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.use_guest_credentials is not None:
            d["useGuestCredentials"] = self.use_guest_credentials
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupSharepointSettingsModel"]
