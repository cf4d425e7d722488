"""`CloudBrowserVirtualMachinesSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

_NAME = "CloudBrowserVirtualMachinesSpec"
_KNOWN = frozenset("serviceType".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "Azure": "AzureMachinesBrowserSpec",
        "AWS": "AWSMachinesBrowserSpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudBrowserVirtualMachinesSpec(Model):
    """`CloudBrowserVirtualMachinesSpec`.

    `from_dict` returns the subclass for the value of `serviceType`:
    `Azure` AzureMachinesBrowserSpec,
    `AWS` AWSMachinesBrowserSpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "service_type": "serviceType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: EProtectionGroupCloudAccountType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("serviceType")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "serviceType", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("serviceType")
        if v.__class__ is str:
            self.service_type = _m.EProtectionGroupCloudAccountType.table[v]
        else:
            self.service_type = v
            n -= _required(d, "serviceType", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "serviceType": self.service_type,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudBrowserVirtualMachinesSpec"]
