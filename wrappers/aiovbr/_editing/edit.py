"""Edit of an object: read it, let the caller change it, write the difference."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import orjson

from .._pipeline.described import OperationSource, operation_of
from ..errors import BlankSecret, ConfigurationError, DecodeError, EditConflict
from .merge import blank_secrets, find_changes, find_conflicts, merge

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType, TracebackType
    from uuid import UUID

    from vbr_api.runtime import Model, Operation

    from .._sessions.sessions import Sessions

M = TypeVar("M")


class EditingConnection(OperationSource, Protocol):
    """A connection that calls operations and waits for sessions."""

    @property
    def sessions(self) -> Sessions:
        """VBR sessions of the server."""
        ...


@dataclass(frozen=True, slots=True)
class ReadWritePair:
    """Two operations of one path: one reads an object, one replaces it."""

    read: Operation
    write: Operation


def find_pairs(operations: Mapping[str, Operation]) -> list[ReadWritePair]:
    """Return all pairs of a revision.

    Args:
        operations: The catalog of the revision.
    """
    reads = {
        operation.path: operation for operation in operations.values() if operation.method == "GET"
    }
    return [
        ReadWritePair(reads[operation.path], operation)
        for operation in operations.values()
        if operation.method == "PUT" and operation.path in reads
    ]


def select_pair(target: Any, pairs: list[ReadWritePair], revision: str) -> ReadWritePair:
    """Select the pair that edits a target.

    Args:
        target: A group, for its objects; or a method of `api` that reads or replaces an object.
        pairs: All pairs of the revision.
        revision: API revision, for messages.

    Raises:
        ConfigurationError: If no pair edits the target.
    """
    if isinstance(target, str):
        # `repositories` selects the repository, not its access permissions one level below.
        matching = sorted((pair for pair in pairs if pair.write.group == target), key=_depth)
        groups = ", ".join(sorted({pair.write.group for pair in pairs}))
        advice = f"use one of the groups {groups}"
    else:
        operation = operation_of(target)
        matching = [pair for pair in pairs if operation in (pair.read, pair.write)]
        target = getattr(target, "__name__", target)
        advice = "pass a method of `api` that reads an object, if another method replaces it"
    if not matching:
        raise ConfigurationError(f"API revision {revision} cannot edit {target!r}: {advice}")
    return matching[0]


def _depth(pair: ReadWritePair) -> int:
    return pair.write.path.count("/")


class Edit(Generic[M]):
    """An edit: `async with` returns the object to change, and its end writes the changes.

    Nothing is sent if nothing was changed, or if the block raises. Otherwise the object is read
    again, the changes are merged into this fresh copy, and the whole is sent, with every property
    that the API document does not list. A change by somebody else between this read and the write
    is overwritten: the API has no conditional requests.

    Args:
        connection: The connection.
        pair: The operations.
        id: Id of the object; None for an object that exists once.
        wait: Wait for the session, if the server changes the object in one.
        within: Maximum wait for the session in seconds.

    Raises:
        ConfigurationError: If the id is missing, or the object has none.
    """

    def __init__(
        self,
        connection: EditingConnection,
        pair: ReadWritePair,
        id: UUID | str | None,
        *,
        wait: bool,
        within: float | None,
    ) -> None:
        if (id is None) is ("{" in pair.read.path):
            problem = "needs the id of an object" if id is None else "exists once and has no id"
            raise ConfigurationError(f"edit: {pair.read.path} {problem}")
        self._connection = connection
        self._pair = pair
        self._arguments = () if id is None else (id,)
        self._wait = wait
        self._within = within
        self._model: Any = None
        self._before: dict[str, Any] = {}
        self.changed: tuple[str, ...] = ()
        """Names of the changed properties; empty before the end."""
        self.result: Any = None
        """The response of the server: the object or a session; None if nothing was sent."""

    def __repr__(self) -> str:
        return f"<Edit {self._pair.write.id} {self._pair.write.path}>"

    def replace(self, document: Mapping[str, Any]) -> None:
        """Replace the object by a JSON document, instead of changing the model.

        Args:
            document: The changed object, in the form of `to_dict()` of the model.
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
        changes = list(find_changes(self._before, self._model.to_dict()))
        if not changes:
            return
        fresh, current = await self._read()
        conflicts = find_conflicts(changes, self._before, current.to_dict())
        if conflicts or type(current) is not type(self._model):
            raise EditConflict(self._pair.write, conflicts or ["type"])
        document = merge(fresh, changes)
        blank = list(blank_secrets(current.from_dict(document), document))
        if blank:
            raise BlankSecret(self._pair.write, blank)
        connection = self._connection
        module = connection.operation(self._pair.write.name)
        self.changed = tuple(change.name for change in changes)
        self.result = await module.call(connection.transport, *self._arguments, document)
        if self._wait and self._is_session(module):
            self.result = await connection.sessions.wait(self.result, timeout=self._within)

    async def _read(self) -> tuple[dict[str, Any], Any]:
        """Read the object; return its JSON document and its model."""
        transport = self._connection.transport
        module = self._connection.operation(self._pair.read.name)
        response = await transport.send(module.build(*self._arguments))
        model = module.parse(response, transport.decoding)
        document = orjson.loads(response.body)
        try:
            orjson.dumps(document)
        except TypeError:  # orjson reads deeper nesting than it writes
            operation = self._pair.read
            raise DecodeError(
                f"{operation.id} ({operation.method} {operation.path}): the object is nested too"
                " deeply to be sent back",
                operation=operation,
            ) from None
        return document, model

    def _is_session(self, module: ModuleType) -> bool:
        models = import_module(f"{module.__name__.rpartition('.operations.')[0]}.models")
        return isinstance(self.result, models.SessionModel)


__all__ = ["Edit", "ReadWritePair", "find_pairs", "select_pair"]
