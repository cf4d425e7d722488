"""Change an object: read it, let the caller change it, write the difference."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import orjson

from .._pipeline.described import OperationSource, operation_of
from ..errors import BlankSecret, ConfigurationError, EditConflict
from .merge import (
    blank_secrets,
    changes,
    conflicts,
    merge,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType, TracebackType
    from uuid import UUID

    from vbr_api.runtime import Model, Operation

    from .._sessions.sessions import Sessions

M = TypeVar("M")


class EditingConnection(OperationSource, Protocol):
    """A connection whose sessions can be waited for."""

    @property
    def sessions(self) -> Sessions:
        """VBR sessions of the server."""
        ...


@dataclass(frozen=True, slots=True)
class Pair:
    """Two operations of one route: one reads an object, one replaces it."""

    read: Operation
    write: Operation


def pairs(operations: Mapping[str, Operation]) -> list[Pair]:
    """Find all pairs of a revision.

    Args:
        operations: The catalog of the revision.
    """
    reads = {one.path: one for one in operations.values() if one.method == "GET"}
    return [
        Pair(reads[one.path], one)
        for one in operations.values()
        if one.method == "PUT" and one.path in reads
    ]


def pair_of(what: Any, known: list[Pair], revision: str) -> Pair:
    """Return the pair that is meant.

    Args:
        what: A group, for its objects themselves; or a method of `api` that reads, or replaces.
        known: All pairs.
        revision: For messages.

    Raises:
        ConfigurationError: If there is none.
    """
    if isinstance(what, str):
        # `repositories` means the repository, not its access permissions one level below.
        found = sorted((one for one in known if one.write.group == what), key=_depth)
        groups = ", ".join(sorted({one.write.group for one in known}))
        advice = f"those that can be edited are {groups}"
    else:
        operation = operation_of(what)
        found = [one for one in known if operation in (one.read, one.write)]
        what = getattr(what, "__name__", what)
        advice = "give a method of `api` that reads an object which another one replaces"
    if not found:
        raise ConfigurationError(f"API revision {revision} cannot edit {what!r}: {advice}")
    return found[0]


def _depth(pair: Pair) -> int:
    return pair.write.path.count("/")


class Edit(Generic[M]):
    """An edit: `async with` gives the object to be changed; its end writes what was changed.

    Nothing is sent if nothing was changed, or if the block raises. Else the object is read again,
    the changes are brought into that copy, with everything in it that the document does not know,
    and the whole is sent. Between that reading and the sending, somebody else may still slip in:
    the API has no condition for that.

    Args:
        connection: The connection.
        pair: The operations.
        id: Id of the object; None for those that exist once.
        wait: Wait for the session, where the server makes one.
        within: Seconds to wait for it at most.
    """

    def __init__(
        self,
        connection: EditingConnection,
        pair: Pair,
        id: UUID | str | None,
        *,
        wait: bool,
        within: float | None,
    ) -> None:
        if (id is None) is ("{" in pair.read.path):
            has = "needs the id of an object" if id is None else "exists once, and has no id"
            raise ConfigurationError(f"edit: {pair.read.path} {has}")
        self._connection = connection
        self._pair = pair
        self._arguments = () if id is None else (id,)
        self._wait = wait
        self._within = within
        self._model: Any = None
        self._before: dict[str, Any] = {}
        self.changed: tuple[str, ...] = ()
        """Names of the properties that were changed; none before the end."""
        self.result: Any = None
        """What the server answered: the object, or a session; None if nothing was sent."""

    def __repr__(self) -> str:
        return f"<Edit {self._pair.write.id} {self._pair.write.path}>"

    def replace(self, document: Mapping[str, Any]) -> None:
        """Say what the object is to become as JSON, in place of changing the model.

        Args:
            document: The object, such as `to_dict()` of the model gives it, with the changes.
        """
        kind: type[Model] = self._model.__class__
        self._model = kind.from_dict(dict(document))

    async def __aenter__(self) -> M:
        _, self._model = await self._read()
        self._before = self._model.to_dict()
        model: M = self._model
        return model

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            await self._write()

    async def _write(self) -> None:
        found = list(changes(self._before, self._model.to_dict()))
        if not found:
            return
        fresh, now = await self._read()
        named = conflicts(found, self._before, now.to_dict())
        if named or type(now) is not type(self._model):
            raise EditConflict(self._pair.write, named or ["type"])
        document = merge(fresh, found)
        blank = list(blank_secrets(now.from_dict(document), document))
        if blank:
            raise BlankSecret(self._pair.write, blank)
        connection = self._connection
        module = connection.operation(self._pair.write.name)
        self.changed = tuple(change.name for change in found)
        self.result = await module.call(connection.transport, *self._arguments, document)
        if self._wait and self._is_session(module):
            self.result = await connection.sessions.wait(self.result, timeout=self._within)

    async def _read(self) -> tuple[dict[str, Any], Any]:
        """Return the object as the server sent it, and decoded."""
        transport = self._connection.transport
        module = self._connection.operation(self._pair.read.name)
        response = await transport.send(module.build(*self._arguments))
        model = module.parse(response, transport.decoding)
        return orjson.loads(response.body), model

    def _is_session(self, module: ModuleType) -> bool:
        models = import_module(f"{module.__name__.rpartition('.operations.')[0]}.models")
        return isinstance(self.result, models.SessionModel)


__all__ = ["Edit", "Pair", "pair_of", "pairs"]
