"""References: the properties of a document that hold the id of another object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.spec.dialect import world_name
from vbr_simulator.spec.document import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


__all__ = ["NOBODY", "references", "referred"]

NOBODY: Final = "00000000-0000-0000-0000-000000000000"
_SERVERS: Final = ("managedServers",)
# Properties that hold ids of other objects, and the collections of those objects.
REFERENCES: Final[dict[str, tuple[str, ...]]] = {
    "credentialsId": ("credentials",),
    "credsId": ("credentials",),
    "windowsCredsId": ("credentials",),
    "linuxCredsId": ("credentials",),
    "hostId": _SERVERS,
    "mountServerId": _SERVERS,
    "managedServerId": _SERVERS,
    "gatewayServerId": _SERVERS,
    "gatewayServerIds": _SERVERS,
    "shippingServerIds": _SERVERS,
    "proxyIds": ("proxies", "managedServers"),
    "sourceProxyIds": ("proxies",),
    "targetProxyIds": ("proxies",),
    "backupRepositoryId": ("repositories", "scaleOutRepositories"),
    "repositoryIds": ("repositories",),
    "performanceExtents": ("repositories",),
    "extents": ("repositories",),
    "extentId": ("repositories",),
    "passwordId": ("encryptionPasswords",),
    "encryptionPasswordIdOrNull": ("encryptionPasswords",),
    "backupIds": ("backups",),
    "objectRestorePointId": ("objectRestorePoints",),
}
_CLOUD: Final = frozenset(
    {"connectionSettings", "serviceType", "account", "servicePoint", "regionId", "regionType"}
)


def referred(name: str, siblings: Iterable[str]) -> tuple[str, ...]:
    """Return the collections that a property refers to, empty for other properties.

    Args:
        name: The property.
        siblings: All properties of the same object. They distinguish cloud credentials, which
            object storage accounts and the cloud browser use, from credentials.
    """
    if name == "credentialsId" and not _CLOUD.isdisjoint(siblings):
        return ("cloudCredentials",)
    return REFERENCES.get(world_name(name), ())


def references(value: Any, path: str = "") -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield (collections, dotted path, id) of every reference in a document."""
    if is_list(value):
        for index, part in enumerate(value):
            yield from references(part, f"{path}[{index}]")
    elif is_object(value):
        for key, part in value.items():
            where = f"{path}.{key}" if path else key
            collections = referred(key, ("account",) if path.endswith("account") else value)
            if collections:
                for element in part if is_list(part) else [part]:
                    target = element.get("id") if is_object(element) else element
                    if isinstance(target, str) and target != NOBODY:
                        yield collections, where, target.lower()
            elif isinstance(part, dict | list):
                yield from references(part, where)
