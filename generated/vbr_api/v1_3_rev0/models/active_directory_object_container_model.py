"""`ActiveDirectoryObjectContainerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .ad_domain_model import ADDomainModel
    from .ad_object_model import ADObjectModel

_NAME = "ActiveDirectoryObjectContainerModel"
_KNOWN = frozenset("domainControllerSettings objects".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ActiveDirectoryObjectContainerModel(Model):
    """`ActiveDirectoryObjectContainerModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "domain_controller_settings": "domainControllerSettings",
        "objects": "objects",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    domain_controller_settings: ADDomainModel
    objects: list[ADObjectModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("domainControllerSettings")
        if v.__class__ is dict:
            self.domain_controller_settings = _m.ADDomainModel.from_dict(v)
        else:
            self.domain_controller_settings = v
            n -= _required(d, "domainControllerSettings", _NAME)
        v = get("objects")
        if v.__class__ is list:
            self.objects = _items(v, dict, _m.ADObjectModel.from_dict, _NAME)
        else:
            self.objects = v
            n -= _required(d, "objects", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "domainControllerSettings": _wire(self.domain_controller_settings),
            "objects": _wire(self.objects),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ActiveDirectoryObjectContainerModel"]
