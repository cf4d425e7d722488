"""Settling what an earlier run, or a lost answer, left in doubt: by sessions, then by reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiovbr.errors import NotFoundError

from .._portable.items import UNNAMED
from .._portable.results import ObjectResult, State, judge
from .._portable.target import ids_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._client.automation_service import AutomationService
    from .._portable.items import Item
    from .._portable.target import Target
    from ._journal import Entry, ImportJournal


class Reconciler:
    """Makes a journal agree with its server.

    Args:
        automation: The server.
        journal: The journal.
        timeout: Longest time for one session, in seconds.
    """

    def __init__(
        self, automation: AutomationService, journal: ImportJournal, timeout: float | None = None
    ) -> None:
        self._automation = automation
        self._journal = journal
        self._timeout = timeout

    async def settle(self, kind: str, items: Sequence[Item] = ()) -> None:
        """Settle the batches of a kind whose end was not noted.

        Sessions that still run are waited for. What a session's log tells is noted; the rest stays
        in doubt until `confirm`.

        Args:
            kind: Name of the kind.
            items: Objects of the export, by which the log is read.
        """
        waited = False
        for batch in self._journal.open_batches(kind):
            entries = self._journal.entries(kind)
            sent = [one for one in items if _in_batch(entries.get(one.name), batch.id)]
            ended = None
            if batch.session is not None:
                ended = await self._ended(batch.session)
            elif not waited:
                # The answer that names the session was lost, so any that runs may be the one.
                await self._automation.quiesce(self._timeout)
                waited = True
            if ended is not None:
                told = judge(
                    sent,
                    await self._automation.log(ended),
                    result=result_of(ended),
                    message=message_of(ended),
                )
                self._journal.settle([one for one in told if one.state is not State.UNKNOWN])

    async def _ended(self, session: str) -> Any:
        try:
            return await self._automation.wait(session, timeout=self._timeout)
        except NotFoundError:
            return None  # a server may forget its sessions; what it has is still to be read

    async def confirm(self, target: Target) -> dict[str, ObjectResult]:
        """Compare what was noted with what the server has; note ids, and settle what is in doubt.

        Returns:
            What this changed, by name.
        """
        kind = target.kind.name
        claims = target.claims()
        changed: dict[str, ObjectResult] = {}
        there: list[Entry] = []
        for entry in self._journal.entries(kind).values():
            # What failed and is there was made by somebody else: it is not this import's.
            if not (entry.in_doubt or entry.arrived or entry.state == State.UNKNOWN):
                continue
            present = claims.claim(entry.identity) is not None
            if present:
                there.append(entry)
            result = _verdict(entry, present=present)
            if result is not None:
                changed[entry.name] = result
        self._journal.settle(changed.values())
        for batch in self._journal.open_batches(kind):
            self._journal.settle((), batch.id)
        await self._identify(target, [one for one in there if one.server_id is None])
        return changed

    async def _identify(self, target: Target, entries: Sequence[Entry]) -> None:
        """Note the ids of objects that the server has."""
        if not entries:
            return
        kind = target.kind.name
        baseline = self._journal.baseline(kind)
        by_identity: dict[str, list[Entry]] = {}
        for entry in entries:
            by_identity.setdefault(entry.identity, []).append(entry)
        found = ids_of(by_identity, target.rows)
        missing = by_identity.keys() - found.keys()
        if missing:
            # Lists of some kinds hold nothing that tells an object: its own export does.
            claimed = set(found.values())
            new = [id_ for id_ in target.ids if id_ not in baseline and id_ not in claimed]
            for id_, identity in (await self._automation.identities(kind, new)).items():
                if identity in missing:
                    found.setdefault(identity, id_)
        ids: Mapping[str, tuple[str, bool]] = {
            by_identity[identity][0].name: (id_, id_ not in baseline)
            for identity, id_ in found.items()
        }
        self._journal.identified(kind, ids)


def _verdict(entry: Entry, *, present: bool) -> ObjectResult | None:
    """Tell what the re-read adds to what was noted of an object; None if nothing."""
    if entry.identity == UNNAMED:
        if entry.arrived:
            return None
        state, reason = State.UNKNOWN, "it was sent, and has no tag or name to look for"
    elif entry.in_doubt or entry.state == State.UNKNOWN:
        state = State.IMPORTED if present else State.FAILED
        reason = "" if present else entry.reason or "it was sent, and the server does not have it"
    elif entry.arrived and not present:
        state = State.UNKNOWN
        reason = "the session says it was imported, and the server does not export it"
    else:
        return None
    return ObjectResult(
        kind=entry.kind, name=entry.name, label=entry.label, state=state, reason=reason
    )


def _in_batch(entry: Entry | None, batch: int) -> bool:
    return entry is not None and entry.in_doubt and entry.batch == batch


def result_of(session: Any) -> str | None:
    """Return the result of a session as text, or None."""
    result = getattr(session.result, "result", None)
    return None if result is None else str(result)


def message_of(session: Any) -> str:
    """Return the message of a session."""
    return getattr(session.result, "message", None) or "no message"


__all__ = ["Reconciler", "message_of", "result_of"]
