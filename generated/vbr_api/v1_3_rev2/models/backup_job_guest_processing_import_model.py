"""`BackupJobGuestProcessingImportModel` of the API document."""

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

    from .backup_application_aware_processing_import_model import (
        BackupApplicationAwareProcessingImportModel,
    )
    from .guest_file_system_indexing_model import GuestFileSystemIndexingModel
    from .guest_interaction_proxies_settings_import_model import (
        GuestInteractionProxiesSettingsImportModel,
    )
    from .guest_os_credentials_import_model import GuestOsCredentialsImportModel

_NAME = "BackupJobGuestProcessingImportModel"
_KNOWN = frozenset(
    "applicationAwareProcessing guestFileSystemIndexing guestInteractionProxies guestCredentials".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupJobGuestProcessingImportModel(Model):
    """`BackupJobGuestProcessingImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "application_aware_processing": "applicationAwareProcessing",
        "guest_file_system_indexing": "guestFileSystemIndexing",
        "guest_interaction_proxies": "guestInteractionProxies",
        "guest_credentials": "guestCredentials",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    application_aware_processing: BackupApplicationAwareProcessingImportModel
    guest_file_system_indexing: GuestFileSystemIndexingModel
    guest_interaction_proxies: GuestInteractionProxiesSettingsImportModel | None = None
    guest_credentials: GuestOsCredentialsImportModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("applicationAwareProcessing")
        if v.__class__ is dict:
            self.application_aware_processing = (
                _m.BackupApplicationAwareProcessingImportModel.from_dict(v)
            )
        else:
            self.application_aware_processing = v
            n -= _required(d, "applicationAwareProcessing", _NAME)
        v = get("guestFileSystemIndexing")
        if v.__class__ is dict:
            self.guest_file_system_indexing = _m.GuestFileSystemIndexingModel.from_dict(v)
        else:
            self.guest_file_system_indexing = v
            n -= _required(d, "guestFileSystemIndexing", _NAME)
        v = get("guestInteractionProxies")
        if v.__class__ is dict:
            self.guest_interaction_proxies = (
                _m.GuestInteractionProxiesSettingsImportModel.from_dict(v)
            )
        else:
            self.guest_interaction_proxies = v
            if v is None:
                n -= "guestInteractionProxies" not in d
            else:
                _note(d, "guestInteractionProxies", _NAME, "invalid")
        v = get("guestCredentials")
        if v.__class__ is dict:
            self.guest_credentials = _m.GuestOsCredentialsImportModel.from_dict(v)
        else:
            self.guest_credentials = v
            if v is None:
                n -= "guestCredentials" not in d
            else:
                _note(d, "guestCredentials", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "applicationAwareProcessing": _wire(self.application_aware_processing),
            "guestFileSystemIndexing": _wire(self.guest_file_system_indexing),
        }
        if self.guest_interaction_proxies is not None:
            d["guestInteractionProxies"] = _wire(self.guest_interaction_proxies)
        if self.guest_credentials is not None:
            d["guestCredentials"] = _wire(self.guest_credentials)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupJobGuestProcessingImportModel"]
