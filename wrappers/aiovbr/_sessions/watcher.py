"""Many sessions at once: one look at the list serves them all, where that costs less."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..errors import SessionTimeout
from .polling import is_over, list_serves, pages_of, poll_delay

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Sequence

    from .._time.clock import Clock

# A session is listed by the server's clock, which is read with its own zone or none.
_MARGIN: Final = timedelta(minutes=1)


class PageSource(Protocol):
    """A list of the server."""

    def prefetch(self, pages: int, /) -> PageSource:
        """Return the list with another number of pages requested ahead."""
        ...

    def pages(self) -> AsyncIterable[Any]:
        """Return an iterator over the pages."""
        ...


class ListReader(Protocol):
    """A connection that reads lists and runs bulks."""

    @property
    def clock(self) -> Clock:
        """Time and random numbers."""
        ...

    def paginate(self, operation: Callable[..., Awaitable[Any]], **filters: Any) -> PageSource:
        """Return a list of the server."""
        ...

    def bulk(
        self, operation: Callable[[str], Awaitable[Any]], inputs: Iterable[str], /
    ) -> AsyncIterable[Any]:
        """Call an operation for each input and yield the outcomes."""
        ...


class Watcher:
    """Looks at sessions until all are over.

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

    async def watch(
        self,
        ids: Sequence[str],
        on_progress: Callable[[Any], object] | None,
        within: float,
    ) -> dict[str, Any]:
        """Wait until all sessions are over.

        Args:
            ids: Their ids.
            on_progress: Called with every session that was not over before, at every look.
            within: Seconds to wait at most.

        Returns:
            The sessions as they ended, by id.

        Raises:
            SessionTimeout: If one of them goes on for longer.
        """
        started = self._clock.monotonic()
        seen: dict[str, Any] = {}
        pending: list[str] = list(dict.fromkeys(ids))
        while pending:
            seen.update(await self._look([(one, seen.get(one)) for one in pending]))
            if on_progress is not None:
                for one in pending:
                    on_progress(seen[one])
            pending = [one for one in pending if not is_over(seen[one])]
            waited = self._clock.monotonic() - started
            if pending and waited >= within:
                raise SessionTimeout(seen[pending[0]], within)
            if pending:
                await self._clock.sleep(min(poll_delay(waited), within - waited))
        return seen

    async def _look(self, pending: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        found = await self._listed(pending)
        missing = [one for one, _ in pending if one not in found]
        async for outcome in self._connection.bulk(self._get, missing):
            found[outcome.input] = outcome.unwrap()
        return found

    async def _listed(self, pending: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        """Find sessions in the list; those that it does not show are asked for one by one."""
        created = [getattr(session, "creation_time", None) for _, session in pending]
        if len(pending) < 2 or any(not hasattr(one, "isoformat") for one in created):
            return {}
        try:
            oldest = min(one for one in created if one is not None) - _MARGIN
        except TypeError:
            return {}  # some have a zone and some have none
        wanted = {one for one, _ in pending}
        found: dict[str, Any] = {}
        listing = self._connection.paginate(self._list_page, created_after_filter=oldest)
        pages = listing.prefetch(0).pages()
        async for page in pages:
            found.update((str(row.id), row) for row in page.items if str(row.id) in wanted)
            size = len(page.items)
            if len(found) == len(wanted) or not size or page.total is None:
                break
            if not list_serves(pages_of(page.total - page.skip - size, size), len(wanted)):
                break
        return found


def session_ids(sessions: Sequence[Any]) -> list[str]:
    """Return the ids of sessions, given as sessions or as ids."""
    return [str(getattr(session, "id", session)) for session in sessions]


__all__ = ["ListReader", "PageSource", "Watcher", "session_ids"]
