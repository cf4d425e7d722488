"""`LicenseRemoveSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_license_section_type import ELicenseSectionType

_NAME = "LicenseRemoveSpec"
_KNOWN = frozenset("forceStandaloneMode section".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LicenseRemoveSpec(Model):
    """`LicenseRemoveSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "force_standalone_mode": "forceStandaloneMode",
        "section": "section",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    force_standalone_mode: bool | None = None
    section: ELicenseSectionType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.force_standalone_mode = v = get("forceStandaloneMode")
        if v.__class__ is not bool:
            if v is None:
                n -= "forceStandaloneMode" not in d
            else:
                _note(d, "forceStandaloneMode", _NAME, "invalid")
        v = get("section")
        if v.__class__ is str:
            self.section = _m.ELicenseSectionType.table[v]
        else:
            self.section = v
            if v is None:
                n -= "section" not in d
            else:
                _note(d, "section", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.force_standalone_mode is not None:
            d["forceStandaloneMode"] = self.force_standalone_mode
        if self.section is not None:
            d["section"] = self.section
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LicenseRemoveSpec"]
