"""`AzureStorageAccountInstanceSizeModel` of the API document."""

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

_NAME = "AzureStorageAccountInstanceSizeModel"
_KNOWN = frozenset("cores memory maxDisks family name".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureStorageAccountInstanceSizeModel(Model):
    """`AzureStorageAccountInstanceSizeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "cores": "cores",
        "memory": "memory",
        "max_disks": "maxDisks",
        "family": "family",
        "name": "name",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    cores: int | None = None
    memory: int | None = None
    max_disks: int | None = None
    family: str | None = None
    name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.cores = v = get("cores")
        if v.__class__ is not int:
            if v is None:
                n -= "cores" not in d
            else:
                _note(d, "cores", _NAME, "invalid")
        self.memory = v = get("memory")
        if v.__class__ is not int:
            if v is None:
                n -= "memory" not in d
            else:
                _note(d, "memory", _NAME, "invalid")
        self.max_disks = v = get("maxDisks")
        if v.__class__ is not int:
            if v is None:
                n -= "maxDisks" not in d
            else:
                _note(d, "maxDisks", _NAME, "invalid")
        self.family = v = get("family")
        if v.__class__ is not str:
            if v is None:
                n -= "family" not in d
            else:
                _note(d, "family", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.cores is not None:
            d["cores"] = self.cores
        if self.memory is not None:
            d["memory"] = self.memory
        if self.max_disks is not None:
            d["maxDisks"] = self.max_disks
        if self.family is not None:
            d["family"] = self.family
        if self.name is not None:
            d["name"] = self.name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureStorageAccountInstanceSizeModel"]
