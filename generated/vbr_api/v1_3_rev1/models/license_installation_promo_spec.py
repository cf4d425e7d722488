"""`LicenseInstallationPromoSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "LicenseInstallationPromoSpec"
_KNOWN = frozenset("overwriteExisting enableAutoUpdate installWithoutPromo".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LicenseInstallationPromoSpec(Model):
    """`LicenseInstallationPromoSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "overwrite_existing": "overwriteExisting",
        "enable_auto_update": "enableAutoUpdate",
        "install_without_promo": "installWithoutPromo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    overwrite_existing: bool | None = None
    enable_auto_update: bool | None = None
    install_without_promo: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.overwrite_existing = v = get("overwriteExisting")
        if v.__class__ is not bool:
            if v is None:
                n -= "overwriteExisting" not in d
            else:
                _note(d, "overwriteExisting", _NAME, "invalid")
        self.enable_auto_update = v = get("enableAutoUpdate")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableAutoUpdate" not in d
            else:
                _note(d, "enableAutoUpdate", _NAME, "invalid")
        self.install_without_promo = v = get("installWithoutPromo")
        if v.__class__ is not bool:
            if v is None:
                n -= "installWithoutPromo" not in d
            else:
                _note(d, "installWithoutPromo", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.overwrite_existing is not None:
            d["overwriteExisting"] = self.overwrite_existing
        if self.enable_auto_update is not None:
            d["enableAutoUpdate"] = self.enable_auto_update
        if self.install_without_promo is not None:
            d["installWithoutPromo"] = self.install_without_promo
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LicenseInstallationPromoSpec"]
