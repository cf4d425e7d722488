"""`NodeExporterSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .node_exporter_authentication_model import NodeExporterAuthenticationModel

_NAME = "NodeExporterSettingsModel"
_KNOWN = frozenset("metricsSharingEnabled tlsEnabled auth".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class NodeExporterSettingsModel(Model):
    """`NodeExporterSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "metrics_sharing_enabled": "metricsSharingEnabled",
        "tls_enabled": "tlsEnabled",
        "auth": "auth",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    metrics_sharing_enabled: bool
    tls_enabled: bool
    auth: NodeExporterAuthenticationModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.metrics_sharing_enabled = v = get("metricsSharingEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "metricsSharingEnabled", _NAME)
        self.tls_enabled = v = get("tlsEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "tlsEnabled", _NAME)
        v = get("auth")
        if v.__class__ is dict:
            self.auth = _m.NodeExporterAuthenticationModel.from_dict(v)
        else:
            self.auth = v
            n -= _required(d, "auth", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "metricsSharingEnabled": self.metrics_sharing_enabled,
            "tlsEnabled": self.tls_enabled,
            "auth": _wire(self.auth),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["NodeExporterSettingsModel"]
