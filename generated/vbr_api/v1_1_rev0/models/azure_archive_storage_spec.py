"""`AzureArchiveStorageSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from typing import Self

    from .azure_archive_storage_account_model import AzureArchiveStorageAccountModel
    from .azure_archive_storage_container_model import AzureArchiveStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel

_NAME = "AzureArchiveStorageSpec"
_KNOWN = frozenset("name description tag type account container proxyAppliance".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureArchiveStorageSpec(RepositorySpec):
    """`AzureArchiveStorageSpec`, a RepositorySpec."""

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

    type: ERepositoryType = ERepositoryType.AZURE_ARCHIVE
    account: AzureArchiveStorageAccountModel
    container: AzureArchiveStorageContainerModel
    proxy_appliance: AzureStorageProxyModel

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
            if v is None:
                n -= "tag" not in d
            else:
                _note(d, "tag", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ERepositoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("account")
        if v.__class__ is dict:
            self.account = _m.AzureArchiveStorageAccountModel.from_dict(v)
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
            n -= _required(d, "proxyAppliance", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "account": _wire(self.account),
            "container": _wire(self.container),
            "proxyAppliance": _wire(self.proxy_appliance),
        }
        if self.tag is not None:
            d["tag"] = self.tag
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureArchiveStorageSpec"]
