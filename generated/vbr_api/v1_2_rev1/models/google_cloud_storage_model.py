"""`GoogleCloudStorageModel` of the API document."""

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

    from .google_cloud_storage_account_model import GoogleCloudStorageAccountModel
    from .google_cloud_storage_bucket_model import GoogleCloudStorageBucketModel
    from .mount_server_settings_model import MountServerSettingsModel

_NAME = "GoogleCloudStorageModel"
_KNOWN = frozenset(
    "id name description uniqueId type taskLimitEnabled maxTaskCount account bucket mountServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GoogleCloudStorageModel(RepositoryModel):
    """`GoogleCloudStorageModel`, a RepositoryModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "task_limit_enabled": "taskLimitEnabled",
        "max_task_count": "maxTaskCount",
        "account": "account",
        "bucket": "bucket",
        "mount_server": "mountServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ERepositoryType = ERepositoryType.GOOGLE_CLOUD
    task_limit_enabled: bool | None = None
    max_task_count: int | None = None
    account: GoogleCloudStorageAccountModel
    bucket: GoogleCloudStorageBucketModel
    mount_server: MountServerSettingsModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
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
            self.account = _m.GoogleCloudStorageAccountModel.from_dict(v)
        else:
            self.account = v
            n -= _required(d, "account", _NAME)
        v = get("bucket")
        if v.__class__ is dict:
            self.bucket = _m.GoogleCloudStorageBucketModel.from_dict(v)
        else:
            self.bucket = v
            n -= _required(d, "bucket", _NAME)
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
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "account": _wire(self.account),
            "bucket": _wire(self.bucket),
            "mountServer": _wire(self.mount_server),
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.task_limit_enabled is not None:
            d["taskLimitEnabled"] = self.task_limit_enabled
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GoogleCloudStorageModel"]
