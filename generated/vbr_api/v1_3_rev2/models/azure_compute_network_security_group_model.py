"""`AzureComputeNetworkSecurityGroupModel` of the API document."""

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

    from .e_azure_compute_network_security_group_mode import EAzureComputeNetworkSecurityGroupMode

_NAME = "AzureComputeNetworkSecurityGroupModel"
_KNOWN = frozenset("mode id".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeNetworkSecurityGroupModel(Model):
    """`AzureComputeNetworkSecurityGroupModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mode": "mode",
        "id": "id",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mode: EAzureComputeNetworkSecurityGroupMode
    id: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("mode")
        if v.__class__ is str:
            self.mode = _m.EAzureComputeNetworkSecurityGroupMode.table[v]
        else:
            self.mode = v
            n -= _required(d, "mode", _NAME)
        self.id = v = get("id")
        if v.__class__ is not str:
            if v is None:
                n -= "id" not in d
            else:
                _note(d, "id", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mode": self.mode,
        }
        if self.id is not None:
            d["id"] = self.id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeNetworkSecurityGroupModel"]
