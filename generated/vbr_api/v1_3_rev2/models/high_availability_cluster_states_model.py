"""`HighAvailabilityClusterStatesModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "HighAvailabilityClusterStatesModel"
_KNOWN = frozenset(
    "isCreationInProgress isFailoverInProgress isRemovalInProgress isFirstLaunchAfterFailover isClusterEndpointMigrationInProgress lastOnlineTimeUtc isOnline isSecondaryReinitInProgress isMaintenanceInProgress".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class HighAvailabilityClusterStatesModel(Model):
    """`HighAvailabilityClusterStatesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_creation_in_progress": "isCreationInProgress",
        "is_failover_in_progress": "isFailoverInProgress",
        "is_removal_in_progress": "isRemovalInProgress",
        "is_first_launch_after_failover": "isFirstLaunchAfterFailover",
        "is_cluster_endpoint_migration_in_progress": "isClusterEndpointMigrationInProgress",
        "last_online_time_utc": "lastOnlineTimeUtc",
        "is_online": "isOnline",
        "is_secondary_reinit_in_progress": "isSecondaryReinitInProgress",
        "is_maintenance_in_progress": "isMaintenanceInProgress",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_creation_in_progress: bool
    is_failover_in_progress: bool
    is_removal_in_progress: bool
    is_first_launch_after_failover: bool
    is_cluster_endpoint_migration_in_progress: bool
    last_online_time_utc: str
    is_online: bool
    is_secondary_reinit_in_progress: bool
    is_maintenance_in_progress: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        self.is_creation_in_progress = v = get("isCreationInProgress")
        if v.__class__ is not bool:
            n -= _required(d, "isCreationInProgress", _NAME)
        self.is_failover_in_progress = v = get("isFailoverInProgress")
        if v.__class__ is not bool:
            n -= _required(d, "isFailoverInProgress", _NAME)
        self.is_removal_in_progress = v = get("isRemovalInProgress")
        if v.__class__ is not bool:
            n -= _required(d, "isRemovalInProgress", _NAME)
        self.is_first_launch_after_failover = v = get("isFirstLaunchAfterFailover")
        if v.__class__ is not bool:
            n -= _required(d, "isFirstLaunchAfterFailover", _NAME)
        self.is_cluster_endpoint_migration_in_progress = v = get(
            "isClusterEndpointMigrationInProgress"
        )
        if v.__class__ is not bool:
            n -= _required(d, "isClusterEndpointMigrationInProgress", _NAME)
        self.last_online_time_utc = v = get("lastOnlineTimeUtc")
        if v.__class__ is not str:
            n -= _required(d, "lastOnlineTimeUtc", _NAME)
        self.is_online = v = get("isOnline")
        if v.__class__ is not bool:
            n -= _required(d, "isOnline", _NAME)
        self.is_secondary_reinit_in_progress = v = get("isSecondaryReinitInProgress")
        if v.__class__ is not bool:
            n -= _required(d, "isSecondaryReinitInProgress", _NAME)
        self.is_maintenance_in_progress = v = get("isMaintenanceInProgress")
        if v.__class__ is not bool:
            n -= _required(d, "isMaintenanceInProgress", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isCreationInProgress": self.is_creation_in_progress,
            "isFailoverInProgress": self.is_failover_in_progress,
            "isRemovalInProgress": self.is_removal_in_progress,
            "isFirstLaunchAfterFailover": self.is_first_launch_after_failover,
            "isClusterEndpointMigrationInProgress": self.is_cluster_endpoint_migration_in_progress,
            "lastOnlineTimeUtc": self.last_online_time_utc,
            "isOnline": self.is_online,
            "isSecondaryReinitInProgress": self.is_secondary_reinit_in_progress,
            "isMaintenanceInProgress": self.is_maintenance_in_progress,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HighAvailabilityClusterStatesModel"]
