"""`BackupProxyImportModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_backup_proxy_import_type import EBackupProxyImportType

_NAME = "BackupProxyImportModel"
_KNOWN = frozenset("name type tag".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupProxyImportModel(Model):
    """`BackupProxyImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "tag": "tag",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    type: EBackupProxyImportType
    tag: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EBackupProxyImportType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.tag = v = get("tag")
        if v.__class__ is not str:
            if v is None:
                n -= "tag" not in d
            else:
                _note(d, "tag", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
        }
        if self.tag is not None:
            d["tag"] = self.tag
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupProxyImportModel"]
