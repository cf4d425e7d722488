"""`ReplicaJobGuestProcessingModel` of the API document."""

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

    from .backup_application_aware_processing_model import BackupApplicationAwareProcessingModel
    from .guest_interaction_proxies_settings_model import GuestInteractionProxiesSettingsModel
    from .guest_os_credentials_model import GuestOsCredentialsModel

_NAME = "ReplicaJobGuestProcessingModel"
_KNOWN = frozenset("appAwareProcessing guestInteractionProxies guestCredentials".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaJobGuestProcessingModel(Model):
    """`ReplicaJobGuestProcessingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "app_aware_processing": "appAwareProcessing",
        "guest_interaction_proxies": "guestInteractionProxies",
        "guest_credentials": "guestCredentials",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    app_aware_processing: BackupApplicationAwareProcessingModel | None = None
    guest_interaction_proxies: GuestInteractionProxiesSettingsModel | None = None
    guest_credentials: GuestOsCredentialsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("appAwareProcessing")
        if v.__class__ is dict:
            self.app_aware_processing = _m.BackupApplicationAwareProcessingModel.from_dict(v)
        else:
            self.app_aware_processing = v
            if v is None:
                n -= "appAwareProcessing" not in d
            else:
                _note(d, "appAwareProcessing", _NAME, "invalid")
        v = get("guestInteractionProxies")
        if v.__class__ is dict:
            self.guest_interaction_proxies = _m.GuestInteractionProxiesSettingsModel.from_dict(v)
        else:
            self.guest_interaction_proxies = v
            if v is None:
                n -= "guestInteractionProxies" not in d
            else:
                _note(d, "guestInteractionProxies", _NAME, "invalid")
        v = get("guestCredentials")
        if v.__class__ is dict:
            self.guest_credentials = _m.GuestOsCredentialsModel.from_dict(v)
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
        d: dict[str, Any] = {}
        if self.app_aware_processing is not None:
            d["appAwareProcessing"] = _wire(self.app_aware_processing)
        if self.guest_interaction_proxies is not None:
            d["guestInteractionProxies"] = _wire(self.guest_interaction_proxies)
        if self.guest_credentials is not None:
            d["guestCredentials"] = _wire(self.guest_credentials)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaJobGuestProcessingModel"]
