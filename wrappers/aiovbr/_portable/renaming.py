"""New names and new hosts for an import: of objects, and of all references to them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aiovbr.bundle._canonical import is_array, is_object

from ..errors import RenamingError
from .items import Document, text_at
from .kinds import KINDS
from .references import HOST_PROPERTIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_RENAMED_KINDS: Final = ("repositories", "jobs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Renaming:
    """New names for an import.

    Attributes:
        names: (Kind, name) to new name, for repositories and jobs.
        hosts: Name of a managed server to new name. Managed servers and proxies have no other name.
    """

    names: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    hosts: Mapping[str, str] = field(default_factory=dict[str, str])

    def __bool__(self) -> bool:
        return bool(self.names or self.hosts)

    @classmethod
    def of(
        cls,
        documents: Mapping[str, Document],
        renames: Iterable[tuple[str, str]],
        hosts: Iterable[tuple[str, str]],
    ) -> Renaming:
        """Return the renaming of the objects of an export.

        Args:
            documents: Kind to wire document.
            renames: Pairs of old and new name; a kind can precede the old name, as in `jobs:Old`.
            hosts: Pairs of old and new name of a managed server, exported or not.

        Raises:
            RenamingError: If an old name matches no object or a repository and a job, or if two
                objects of a kind would have the same new name.
        """
        existing = {kind: _names(documents.get(kind, {})) for kind in _RENAMED_KINDS}
        names: dict[tuple[str, str], str] = {}
        for old, new in renames:
            prefix, colon, rest = old.partition(":")
            if colon and prefix in KINDS:
                if prefix not in _RENAMED_KINDS:
                    raise RenamingError(
                        f"cannot rename {old!r}: only repositories and jobs have names of their own"
                    )
                kinds, name = [prefix] if rest in existing[prefix] else [], rest
            else:
                kinds, name = [kind for kind in _RENAMED_KINDS if old in existing[kind]], old
            if not kinds:
                raise RenamingError(f"there is no repository or job {name!r} to rename")
            if len(kinds) > 1:
                raise RenamingError(
                    f"{name!r} is a repository and a job; write repositories:{name} or jobs:{name}"
                )
            names[kinds[0], name] = new
        renaming = cls(names=names, hosts=dict(hosts))
        renaming._refuse_collisions(documents)
        return renaming

    def _refuse_collisions(self, documents: Mapping[str, Document]) -> None:
        for kind in (*_RENAMED_KINDS, "managedServers"):
            before = Counter(_names(documents.get(kind, {})))
            after = Counter(self._new_name(kind, name) for name in before.elements())
            for name, count in after.items():
                if count > max(before[name], 1):
                    raise RenamingError(f"two objects of {kind} would have the name {name!r}")

    def _new_name(self, kind: str, name: str) -> str:
        if kind == "managedServers":
            return self.hosts.get(name, name)
        return self.names.get((kind, name), name)

    def apply(self, documents: Mapping[str, Document]) -> dict[str, Document]:
        """Return the documents with the new names.

        Args:
            documents: Kind to wire document; they are not changed.
        """
        return {kind: self._rename(kind, document) for kind, document in documents.items()}

    def _rename(self, kind: str, document: Document) -> Document:
        if not self:
            return document
        renamed: Document = self._walk(document)
        for value in renamed.values():
            for entry in value if is_array(value) else ():
                if is_object(entry) and isinstance(name := entry.get("name"), str):
                    entry["name"] = self._new_name(kind, name)
        return renamed

    def _walk(self, value: Any) -> Any:
        if is_array(value):
            return [self._walk(entry) for entry in value]
        if not is_object(value):
            return value
        return {key: self._property(key, part) for key, part in value.items()}

    def _property(self, key: str, value: Any) -> Any:
        if key in HOST_PROPERTIES:
            return self._text(value, self._host)
        if key == "backupRepository" and is_object(value):
            return {**value, "name": self._text(value.get("name"), self._repository)}
        if key == "afterThisJob" and is_object(value) and "jobName" in value:
            return {**value, "jobName": self._text(value["jobName"], self._job)}
        if key in ("backupProxies", "guestInteractionProxies") and is_object(value):
            proxies = value.get("proxies")
            if not is_array(proxies):
                return value
            return {**value, "proxies": [self._proxy(proxy) for proxy in proxies]}
        return self._walk(value)

    def _proxy(self, value: Any) -> Any:
        # A proxy has the name of its server.
        if is_object(value):
            return {**value, "name": self._text(value.get("name"), self._host)}
        return self._text(value, self._host)

    def _text(self, value: Any, change: Callable[[str], str]) -> Any:
        if is_array(value):
            return [self._text(text, change) for text in value]
        return change(value) if isinstance(value, str) else value

    def _host(self, name: str) -> str:
        return self.hosts.get(name, name)

    def _repository(self, name: str) -> str:
        return self.names.get(("repositories", name), name)

    def _job(self, name: str) -> str:
        return self.names.get(("jobs", name), name)


def _names(document: Mapping[str, Any]) -> list[str]:
    return [
        name
        for value in document.values()
        if is_array(value)
        for entry in value
        if is_object(entry) and (name := text_at(entry, ("name",))) is not None
    ]


__all__ = ["Renaming"]
