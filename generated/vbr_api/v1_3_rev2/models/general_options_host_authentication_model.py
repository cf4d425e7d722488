"""`GeneralOptionsHostAuthenticationModel` of the API document."""

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

    from .e_host_trust_mode import EHostTrustMode

_NAME = "GeneralOptionsHostAuthenticationModel"
_KNOWN = frozenset("mode trustedHostCount".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsHostAuthenticationModel(Model):
    """`GeneralOptionsHostAuthenticationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mode": "mode",
        "trusted_host_count": "trustedHostCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mode: EHostTrustMode
    trusted_host_count: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("mode")
        if v.__class__ is str:
            self.mode = _m.EHostTrustMode.table[v]
        else:
            self.mode = v
            n -= _required(d, "mode", _NAME)
        self.trusted_host_count = v = get("trustedHostCount")
        if v.__class__ is not int:
            if v is None:
                n -= "trustedHostCount" not in d
            else:
                _note(d, "trustedHostCount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mode": self.mode,
        }
        if self.trusted_host_count is not None:
            d["trustedHostCount"] = self.trusted_host_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsHostAuthenticationModel"]
