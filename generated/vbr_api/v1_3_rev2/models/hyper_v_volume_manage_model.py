"""`HyperVVolumeManageModel` of the API document."""

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

    from .hyper_v_volume_object_model import HyperVVolumeObjectModel

_NAME = "HyperVVolumeManageModel"
_KNOWN = frozenset("volumes changedBlockTracking failoverToVSSProvider".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVVolumeManageModel(Model):
    """`HyperVVolumeManageModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "volumes": "volumes",
        "changed_block_tracking": "changedBlockTracking",
        "failover_to_vss_provider": "failoverToVSSProvider",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    volumes: list[HyperVVolumeObjectModel]
    changed_block_tracking: bool
    failover_to_vss_provider: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("volumes")
        if v.__class__ is list:
            self.volumes = _items(v, dict, _m.HyperVVolumeObjectModel.from_dict, _NAME)
        else:
            self.volumes = v
            n -= _required(d, "volumes", _NAME)
        self.changed_block_tracking = v = get("changedBlockTracking")
        if v.__class__ is not bool:
            n -= _required(d, "changedBlockTracking", _NAME)
        self.failover_to_vss_provider = v = get("failoverToVSSProvider")
        if v.__class__ is not bool:
            n -= _required(d, "failoverToVSSProvider", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "volumes": _wire(self.volumes),
            "changedBlockTracking": self.changed_block_tracking,
            "failoverToVSSProvider": self.failover_to_vss_provider,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVVolumeManageModel"]
