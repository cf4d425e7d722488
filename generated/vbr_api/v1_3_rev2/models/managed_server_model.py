"""`ManagedServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_managed_server_type import EManagedServerType
    from .e_managed_servers_status import EManagedServersStatus

_NAME = "ManagedServerModel"
_KNOWN = frozenset("id name description type status".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "WindowsHost": "WindowsHostModel",
        "LinuxHost": "LinuxHostModel",
        "ViHost": "ViHostModel",
        "CloudDirectorHost": "CloudDirectorHostModel",
        "HvServer": "HvServerModel",
        "HvCluster": "HvHostClusterModel",
        "SCVMM": "SCVMMModel",
        "SmbV3Cluster": "SmbV3ClusterModel",
        "SmbV3StandaloneHost": "SmbV3StandaloneHostModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ManagedServerModel(Model):
    """`ManagedServerModel`.

    `from_dict` returns the subclass for the value of `type`:
    `WindowsHost` WindowsHostModel,
    `LinuxHost` LinuxHostModel,
    `ViHost` ViHostModel,
    `CloudDirectorHost` CloudDirectorHostModel,
    `HvServer` HvServerModel,
    `HvCluster` HvHostClusterModel,
    `SCVMM` SCVMMModel,
    `SmbV3Cluster` SmbV3ClusterModel,
    `SmbV3StandaloneHost` SmbV3StandaloneHostModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "status": "status",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    description: str
    type: EManagedServerType
    status: EManagedServersStatus
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EManagedServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EManagedServersStatus.table[v]
        else:
            self.status = v
            n -= _required(d, "status", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "status": self.status,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ManagedServerModel"]
