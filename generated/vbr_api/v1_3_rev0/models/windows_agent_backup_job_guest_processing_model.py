"""`WindowsAgentBackupJobGuestProcessingModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .agent_guest_file_system_indexing_model import AgentGuestFileSystemIndexingModel
    from .windows_agent_backup_application_aware_processing_model import (
        WindowsAgentBackupApplicationAwareProcessingModel,
    )

_NAME = "WindowsAgentBackupJobGuestProcessingModel"
_KNOWN = frozenset("appAwareProcessing guestFSIndexing".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsAgentBackupJobGuestProcessingModel(Model):
    """`WindowsAgentBackupJobGuestProcessingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "app_aware_processing": "appAwareProcessing",
        "guest_fs_indexing": "guestFSIndexing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    app_aware_processing: WindowsAgentBackupApplicationAwareProcessingModel | None = None
    guest_fs_indexing: AgentGuestFileSystemIndexingModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("appAwareProcessing")
        if v.__class__ is dict:
            self.app_aware_processing = (
                _m.WindowsAgentBackupApplicationAwareProcessingModel.from_dict(v)
            )
        else:
            self.app_aware_processing = v
            if v is None:
                n -= "appAwareProcessing" not in d
            else:
                _note(d, "appAwareProcessing", _NAME, "invalid")
        v = get("guestFSIndexing")
        if v.__class__ is dict:
            self.guest_fs_indexing = _m.AgentGuestFileSystemIndexingModel.from_dict(v)
        else:
            self.guest_fs_indexing = v
            if v is None:
                n -= "guestFSIndexing" not in d
            else:
                _note(d, "guestFSIndexing", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.app_aware_processing is not None:
            d["appAwareProcessing"] = _wire(self.app_aware_processing)
        if self.guest_fs_indexing is not None:
            d["guestFSIndexing"] = _wire(self.guest_fs_indexing)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsAgentBackupJobGuestProcessingModel"]
