"""Settles objects whose result is unknown after a crash or a lost response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiovbr.errors import NotFoundError

from .._portable.items import UNNAMED
from .._portable.results import ObjectResult, State, derive_results
from .._portable.target import ids_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._client.automation_service import AutomationService
    from .._portable.items import Item
    from .._portable.target import ImportTarget
    from ._journal import ImportJournal, ImportJournalEntry


class Reconciler:
    """Updates the journal of an import from the state of its target.

    Args:
        automation: The target.
        journal: Journal of the import.
        timeout: Longest time for one session, in seconds.
    """

    def __init__(
        self, automation: AutomationService, journal: ImportJournal, timeout: float | None = None
    ) -> None:
        self._automation = automation
        self._journal = journal
        self._timeout = timeout

    async def settle(self, kind: str, items: Sequence[Item] = ()) -> None:
        """Record the results of batches of a kind without a recorded end.

        Waits for running sessions. Objects that the log of their session does not settle stay in
        doubt until `confirm`.

        Args:
            kind: Name of the kind.
            items: Objects of the export, whose names the log has.
        """
        quiet = False
        for batch in self._journal.open_batches(kind):
            entries = self._journal.entries(kind)
            sent = [item for item in items if _in_batch(entries.get(item.name), batch.id)]
            ended = None
            if batch.session is not None:
                ended = await self._wait(batch.session)
            elif not quiet:
                # The response with the id was lost: each running session can be the right one.
                await self._automation.quiesce(self._timeout)
                quiet = True
            if ended is not None:
                results = derive_results(
                    sent,
                    await self._automation.log(ended),
                    result=result_of(ended),
                    message=message_of(ended),
                )
                self._journal.record_results(
                    [result for result in results if result.state is not State.UNKNOWN]
                )

    async def _wait(self, session: str) -> Any:
        try:
            return await self._automation.wait(session, timeout=self._timeout)
        except NotFoundError:
            return None  # a server can delete old sessions; `confirm` reads its objects

    async def confirm(self, target: ImportTarget) -> dict[str, ObjectResult]:
        """Compare the journal with the objects of the target; record ids and results.

        Args:
            target: Objects of one kind on the target.

        Returns:
            Name to new result, for each object whose result changed.
        """
        kind = target.kind.name
        claims = target.claims()
        changed: dict[str, ObjectResult] = {}
        existing: list[ImportJournalEntry] = []
        for entry in self._journal.entries(kind).values():
            # An object that failed and exists was not created by this import.
            if not (entry.in_doubt or entry.arrived or entry.state == State.UNKNOWN):
                continue
            present = claims.claim(entry.identity) is not None
            if present:
                existing.append(entry)
            result = _result_after_read(entry, present=present)
            if result is not None:
                changed[entry.name] = result
        self._journal.record_results(changed.values())
        for batch in self._journal.open_batches(kind):
            self._journal.record_results((), batch.id)
        await self._identify(target, [entry for entry in existing if entry.server_id is None])
        return changed

    async def _identify(self, target: ImportTarget, entries: Sequence[ImportJournalEntry]) -> None:
        """Record the ids of objects that exist on the target."""
        if not entries:
            return
        kind = target.kind.name
        baseline = self._journal.baseline(kind)
        by_identity: dict[str, list[ImportJournalEntry]] = {}
        for entry in entries:
            by_identity.setdefault(entry.identity, []).append(entry)
        id_of = ids_of(by_identity, target.rows)
        missing = by_identity.keys() - id_of.keys()
        if missing:
            # Lists of some kinds have no identities. Exports of single objects have them.
            known = set(id_of.values())
            new = [id_ for id_ in target.ids if id_ not in baseline and id_ not in known]
            for id_, identity in (await self._automation.identities(kind, new)).items():
                if identity in missing:
                    id_of.setdefault(identity, id_)
        ids: Mapping[str, tuple[str, bool]] = {
            by_identity[identity][0].name: (id_, id_ not in baseline)
            for identity, id_ in id_of.items()
        }
        self._journal.record_ids(kind, ids)


def _result_after_read(entry: ImportJournalEntry, *, present: bool) -> ObjectResult | None:
    """Return the new result of an object after reading the target, or None if it is unchanged."""
    if entry.identity == UNNAMED:
        if entry.arrived:
            return None
        state, reason = State.UNKNOWN, "it was sent, and it has no tag or name to find it by"
    elif entry.in_doubt or entry.state == State.UNKNOWN:
        state = State.IMPORTED if present else State.FAILED
        reason = "" if present else entry.reason or "it was sent, and the server does not have it"
    elif entry.arrived and not present:
        state = State.UNKNOWN
        reason = "the session reports it as imported, and the server does not export it"
    else:
        return None
    return ObjectResult(
        kind=entry.kind, name=entry.name, label=entry.label, state=state, reason=reason
    )


def _in_batch(entry: ImportJournalEntry | None, batch: int) -> bool:
    return entry is not None and entry.in_doubt and entry.batch == batch


def result_of(session: Any) -> str | None:
    """Return the result of a session as text, or None."""
    result = getattr(session.result, "result", None)
    return None if result is None else str(result)


def message_of(session: Any) -> str:
    """Return the message of a session, or `no message`."""
    return getattr(session.result, "message", None) or "no message"


__all__ = ["Reconciler", "message_of", "result_of"]
