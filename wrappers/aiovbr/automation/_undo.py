"""Undoing an import: what it made, and nothing else, is deleted in reverse order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aiovbr.errors import ApiError, NotFoundError, OutcomeUnknown

from .._portable.kinds import KINDS
from ._reconciler import Reconciler

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._client.automation_service import AutomationService
    from ._journal import Entry, ImportJournal

CONCURRENCY: Final = 8
# VBR.md, "Transport": what a deleted object referred to is in use for a while longer.
_ROUNDS: Final = 8
_FIRST_PAUSE: Final = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What became of one object that was to be deleted.

    Attributes:
        kind: Name of its kind.
        name: Its name.
        deleted: Whether it is gone.
        reason: Why it is not, in the server's words.
    """

    kind: str
    name: str
    deleted: bool
    reason: str = ""


class Undoing:
    """Deletes what an import made.

    Args:
        automation: The server.
        journal: The journal of the import.
        on_progress: Called with kind, objects deleted and objects in all.
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
        self._tell = on_progress or _ignore
        self._reasons: dict[str, str] = {}
        self._bulk: Any = None
        self._draining = False

    def drain(self) -> None:
        """Let the deletions that were begun end, and begin no other."""
        self._draining = True
        if self._bulk is not None:
            self._bulk.stop()

    async def plan(self) -> list[Entry]:
        """Settle what is in doubt, and return what would be deleted, in that order."""
        reconciler = Reconciler(self._automation, self._journal)
        planned: list[Entry] = []
        for kind in reversed(KINDS):
            if not self._journal.entries(kind):
                continue
            await reconciler.settle(kind)
            await reconciler.confirm(await self._automation.look(kind))
            made = [one for one in self._journal.entries(kind).values() if one.created]
            planned += reversed(made)
        return planned

    async def run(self, planned: list[Entry]) -> list[Removal]:
        """Delete what was planned.

        What a server refuses because it is in use is tried again for some seconds.

        Args:
            planned: What `plan` returned.

        Raises:
            VbrError: If the server cannot be reached; what is deleted by then is in the journal.
        """
        removals: list[Removal] = []
        for kind in reversed(KINDS):
            left = [one for one in planned if one.kind == kind]
            total = len(left)
            pause = _FIRST_PAUSE
            for attempt in range(_ROUNDS):
                if self._draining:
                    break
                if attempt and left:
                    await self._pause(pause)
                    pause *= 2
                done, left = await self._round(left, total)
                removals += done
                if not left:
                    break
            removals += [
                Removal(
                    kind=kind,
                    name=one.name,
                    deleted=False,
                    reason=self._reasons.get(one.name, "interrupted before it"),
                )
                for one in left
            ]
        return removals

    async def _pause(self, seconds: float) -> None:
        while seconds > 0 and not self._draining:
            await self._automation.pause(min(seconds, 1.0))
            seconds -= 1.0

    async def _round(self, entries: list[Entry], total: int) -> tuple[list[Removal], list[Entry]]:
        self._reasons = {}
        done: list[Removal] = []

        async def one(entry: Entry) -> None:
            try:
                await self._automation.delete(entry.kind, entry.server_id or "")
            except NotFoundError:
                return

        self._bulk = self._automation.bulk(one, entries, concurrency=CONCURRENCY)
        async for outcome in self._bulk:
            entry: Entry = outcome.input
            error = outcome.error
            if error is None:
                self._journal.undone(entry.kind, entry.name)
                done.append(Removal(kind=entry.kind, name=entry.name, deleted=True))
                self._tell(entry.kind, len(done), total)
            elif isinstance(error, (ApiError, OutcomeUnknown)):
                self._reasons[entry.name] = getattr(error, "message", None) or str(error)
            else:
                raise error
        gone = {one.name for one in done}
        return done, [one for one in entries if one.name not in gone]


def _ignore(_kind: str, _done: int, _total: int) -> None:
    return


__all__ = ["CONCURRENCY", "Removal", "Undoing"]
