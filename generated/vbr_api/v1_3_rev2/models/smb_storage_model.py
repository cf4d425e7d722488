"""`SmbStorageModel` of the API document."""

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

    from .mount_servers_settings_model import MountServersSettingsModel
    from .network_repository_settings_model import NetworkRepositorySettingsModel
    from .repository_import_options import RepositoryImportOptions
    from .smb_repository_share_settings_model import SmbRepositoryShareSettingsModel

_NAME = "SmbStorageModel"
_KNOWN = frozenset(
    "id name description uniqueId type share repository mountServer importOptions".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SmbStorageModel(RepositoryModel):
    """`SmbStorageModel`, a RepositoryModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "share": "share",
        "repository": "repository",
        "mount_server": "mountServer",
        "import_options": "importOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ERepositoryType = ERepositoryType.SMB
    share: SmbRepositoryShareSettingsModel
    repository: NetworkRepositorySettingsModel
    mount_server: MountServersSettingsModel | None = None
    import_options: RepositoryImportOptions | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
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
        v = get("share")
        if v.__class__ is dict:
            self.share = _m.SmbRepositoryShareSettingsModel.from_dict(v)
        else:
            self.share = v
            n -= _required(d, "share", _NAME)
        v = get("repository")
        if v.__class__ is dict:
            self.repository = _m.NetworkRepositorySettingsModel.from_dict(v)
        else:
            self.repository = v
            n -= _required(d, "repository", _NAME)
        v = get("mountServer")
        if v.__class__ is dict:
            self.mount_server = _m.MountServersSettingsModel.from_dict(v)
        else:
            self.mount_server = v
            if v is None:
                n -= "mountServer" not in d
            else:
                _note(d, "mountServer", _NAME, "invalid")
        v = get("importOptions")
        if v.__class__ is dict:
            self.import_options = _m.RepositoryImportOptions.from_dict(v)
        else:
            self.import_options = v
            if v is None:
                n -= "importOptions" not in d
            else:
                _note(d, "importOptions", _NAME, "invalid")
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
            "share": _wire(self.share),
            "repository": _wire(self.repository),
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.mount_server is not None:
            d["mountServer"] = _wire(self.mount_server)
        if self.import_options is not None:
            d["importOptions"] = _wire(self.import_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SmbStorageModel"]
