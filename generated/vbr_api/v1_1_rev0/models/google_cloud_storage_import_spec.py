"""`GoogleCloudStorageImportSpec` of the API document."""

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

    from .e_repository_type import ERepositoryType
    from .google_cloud_storage_account_import_model import GoogleCloudStorageAccountImportModel
    from .google_cloud_storage_bucket_model import GoogleCloudStorageBucketModel
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec

_NAME = "GoogleCloudStorageImportSpec"
_KNOWN = frozenset(
    "name description tag type enableTaskLimit maxTaskCount account bucket mountServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GoogleCloudStorageImportSpec(Model):
    """`GoogleCloudStorageImportSpec`."""

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
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    description: str
    tag: str
    type: ERepositoryType
    enable_task_limit: bool | None = None
    max_task_count: int | None = None
    account: GoogleCloudStorageAccountImportModel
    bucket: GoogleCloudStorageBucketModel
    mount_server: MountServerSettingsImportSpec
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
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
            self.account = _m.GoogleCloudStorageAccountImportModel.from_dict(v)
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
            self.mount_server = _m.MountServerSettingsImportSpec.from_dict(v)
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
            "tag": self.tag,
            "type": self.type,
            "account": _wire(self.account),
            "bucket": _wire(self.bucket),
            "mountServer": _wire(self.mount_server),
        }
        if self.enable_task_limit is not None:
            d["enableTaskLimit"] = self.enable_task_limit
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GoogleCloudStorageImportSpec"]
