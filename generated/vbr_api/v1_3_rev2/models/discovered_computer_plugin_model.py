"""`DiscoveredComputerPluginModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_application_plugin_status import EApplicationPluginStatus
    from .e_application_plugin_type import EApplicationPluginType

_NAME = "DiscoveredComputerPluginModel"
_KNOWN = frozenset("type version status".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiscoveredComputerPluginModel(Model):
    """`DiscoveredComputerPluginModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "version": "version",
        "status": "status",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EApplicationPluginType | None = None
    version: str | None = None
    status: EApplicationPluginStatus | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EApplicationPluginType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        self.version = v = get("version")
        if v.__class__ is not str:
            if v is None:
                n -= "version" not in d
            else:
                _note(d, "version", _NAME, "invalid")
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EApplicationPluginStatus.table[v]
        else:
            self.status = v
            if v is None:
                n -= "status" not in d
            else:
                _note(d, "status", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.type is not None:
            d["type"] = self.type
        if self.version is not None:
            d["version"] = self.version
        if self.status is not None:
            d["status"] = self.status
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiscoveredComputerPluginModel"]
