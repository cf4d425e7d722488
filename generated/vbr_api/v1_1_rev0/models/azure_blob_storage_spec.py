"""`AzureBlobStorageSpec` of the API document."""

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

    from .azure_blob_storage_account_model import AzureBlobStorageAccountModel
    from .azure_blob_storage_container_model import AzureBlobStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel
    from .mount_server_settings_model import MountServerSettingsModel

_NAME = "AzureBlobStorageSpec"
_KNOWN = frozenset(
    "name description tag type enableTaskLimit maxTaskCount account container proxyAppliance mountServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureBlobStorageSpec(RepositorySpec):
    """`AzureBlobStorageSpec`, a RepositorySpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "tag": "tag",
        "type": "type",
        "enable_task_limit": "enableTaskLimit",
        "max_task_count": "maxTaskCount",
        "account": "account",
        "container": "container",
        "proxy_appliance": "proxyAppliance",
        "mount_server": "mountServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ERepositoryType = ERepositoryType.AZURE_BLOB
    enable_task_limit: bool | None = None
    max_task_count: int | None = None
    account: AzureBlobStorageAccountModel
    container: AzureBlobStorageContainerModel
    proxy_appliance: AzureStorageProxyModel | None = None
    mount_server: MountServerSettingsModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
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
        self.enable_task_limit = v = get("enableTaskLimit")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableTaskLimit" not in d
            else:
                _note(d, "enableTaskLimit", _NAME, "invalid")
        self.max_task_count = v = get("maxTaskCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxTaskCount" not in d
            else:
                _note(d, "maxTaskCount", _NAME, "invalid")
        v = get("account")
        if v.__class__ is dict:
            self.account = _m.AzureBlobStorageAccountModel.from_dict(v)
        else:
            self.account = v
            n -= _required(d, "account", _NAME)
        v = get("container")
        if v.__class__ is dict:
            self.container = _m.AzureBlobStorageContainerModel.from_dict(v)
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
        v = get("mountServer")
        if v.__class__ is dict:
            self.mount_server = _m.MountServerSettingsModel.from_dict(v)
        else:
            self.mount_server = v
            n -= _required(d, "mountServer", _NAME)
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
            "mountServer": _wire(self.mount_server),
        }
        if self.tag is not None:
            d["tag"] = self.tag
        if self.enable_task_limit is not None:
            d["enableTaskLimit"] = self.enable_task_limit
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.proxy_appliance is not None:
            d["proxyAppliance"] = _wire(self.proxy_appliance)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureBlobStorageSpec"]
