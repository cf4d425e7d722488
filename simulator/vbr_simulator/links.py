"""Which object refers to which, so that what is in use cannot be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.dialect import word
from vbr_simulator.document import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vbr_simulator.document import Json

__all__ = ["NOBODY", "Links", "references", "referred"]

NOBODY: Final = "00000000-0000-0000-0000-000000000000"
_SERVERS: Final = ("managedServers",)
# Properties that hold the id (or ids) of another object, and where that object may be.
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
    """Return the collections that a property may refer to; empty if it is no reference.

    Args:
        name: The property.
        siblings: All properties of the object that it belongs to: the credentials of an object
            storage account and of the cloud browser are cloud credentials.
    """
    if name == "credentialsId" and not _CLOUD.isdisjoint(siblings):
        return ("cloudCredentials",)
    return REFERENCES.get(word(name), ())


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
                for one in part if is_list(part) else [part]:
                    target = one.get("id") if is_object(one) else one
                    if isinstance(target, str) and target != NOBODY:
                        yield collections, where, target.lower()
            elif isinstance(part, dict | list):
                yield from references(part, where)


class Links:
    """The references between records, kept while records come and go."""

    COLLECTIONS: Final = frozenset(
        {"managedServers", "repositories", "scaleOutRepositories", "proxies", "jobs"}
    )

    def __init__(self) -> None:
        self._users: dict[str, dict[str, str]] = {}

    def changed(self, old: Json | None, new: Json | None) -> None:
        """Note that a record was added (`old` is None), replaced or removed (`new` is None)."""
        if old is not None:
            for _, _, target in references(old):
                users = self._users.get(target, {})
                users.pop(old["id"], None)
                if not users:
                    self._users.pop(target, None)
        if new is not None:
            for _, _, target in references(new):
                self._users.setdefault(target, {})[new["id"]] = new.get("name", "")

    def user_of(self, key: str) -> str | None:
        """Return the name of an object that refers to the one with this id, if there is one."""
        users = self._users.get(key.lower())
        return next(iter(users.values())) if users else None
