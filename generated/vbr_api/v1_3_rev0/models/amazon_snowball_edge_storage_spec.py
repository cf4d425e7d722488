"""`AmazonSnowballEdgeStorageSpec` of the API document."""

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

    from .amazon_snowball_edge_storage_account_model import AmazonSnowballEdgeStorageAccountModel
    from .amazon_snowball_edge_storage_bucket_model import AmazonSnowballEdgeStorageBucketModel
    from .mount_servers_settings_model import MountServersSettingsModel

_NAME = "AmazonSnowballEdgeStorageSpec"
_KNOWN = frozenset(
    "name description uniqueId importBackup importIndex type taskLimitEnabled maxTaskCount account bucket mountServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonSnowballEdgeStorageSpec(RepositorySpec):
    """`AmazonSnowballEdgeStorageSpec`, a RepositorySpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "import_backup": "importBackup",
        "import_index": "importIndex",
        "type": "type",
        "task_limit_enabled": "taskLimitEnabled",
        "max_task_count": "maxTaskCount",
        "account": "account",
        "bucket": "bucket",
        "mount_server": "mountServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ERepositoryType = ERepositoryType.AMAZON_SNOWBALL_EDGE
    task_limit_enabled: bool | None = None
    max_task_count: int | None = None
    account: AmazonSnowballEdgeStorageAccountModel
    bucket: AmazonSnowballEdgeStorageBucketModel
    mount_server: MountServersSettingsModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 11
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
        self.import_backup = v = get("importBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "importBackup" not in d
            else:
                _note(d, "importBackup", _NAME, "invalid")
        self.import_index = v = get("importIndex")
        if v.__class__ is not bool:
            if v is None:
                n -= "importIndex" not in d
            else:
                _note(d, "importIndex", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ERepositoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.task_limit_enabled = v = get("taskLimitEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "taskLimitEnabled" not in d
            else:
                _note(d, "taskLimitEnabled", _NAME, "invalid")
        self.max_task_count = v = get("maxTaskCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxTaskCount" not in d
            else:
                _note(d, "maxTaskCount", _NAME, "invalid")
        v = get("account")
        if v.__class__ is dict:
            self.account = _m.AmazonSnowballEdgeStorageAccountModel.from_dict(v)
        else:
            self.account = v
            n -= _required(d, "account", _NAME)
        v = get("bucket")
        if v.__class__ is dict:
            self.bucket = _m.AmazonSnowballEdgeStorageBucketModel.from_dict(v)
        else:
            self.bucket = v
            n -= _required(d, "bucket", _NAME)
        v = get("mountServer")
        if v.__class__ is dict:
            self.mount_server = _m.MountServersSettingsModel.from_dict(v)
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
            "bucket": _wire(self.bucket),
            "mountServer": _wire(self.mount_server),
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.import_backup is not None:
            d["importBackup"] = self.import_backup
        if self.import_index is not None:
            d["importIndex"] = self.import_index
        if self.task_limit_enabled is not None:
            d["taskLimitEnabled"] = self.task_limit_enabled
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonSnowballEdgeStorageSpec"]
