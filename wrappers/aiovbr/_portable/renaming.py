"""Other names and other hosts on the target: objects, and everything that refers to them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aiovbr.bundle._canonical import is_array, is_object

from .items import Document, text_at
from .kinds import KINDS
from .references import HOST_PROPERTIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_RENAMED_KINDS: Final = ("repositories", "jobs")


class RenamingError(ValueError):
    """A rename or a mapping makes no sense; the message says which and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renaming:
    """What is called otherwise on the target.

    Attributes:
        names: From (kind, name) to the new name; repositories and jobs have names of their own.
        hosts: From the name of a managed server to the new one.
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
        """Find out which objects are meant.

        Args:
            documents: Kind to wire document.
            renames: Pairs of old and new name; the old one may say its kind, as in `jobs:Old`.
            hosts: Pairs of old and new name of a managed server, whether or not it is exported.

        Raises:
            RenamingError: If there is no such object, several are meant, or two would share a name.
        """
        there = {kind: _names(documents.get(kind, {})) for kind in _RENAMED_KINDS}
        names: dict[tuple[str, str], str] = {}
        for old, new in renames:
            prefix, colon, rest = old.partition(":")
            if colon and prefix in KINDS:
                if prefix not in _RENAMED_KINDS:
                    raise RenamingError(f"{old!r}: only repositories and jobs can be renamed")
                kinds, name = [prefix] if rest in there[prefix] else [], rest
            else:
                kinds, name = [kind for kind in _RENAMED_KINDS if old in there[kind]], old
            if not kinds:
                raise RenamingError(f"there is no repository or job {name!r} to rename")
            if len(kinds) > 1:
                raise RenamingError(
                    f"{name!r} is a repository and a job: write repositories:{name} or jobs:{name}"
                )
            names[kinds[0], name] = new
        made = cls(names=names, hosts=dict(hosts))
        made._refuse_collisions(documents)
        return made

    def _refuse_collisions(self, documents: Mapping[str, Document]) -> None:
        for kind in (*_RENAMED_KINDS, "managedServers"):
            before = Counter(_names(documents.get(kind, {})))
            after = Counter(self._name(kind, name) for name in before.elements())
            for name, count in after.items():
                if count > max(before[name], 1):
                    raise RenamingError(f"two objects of {kind} would be called {name!r}")

    def _name(self, kind: str, name: str) -> str:
        if kind == "managedServers":
            return self.hosts.get(name, name)
        return self.names.get((kind, name), name)

    def apply(self, documents: Mapping[str, Document]) -> dict[str, Document]:
        """Return the documents with the new names; the documents themselves are not changed."""
        return {kind: self._changed(kind, document) for kind, document in documents.items()}

    def _changed(self, kind: str, document: Document) -> Document:
        if not self:
            return document
        changed: Document = self._walk(document)
        for value in changed.values():
            for one in value if is_array(value) else ():
                if is_object(one) and isinstance(name := one.get("name"), str):
                    one["name"] = self._name(kind, name)
        return changed

    def _walk(self, value: Any) -> Any:
        if is_array(value):
            return [self._walk(one) for one in value]
        if not is_object(value):
            return value
        return {key: self._property(key, one) for key, one in value.items()}

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
            return {**value, "proxies": [self._proxy(one) for one in proxies]}
        return self._walk(value)

    def _proxy(self, value: Any) -> Any:
        # A proxy is called as its server is.
        if is_object(value):
            return {**value, "name": self._text(value.get("name"), self._host)}
        return self._text(value, self._host)

    def _text(self, value: Any, change: Callable[[str], str]) -> Any:
        if is_array(value):
            return [self._text(one, change) for one in value]
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
        for one in value
        if is_object(one) and (name := text_at(one, ("name",))) is not None
    ]


__all__ = ["Renaming", "RenamingError"]
