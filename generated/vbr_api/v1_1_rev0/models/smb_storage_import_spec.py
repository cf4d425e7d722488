"""`SmbStorageImportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_repository_type import ERepositoryType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec
    from .network_repository_settings_model import NetworkRepositorySettingsModel
    from .smb_repository_share_settings_spec import SmbRepositoryShareSettingsSpec

_NAME = "SmbStorageImportSpec"
_KNOWN = frozenset("name description tag type share repository mountServer".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SmbStorageImportSpec(Model):
    """`SmbStorageImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "tag": "tag",
        "type": "type",
        "share": "share",
        "repository": "repository",
        "mount_server": "mountServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    description: str
    tag: str
    type: ERepositoryType
    share: SmbRepositoryShareSettingsSpec
    repository: NetworkRepositorySettingsModel
    mount_server: MountServerSettingsImportSpec
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
        v = get("share")
        if v.__class__ is dict:
            self.share = _m.SmbRepositoryShareSettingsSpec.from_dict(v)
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
            "share": _wire(self.share),
            "repository": _wire(self.repository),
            "mountServer": _wire(self.mount_server),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SmbStorageImportSpec"]
