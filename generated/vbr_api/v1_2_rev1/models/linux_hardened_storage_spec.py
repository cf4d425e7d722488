"""`LinuxHardenedStorageSpec` of the API document."""

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
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .linux_hardened_repository_settings_model import LinuxHardenedRepositorySettingsModel
    from .mount_server_settings_model import MountServerSettingsModel

_NAME = "LinuxHardenedStorageSpec"
_KNOWN = frozenset("name description uniqueId type hostId repository mountServer".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxHardenedStorageSpec(RepositorySpec):
    """`LinuxHardenedStorageSpec`, a RepositorySpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "host_id": "hostId",
        "repository": "repository",
        "mount_server": "mountServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ERepositoryType = ERepositoryType.LINUX_HARDENED
    host_id: UUID
    repository: LinuxHardenedRepositorySettingsModel
    mount_server: MountServerSettingsModel

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
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            n -= _required(d, "hostId", _NAME)
        v = get("repository")
        if v.__class__ is dict:
            self.repository = _m.LinuxHardenedRepositorySettingsModel.from_dict(v)
        else:
            self.repository = v
            n -= _required(d, "repository", _NAME)
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
            "hostId": self.host_id,
            "repository": _wire(self.repository),
            "mountServer": _wire(self.mount_server),
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxHardenedStorageSpec"]
