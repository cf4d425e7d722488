"""`DellDataDomainStorageModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from typing import Self

    from .dell_data_domain_repository_settings_model import DellDataDomainRepositorySettingsModel
    from .dell_data_domain_storage_settings_model import DellDataDomainStorageSettingsModel
    from .mount_servers_settings_model import MountServersSettingsModel

_NAME = "DellDataDomainStorageModel"
_KNOWN = frozenset(
    "id name description uniqueId type dellDataDomain repository mountServers".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class DellDataDomainStorageModel(RepositoryModel):
    """`DellDataDomainStorageModel`, a RepositoryModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "dell_data_domain": "dellDataDomain",
        "repository": "repository",
        "mount_servers": "mountServers",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ERepositoryType = ERepositoryType.DELL_DATA_DOMAIN
    dell_data_domain: DellDataDomainStorageSettingsModel
    repository: DellDataDomainRepositorySettingsModel
    mount_servers: MountServersSettingsModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
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
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ERepositoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("dellDataDomain")
        if v.__class__ is dict:
            self.dell_data_domain = _m.DellDataDomainStorageSettingsModel.from_dict(v)
        else:
            self.dell_data_domain = v
            n -= _required(d, "dellDataDomain", _NAME)
        v = get("repository")
        if v.__class__ is dict:
            self.repository = _m.DellDataDomainRepositorySettingsModel.from_dict(v)
        else:
            self.repository = v
            n -= _required(d, "repository", _NAME)
        v = get("mountServers")
        if v.__class__ is dict:
            self.mount_servers = _m.MountServersSettingsModel.from_dict(v)
        else:
            self.mount_servers = v
            if v is None:
                n -= "mountServers" not in d
            else:
                _note(d, "mountServers", _NAME, "invalid")
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
            "dellDataDomain": _wire(self.dell_data_domain),
            "repository": _wire(self.repository),
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.mount_servers is not None:
            d["mountServers"] = _wire(self.mount_servers)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DellDataDomainStorageModel"]
