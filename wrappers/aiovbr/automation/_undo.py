"""Undo of an import: deletes the objects that it created, in reverse order, and no others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aiovbr.errors import ApiError, NotFoundError, OutcomeUnknown

from .._portable.kinds import KINDS
from ._reconciler import Reconciler

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._client.automation_service import AutomationService
    from ._journal import ImportJournal, ImportJournalEntry

CONCURRENCY: Final = 8
# The objects that a deleted object referred to count as used for a while (vbr-api.md, F162).
_ROUNDS: Final = 8
_FIRST_PAUSE: Final = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """Result of deleting one object.

    Attributes:
        kind: Name of the kind.
        name: Name of the object.
        deleted: Whether the object was deleted, or did not exist.
        reason: Message of the server if the object was not deleted.
    """

    kind: str
    name: str
    deleted: bool
    reason: str = ""


class Undo:
    """Deletes the objects that an import created.

    Args:
        automation: The target.
        journal: Journal of the import.
        on_progress: Called after each deletion, with the name of the kind, the number of deleted
            objects and the number of all objects.
    """

    def __init__(
        self,
        automation: AutomationService,
        journal: ImportJournal,
        *,
        on_progress: Callable[[str, int, int], None] | None = None,
    ) -> None:
        self._automation = automation
        self._journal = journal
        self._report = on_progress or _ignore
        self._reasons: dict[str, str] = {}
        self._bulk: Any = None
        self._draining = False

    def drain(self) -> None:
        """Start no further deletion; running deletions end."""
        self._draining = True
        if self._bulk is not None:
            self._bulk.stop()

    async def plan(self) -> list[ImportJournalEntry]:
        """Settle objects with an unknown result, and return the objects to delete, in order."""
        reconciler = Reconciler(self._automation, self._journal)
        planned: list[ImportJournalEntry] = []
        for kind in reversed(KINDS):
            if not self._journal.entries(kind):
                continue
            await reconciler.settle(kind)
            await reconciler.confirm(await self._automation.read_target(kind))
            created = [entry for entry in self._journal.entries(kind).values() if entry.created]
            planned += reversed(created)
        return planned

    async def run(self, planned: list[ImportJournalEntry]) -> list[Removal]:
        """Delete the planned objects.

        A refused deletion is repeated for some seconds, because the object can still be in use.

        Args:
            planned: Result of `plan`.

        Raises:
            VbrError: If the server cannot be reached; the journal has the finished deletions.
        """
        removals: list[Removal] = []
        for kind in reversed(KINDS):
            left = [entry for entry in planned if entry.kind == kind]
            total = len(left)
            pause = _FIRST_PAUSE
            for attempt in range(_ROUNDS):
                if self._draining:
                    break
                if attempt and left:
                    await self._pause(pause)
                    pause *= 2
                done, left = await self._delete(left, total)
                removals += done
                if not left:
                    break
            removals += [
                Removal(
                    kind=kind,
                    name=entry.name,
                    deleted=False,
                    reason=self._reasons.get(entry.name, "interrupted before its deletion"),
                )
                for entry in left
            ]
        return removals

    async def _pause(self, seconds: float) -> None:
        while seconds > 0 and not self._draining:
            await self._automation.pause(min(seconds, 1.0))
            seconds -= 1.0

    async def _delete(
        self, entries: list[ImportJournalEntry], total: int
    ) -> tuple[list[Removal], list[ImportJournalEntry]]:
        self._reasons = {}
        done: list[Removal] = []

        async def delete(entry: ImportJournalEntry) -> None:
            try:
                await self._automation.delete(entry.kind, entry.server_id or "")
            except NotFoundError:
                return

        self._bulk = self._automation.bulk(delete, entries, concurrency=CONCURRENCY)
        async for outcome in self._bulk:
            entry: ImportJournalEntry = outcome.input
            error: Exception | None = outcome.error
            if error is None:
                self._journal.record_deletion(entry.kind, entry.name)
                done.append(Removal(kind=entry.kind, name=entry.name, deleted=True))
                self._report(entry.kind, len(done), total)
            elif isinstance(error, (ApiError, OutcomeUnknown)):
                self._reasons[entry.name] = getattr(error, "message", None) or str(error)
            else:
                raise error
        deleted = {removal.name for removal in done}
        return done, [entry for entry in entries if entry.name not in deleted]


def _ignore(_kind: str, _done: int, _total: int) -> None:
    return


__all__ = ["CONCURRENCY", "Removal", "Undo"]
