"""`GeneralOptionsSNMPServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "GeneralOptionsSNMPServerModel"
_KNOWN = frozenset("receiver port communityString".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsSNMPServerModel(Model):
    """`GeneralOptionsSNMPServerModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "receiver": "receiver",
        "port": "port",
        "community_string": "communityString",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("community_string",))

    receiver: str
    port: int
    community_string: str = _field(repr=_mask)
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.receiver = v = get("receiver")
        if v.__class__ is not str:
            n -= _required(d, "receiver", _NAME)
        self.port = v = get("port")
        if v.__class__ is not int:
            n -= _required(d, "port", _NAME)
        self.community_string = v = get("communityString")
        if v.__class__ is not str:
            n -= _required(d, "communityString", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "receiver": self.receiver,
            "port": self.port,
            "communityString": self.community_string,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsSNMPServerModel"]
