"""`HostComponentPortModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_host_component_type import EHostComponentType

_NAME = "HostComponentPortModel"
_KNOWN = frozenset("componentName port".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HostComponentPortModel(Model):
    """`HostComponentPortModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "component_name": "componentName",
        "port": "port",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    component_name: EHostComponentType
    port: int
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("componentName")
        if v.__class__ is str:
            self.component_name = _m.EHostComponentType.table[v]
        else:
            self.component_name = v
            n -= _required(d, "componentName", _NAME)
        self.port = v = get("port")
        if v.__class__ is not int:
            n -= _required(d, "port", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "componentName": self.component_name,
            "port": self.port,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HostComponentPortModel"]
