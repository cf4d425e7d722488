"""`MountServerModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_mount_server_type import EMountServerType
    from .mount_server_options_model import MountServerOptionsModel

_NAME = "MountServerModel"
_KNOWN = frozenset("id type settings isDefault".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class MountServerModel(Model):
    """`MountServerModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "settings": "settings",
        "is_default": "isDefault",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    type: EMountServerType | None = None
    settings: MountServerOptionsModel | None = None
    is_default: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EMountServerType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        v = get("settings")
        if v.__class__ is dict:
            self.settings = _m.MountServerOptionsModel.from_dict(v)
        else:
            self.settings = v
            if v is None:
                n -= "settings" not in d
            else:
                _note(d, "settings", _NAME, "invalid")
        self.is_default = v = get("isDefault")
        if v.__class__ is not bool:
            if v is None:
                n -= "isDefault" not in d
            else:
                _note(d, "isDefault", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
        }
        if self.type is not None:
            d["type"] = self.type
        if self.settings is not None:
            d["settings"] = _wire(self.settings)
        if self.is_default is not None:
            d["isDefault"] = self.is_default
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["MountServerModel"]
