"""`AzureArchiveStorageImportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .azure_archive_storage_account_import_model import AzureArchiveStorageAccountImportModel
    from .azure_archive_storage_container_model import AzureArchiveStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel
    from .e_repository_type import ERepositoryType

_NAME = "AzureArchiveStorageImportSpec"
_KNOWN = frozenset("name description tag type account container proxyAppliance".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureArchiveStorageImportSpec(Model):
    """`AzureArchiveStorageImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "tag": "tag",
        "type": "type",
        "account": "account",
        "container": "container",
        "proxy_appliance": "proxyAppliance",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    description: str
    tag: str
    type: ERepositoryType
    account: AzureArchiveStorageAccountImportModel
    container: AzureArchiveStorageContainerModel
    proxy_appliance: AzureStorageProxyModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.tag = v = get("tag")
        if v.__class__ is not str:
            n -= _required(d, "tag", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ERepositoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("account")
        if v.__class__ is dict:
            self.account = _m.AzureArchiveStorageAccountImportModel.from_dict(v)
        else:
            self.account = v
            n -= _required(d, "account", _NAME)
        v = get("container")
        if v.__class__ is dict:
            self.container = _m.AzureArchiveStorageContainerModel.from_dict(v)
        else:
            self.container = v
            n -= _required(d, "container", _NAME)
        v = get("proxyAppliance")
        if v.__class__ is dict:
            self.proxy_appliance = _m.AzureStorageProxyModel.from_dict(v)
        else:
            self.proxy_appliance = v
            if v is None:
                n -= "proxyAppliance" not in d
            else:
                _note(d, "proxyAppliance", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "tag": self.tag,
            "type": self.type,
            "account": _wire(self.account),
            "container": _wire(self.container),
        }
        if self.proxy_appliance is not None:
            d["proxyAppliance"] = _wire(self.proxy_appliance)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureArchiveStorageImportSpec"]
