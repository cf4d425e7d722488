"""`MountServerSpec` of the API document."""

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

    from .mount_server_options_model import MountServerOptionsModel

_NAME = "MountServerSpec"
_KNOWN = frozenset("hostId settings setAsDefault".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class MountServerSpec(Model):
    """`MountServerSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "host_id": "hostId",
        "settings": "settings",
        "set_as_default": "setAsDefault",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    host_id: UUID
    settings: MountServerOptionsModel | None = None
    set_as_default: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            n -= _required(d, "hostId", _NAME)
        v = get("settings")
        if v.__class__ is dict:
            self.settings = _m.MountServerOptionsModel.from_dict(v)
        else:
            self.settings = v
            if v is None:
                n -= "settings" not in d
            else:
                _note(d, "settings", _NAME, "invalid")
        self.set_as_default = v = get("setAsDefault")
        if v.__class__ is not bool:
            if v is None:
                n -= "setAsDefault" not in d
            else:
                _note(d, "setAsDefault", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "hostId": self.host_id,
        }
        if self.settings is not None:
            d["settings"] = _wire(self.settings)
        if self.set_as_default is not None:
            d["setAsDefault"] = self.set_as_default
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["MountServerSpec"]
