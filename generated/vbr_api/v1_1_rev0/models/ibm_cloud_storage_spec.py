"""`IBMCloudStorageSpec` of the API document."""

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

    from .ibm_cloud_storage_account_model import IBMCloudStorageAccountModel
    from .ibm_cloud_storage_bucket_model import IBMCloudStorageBucketModel
    from .mount_server_settings_model import MountServerSettingsModel
    from .s3_compatible_proxy_model import S3CompatibleProxyModel

_NAME = "IBMCloudStorageSpec"
_KNOWN = frozenset(
    "name description tag type enableTaskLimit maxTaskCount account bucket mountServer proxyAppliance".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class IBMCloudStorageSpec(RepositorySpec):
    """`IBMCloudStorageSpec`, a RepositorySpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "tag": "tag",
        "type": "type",
        "enable_task_limit": "enableTaskLimit",
        "max_task_count": "maxTaskCount",
        "account": "account",
        "bucket": "bucket",
        "mount_server": "mountServer",
        "proxy_appliance": "proxyAppliance",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ERepositoryType = ERepositoryType.IBM_CLOUD
    enable_task_limit: bool | None = None
    max_task_count: int | None = None
    account: IBMCloudStorageAccountModel
    bucket: IBMCloudStorageBucketModel
    mount_server: MountServerSettingsModel
    proxy_appliance: S3CompatibleProxyModel | None = None

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
            self.account = _m.IBMCloudStorageAccountModel.from_dict(v)
        else:
            self.account = v
            n -= _required(d, "account", _NAME)
        v = get("bucket")
        if v.__class__ is dict:
            self.bucket = _m.IBMCloudStorageBucketModel.from_dict(v)
        else:
            self.bucket = v
            n -= _required(d, "bucket", _NAME)
        v = get("mountServer")
        if v.__class__ is dict:
            self.mount_server = _m.MountServerSettingsModel.from_dict(v)
        else:
            self.mount_server = v
            n -= _required(d, "mountServer", _NAME)
        v = get("proxyAppliance")
        if v.__class__ is dict:
            self.proxy_appliance = _m.S3CompatibleProxyModel.from_dict(v)
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
            "type": self.type,
            "account": _wire(self.account),
            "bucket": _wire(self.bucket),
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


__all__ = ["IBMCloudStorageSpec"]
