"""`SocketLicenseSummaryModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_license_package_type import ELicensePackageType
    from .socket_license_workload_model import SocketLicenseWorkloadModel

_NAME = "SocketLicenseSummaryModel"
_KNOWN = frozenset(
    "licensedSocketsNumber usedSocketsNumber remainingSocketsNumber workload package".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SocketLicenseSummaryModel(Model):
    """`SocketLicenseSummaryModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "licensed_sockets_number": "licensedSocketsNumber",
        "used_sockets_number": "usedSocketsNumber",
        "remaining_sockets_number": "remainingSocketsNumber",
        "workload": "workload",
        "package": "package",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    licensed_sockets_number: int
    used_sockets_number: int
    remaining_sockets_number: int
    workload: list[SocketLicenseWorkloadModel] | None = None
    package: ELicensePackageType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.licensed_sockets_number = v = get("licensedSocketsNumber")
        if v.__class__ is not int:
            n -= _required(d, "licensedSocketsNumber", _NAME)
        self.used_sockets_number = v = get("usedSocketsNumber")
        if v.__class__ is not int:
            n -= _required(d, "usedSocketsNumber", _NAME)
        self.remaining_sockets_number = v = get("remainingSocketsNumber")
        if v.__class__ is not int:
            n -= _required(d, "remainingSocketsNumber", _NAME)
        v = get("workload")
        if v.__class__ is list:
            self.workload = _items(v, dict, _m.SocketLicenseWorkloadModel.from_dict, _NAME)
        else:
            self.workload = v
            if v is None:
                n -= "workload" not in d
            else:
                _note(d, "workload", _NAME, "invalid")
        v = get("package")
        if v.__class__ is str:
            self.package = _m.ELicensePackageType.table[v]
        else:
            self.package = v
            if v is None:
                n -= "package" not in d
            else:
                _note(d, "package", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "licensedSocketsNumber": self.licensed_sockets_number,
            "usedSocketsNumber": self.used_sockets_number,
            "remainingSocketsNumber": self.remaining_sockets_number,
        }
        if self.workload is not None:
            d["workload"] = _wire(self.workload)
        if self.package is not None:
            d["package"] = self.package
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SocketLicenseSummaryModel"]
