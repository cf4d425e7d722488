"""`ViProxySpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_proxy_type import EProxyType
from .proxy_spec import ProxySpec

if TYPE_CHECKING:
    from typing import Self

    from .proxy_server_settings_model import ProxyServerSettingsModel

_NAME = "ViProxySpec"
_KNOWN = frozenset("description type server".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViProxySpec(ProxySpec):
    """`ViProxySpec`, a ProxySpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "description": "description",
        "type": "type",
        "server": "server",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EProxyType = EProxyType.VI_PROXY
    server: ProxyServerSettingsModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EProxyType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("server")
        if v.__class__ is dict:
            self.server = _m.ProxyServerSettingsModel.from_dict(v)
        else:
            self.server = v
            n -= _required(d, "server", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "description": self.description,
            "type": self.type,
            "server": _wire(self.server),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViProxySpec"]
