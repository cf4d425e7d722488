"""`LinuxPackageModel` of the API document."""

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

    from .eos_bitness import EOSBitness

_NAME = "LinuxPackageModel"
_KNOWN = frozenset("packageName distributionName packageBitness".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxPackageModel(Model):
    """`LinuxPackageModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "package_name": "packageName",
        "distribution_name": "distributionName",
        "package_bitness": "packageBitness",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    package_name: str | None = None
    distribution_name: str | None = None
    package_bitness: EOSBitness | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.package_name = v = get("packageName")
        if v.__class__ is not str:
            if v is None:
                n -= "packageName" not in d
            else:
                _note(d, "packageName", _NAME, "invalid")
        self.distribution_name = v = get("distributionName")
        if v.__class__ is not str:
            if v is None:
                n -= "distributionName" not in d
            else:
                _note(d, "distributionName", _NAME, "invalid")
        v = get("packageBitness")
        if v.__class__ is str:
            self.package_bitness = _m.EOSBitness.table[v]
        else:
            self.package_bitness = v
            if v is None:
                n -= "packageBitness" not in d
            else:
                _note(d, "packageBitness", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.package_name is not None:
            d["packageName"] = self.package_name
        if self.distribution_name is not None:
            d["distributionName"] = self.distribution_name
        if self.package_bitness is not None:
            d["packageBitness"] = self.package_bitness
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxPackageModel"]
