"""Wait for many sessions: read their list where that costs fewer requests."""

from __future__ import annotations

from contextlib import aclosing
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..errors import SessionTimeout
from .polling import is_over, list_is_cheaper, page_count

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from typing import Self

    from .._time.clock import Clock
    from .polling import PollPolicy

# Tolerance of the filter by creation time, which the server compares with its own clock.
_MARGIN: Final = timedelta(minutes=1)


class ClosableIterator(Protocol):
    """An asynchronous iterator that can be closed before its end."""

    def __aiter__(self) -> Self:
        """Return the iterator."""
        ...

    async def __anext__(self) -> Any:
        """Return the next item."""
        ...

    async def aclose(self) -> None:
        """End the iteration."""
        ...


class OutcomeSource(Protocol):
    """A bulk."""

    def __aiter__(self) -> ClosableIterator:
        """Return an iterator over the outcomes."""
        ...


class PageSource(Protocol):
    """A list of the server."""

    def prefetch(self, pages: int, /) -> PageSource:
        """Return the list with another number of pages requested ahead."""
        ...

    def pages(self) -> ClosableIterator:
        """Return an iterator over the pages."""
        ...


class ListReader(Protocol):
    """A connection that reads lists and runs bulks."""

    @property
    def clock(self) -> Clock:
        """Time and random numbers."""
        ...

    @property
    def polling(self) -> PollPolicy:
        """Pauses between two reads of a session."""
        ...

    def paginate(self, operation: Callable[..., Awaitable[Any]], **filters: Any) -> PageSource:
        """Return a list of the server."""
        ...

    def bulk(
        self, operation: Callable[[str], Awaitable[Any]], inputs: Iterable[str], /
    ) -> OutcomeSource:
        """Call an operation for each input and yield the outcomes."""
        ...


class SessionWatcher:
    """Reads sessions until all have ended.

    Args:
        connection: Reads lists and runs bulks.
        get: Reads one session by its id.
        list_page: Reads one page of the list of sessions, newest first.
    """

    def __init__(
        self,
        connection: ListReader,
        get: Callable[[str], Awaitable[Any]],
        list_page: Callable[..., Awaitable[Any]],
    ) -> None:
        self._connection = connection
        self._get = get
        self._list_page = list_page
        self._clock = connection.clock
        self._polling = connection.polling

    async def watch(
        self,
        ids: Sequence[str],
        on_progress: Callable[[Any], object] | None,
        within: float,
    ) -> dict[str, Any]:
        """Wait until all sessions have ended.

        Args:
            ids: Their ids.
            on_progress: Called after every read with each session that had not ended before it.
            within: Maximum wait in seconds.

        Returns:
            The sessions after their end, by id.

        Raises:
            SessionTimeout: If any lasts longer.
        """
        started = self._clock.monotonic()
        latest: dict[str, Any] = {}
        pending: list[str] = list(dict.fromkeys(ids))
        while pending:
            latest.update(
                await self._read([(session_id, latest.get(session_id)) for session_id in pending])
            )
            if on_progress is not None:
                for session_id in pending:
                    on_progress(latest[session_id])
            pending = [session_id for session_id in pending if not is_over(latest[session_id])]
            waited = self._clock.monotonic() - started
            if pending and waited >= within:
                raise SessionTimeout(latest[pending[0]], within)
            if pending:
                await self._clock.sleep(min(self._polling.delay(waited), within - waited))
        return latest

    async def _read(self, pending: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        """Read sessions: from the list where that is cheaper, the others one by one.

        Args:
            pending: Id of each session and its latest state, None before the first read.
        """
        sessions = await self._read_list(pending)
        missing = [session_id for session_id, _ in pending if session_id not in sessions]
        async with aclosing(aiter(self._connection.bulk(self._get, missing))) as outcomes:
            async for outcome in outcomes:
                sessions[outcome.input] = outcome.unwrap()
        return sessions

    async def _read_list(self, pending: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        """Return the sessions that the list shows, as far as reading it is cheaper."""
        created = [getattr(session, "creation_time", None) for _, session in pending]
        if len(pending) < 2 or any(not hasattr(time, "isoformat") for time in created):
            return {}
        try:
            oldest = min(time for time in created if time is not None) - _MARGIN
        except TypeError:
            return {}  # times with and without a zone do not compare
        ids = {session_id for session_id, _ in pending}
        sessions: dict[str, Any] = {}
        listing = self._connection.paginate(self._list_page, created_after_filter=oldest)
        async with aclosing(listing.prefetch(0).pages()) as pages:
            async for page in pages:
                sessions.update((str(row.id), row) for row in page.items if str(row.id) in ids)
                size = len(page.items)
                if len(sessions) == len(ids) or not size or page.total is None:
                    break
                pages_left = page_count(page.total - page.skip - size, size)
                if not list_is_cheaper(pages_left, len(ids)):
                    break
        return sessions


def session_ids(sessions: Sequence[Any]) -> list[str]:
    """Return the ids of sessions, which are passed as sessions or as ids."""
    return [str(getattr(session, "id", session)) for session in sessions]


__all__ = ["ListReader", "PageSource", "SessionWatcher", "session_ids"]
