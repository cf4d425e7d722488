"""`UnstructuredDataInventoryBrowseSessionModel` of the API document."""

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

_NAME = "UnstructuredDataInventoryBrowseSessionModel"
_KNOWN = frozenset("sessionId serverId serverName timeout pathSeparator rootPath".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataInventoryBrowseSessionModel(Model):
    """`UnstructuredDataInventoryBrowseSessionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "session_id": "sessionId",
        "server_id": "serverId",
        "server_name": "serverName",
        "timeout": "timeout",
        "path_separator": "pathSeparator",
        "root_path": "rootPath",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    session_id: UUID
    server_id: UUID
    server_name: str | None = None
    timeout: int
    path_separator: str
    root_path: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            n -= _required(d, "sessionId", _NAME)
        v = get("serverId")
        if v.__class__ is str:
            self.server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "serverId", _NAME, "invalid")
        else:
            self.server_id = v
            n -= _required(d, "serverId", _NAME)
        self.server_name = v = get("serverName")
        if v.__class__ is not str:
            if v is None:
                n -= "serverName" not in d
            else:
                _note(d, "serverName", _NAME, "invalid")
        self.timeout = v = get("timeout")
        if v.__class__ is not int:
            n -= _required(d, "timeout", _NAME)
        self.path_separator = v = get("pathSeparator")
        if v.__class__ is not str:
            n -= _required(d, "pathSeparator", _NAME)
        self.root_path = v = get("rootPath")
        if v.__class__ is not str:
            n -= _required(d, "rootPath", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sessionId": self.session_id,
            "serverId": self.server_id,
            "timeout": self.timeout,
            "pathSeparator": self.path_separator,
            "rootPath": self.root_path,
        }
        if self.server_name is not None:
            d["serverName"] = self.server_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataInventoryBrowseSessionModel"]
