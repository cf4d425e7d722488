"""`InstanceLicenseAssignmentSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_instance_license_workload_role import EInstanceLicenseWorkloadRole

_NAME = "InstanceLicenseAssignmentSpec"
_KNOWN = frozenset("role".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstanceLicenseAssignmentSpec(Model):
    """`InstanceLicenseAssignmentSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "role": "role",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    role: EInstanceLicenseWorkloadRole
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("role")
        if v.__class__ is str:
            self.role = _m.EInstanceLicenseWorkloadRole.table[v]
        else:
            self.role = v
            n -= _required(d, "role", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "role": self.role,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstanceLicenseAssignmentSpec"]
