"""`DiskLayoutOperationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "DiskLayoutOperationSpec"
_KNOWN = frozenset("targetDiskNumber sourceDiskNumber".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiskLayoutOperationSpec(Model):
    """`DiskLayoutOperationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "target_disk_number": "targetDiskNumber",
        "source_disk_number": "sourceDiskNumber",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    target_disk_number: int
    source_disk_number: int
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.target_disk_number = v = get("targetDiskNumber")
        if v.__class__ is not int:
            n -= _required(d, "targetDiskNumber", _NAME)
        self.source_disk_number = v = get("sourceDiskNumber")
        if v.__class__ is not int:
            n -= _required(d, "sourceDiskNumber", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "targetDiskNumber": self.target_disk_number,
            "sourceDiskNumber": self.source_disk_number,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiskLayoutOperationSpec"]
