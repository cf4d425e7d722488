"""Links: references between records; a record that is in use cannot be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vbr_simulator.spec.references import references

if TYPE_CHECKING:
    from vbr_simulator.spec.document import Json

__all__ = ["Links"]


class Links:
    """The references between records, updated with every change."""

    COLLECTIONS: Final = frozenset(
        {"managedServers", "repositories", "scaleOutRepositories", "proxies", "jobs"}
    )

    def __init__(self) -> None:
        self._users: dict[str, dict[str, str]] = {}

    def changed(self, old: Json | None, new: Json | None) -> None:
        """Update for an added (`old` is None), replaced or removed (`new` is None) record."""
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
        """Return the name of an object that refers to this id, None without one."""
        users = self._users.get(key.lower())
        return next(iter(users.values())) if users else None
