"""`LicenseInstallationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .license_installation_promo_spec import LicenseInstallationPromoSpec

_NAME = "LicenseInstallationSpec"
_KNOWN = frozenset("license forceStandaloneMode promo".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LicenseInstallationSpec(Model):
    """`LicenseInstallationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "license": "license",
        "force_standalone_mode": "forceStandaloneMode",
        "promo": "promo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("license",))

    license: str = _field(repr=_mask)
    force_standalone_mode: bool | None = None
    promo: LicenseInstallationPromoSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.license = v = get("license")
        if v.__class__ is not str:
            n -= _required(d, "license", _NAME)
        self.force_standalone_mode = v = get("forceStandaloneMode")
        if v.__class__ is not bool:
            if v is None:
                n -= "forceStandaloneMode" not in d
            else:
                _note(d, "forceStandaloneMode", _NAME, "invalid")
        v = get("promo")
        if v.__class__ is dict:
            self.promo = _m.LicenseInstallationPromoSpec.from_dict(v)
        else:
            self.promo = v
            if v is None:
                n -= "promo" not in d
            else:
                _note(d, "promo", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "license": self.license,
        }
        if self.force_standalone_mode is not None:
            d["forceStandaloneMode"] = self.force_standalone_mode
        if self.promo is not None:
            d["promo"] = _wire(self.promo)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LicenseInstallationSpec"]
