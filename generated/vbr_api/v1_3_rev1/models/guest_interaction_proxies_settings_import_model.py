"""`GuestInteractionProxiesSettingsImportModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "GuestInteractionProxiesSettingsImportModel"
_KNOWN = frozenset("automaticSelection proxies".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GuestInteractionProxiesSettingsImportModel(Model):
    """`GuestInteractionProxiesSettingsImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "automatic_selection": "automaticSelection",
        "proxies": "proxies",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    automatic_selection: bool
    proxies: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.automatic_selection = v = get("automaticSelection")
        if v.__class__ is not bool:
            n -= _required(d, "automaticSelection", _NAME)
        v = get("proxies")
        if v.__class__ is list:
            self.proxies = _items(v, str, None, _NAME)
        else:
            self.proxies = v
            if v is None:
                n -= "proxies" not in d
            else:
                _note(d, "proxies", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "automaticSelection": self.automatic_selection,
        }
        if self.proxies is not None:
            d["proxies"] = self.proxies
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GuestInteractionProxiesSettingsImportModel"]
