"""VBR sessions: wait for their end, read their logs, stop them."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload
from uuid import UUID

from .. import defaults
from .._pipeline.described import OperationSource
from ..errors import SessionFailed, SessionTimeout, VbrError
from .polling import failed_records, has_failed, is_over, poll_delay, unseen
from .watcher import ListReader, Watcher, session_ids

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence


class SessionView(Protocol):
    """What is read of a session; the models of every revision have it."""

    @property
    def id(self) -> UUID:
        """Its id."""
        ...

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def state(self) -> str:
        """Where it stands; `Stopped` is its end."""
        ...

    @property
    def progress_percent(self) -> int | None:
        """Percentage done, if the server tells."""
        ...

    @property
    def result(self) -> Any:
        """How it ended; None before."""
        ...


S = TypeVar("S", bound=SessionView)


class SessionConnection(OperationSource, ListReader, Protocol):
    """A connection that calls operations, reads lists and runs bulks."""


class Sessions:
    """Sessions of a server. `automation=True` means the ones of imports, which are kept apart."""

    def __init__(self, connection: SessionConnection) -> None:
        self._connection = connection

    async def get(self, session: SessionView | UUID | str, *, automation: bool = False) -> Any:
        """Return a session as it is now.

        Args:
            session: The session or its id.
            automation: Whether an import made it.
        """
        name = "get_automation_session" if automation else "get_session"
        return await self._call(name, session)

    async def logs(
        self, session: SessionView | UUID | str, *, automation: bool = False
    ) -> list[Any]:
        """Return the log records of a session, oldest first.

        Args:
            session: The session or its id.
            automation: Whether an import made it.
        """
        name = "get_automation_session_logs" if automation else "get_session_logs"
        answer = await self._call(name, session)
        # VBR.md, "Sessions": the server sends the newest first.
        return list(reversed(answer.records or ()))

    async def follow(
        self,
        session: SessionView | UUID | str,
        *,
        automation: bool = False,
        timeout: float | None = None,  # noqa: ASYNC109 - of the following, not of a call
    ) -> AsyncGenerator[Any]:
        """Yield the log records of a session as they are written: `async for record in ...`.

        The oldest comes first, each comes once, as it stands when it is first seen, and the end is
        that of the session; whether it failed is for `wait` to tell.

        Args:
            session: The session or its id.
            automation: Whether an import made it.
            timeout: Seconds to follow; None for `defaults.SESSION_TIMEOUT`.

        Raises:
            SessionTimeout: If it goes on for longer.
        """
        clock = self._connection.clock
        started = quiet_since = clock.monotonic()
        limit = defaults.SESSION_TIMEOUT if timeout is None else timeout
        seen: set[Any] = set()
        while True:
            # The state is read first: a log that is read after the end is complete.
            now = await self.get(session, automation=automation)
            for record in unseen(await self.logs(session, automation=automation), seen):
                quiet_since = clock.monotonic()
                yield record
            if is_over(now):
                return
            waited = clock.monotonic() - started
            if waited >= limit:
                raise SessionTimeout(now, limit)
            delay = poll_delay(clock.monotonic() - quiet_since)
            await clock.sleep(min(delay, limit - waited))

    async def stop(self, session: SessionView | UUID | str, *, automation: bool = False) -> None:
        """Ask the server to stop a session; `wait` tells when it has.

        Args:
            session: The session or its id.
            automation: Whether an import made it.
        """
        name = "stop_automation_session" if automation else "stop_session"
        await self._call(name, session)

    @overload
    async def wait(
        self,
        session: S,
        *,
        automation: bool = False,
        on_progress: Callable[[S], object] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - of the waiting, not of a call
        raise_on_failure: bool = True,
        stop_on_cancel: bool = False,
    ) -> S: ...
    @overload
    async def wait(
        self,
        session: UUID | str,
        *,
        automation: bool = False,
        on_progress: Callable[[Any], object] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - of the waiting, not of a call
        raise_on_failure: bool = True,
        stop_on_cancel: bool = False,
    ) -> Any: ...
    async def wait(
        self,
        session: SessionView | UUID | str,
        *,
        automation: bool = False,
        on_progress: Callable[[Any], object] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - of the waiting, not of a call
        raise_on_failure: bool = True,
        stop_on_cancel: bool = False,
    ) -> Any:
        """Wait until a session is over.

        Args:
            session: The session or its id.
            automation: Whether an import made it.
            on_progress: Called with the session after every look.
            timeout: Seconds to wait; None for `defaults.SESSION_TIMEOUT`. The session itself goes
                on after that.
            raise_on_failure: Raise if it has failed.
            stop_on_cancel: Ask the server to stop it if this wait is cancelled.

        Returns:
            The session as it ended.

        Raises:
            SessionFailed: If it ended with the result Failed; holds the failed log records.
            SessionTimeout: If it goes on for longer.
        """
        try:
            ended = await self._poll(session, automation, on_progress, timeout)
        except asyncio.CancelledError:
            if stop_on_cancel:
                # Whoever cancels is owed a cancellation, also where the server cannot be asked.
                with suppress(VbrError, TimeoutError):
                    async with asyncio.timeout(defaults.LOGOUT_TIMEOUT):
                        await self.stop(session, automation=automation)
            raise
        if raise_on_failure and has_failed(ended):
            raise SessionFailed(ended, await self._failed_records(ended, automation))
        return ended

    async def wait_all(
        self,
        sessions: Sequence[S | UUID | str],
        *,
        automation: bool = False,
        on_progress: Callable[[S], object] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - of the waiting, not of a call
        raise_on_failure: bool = True,
    ) -> list[S]:
        """Wait until many sessions are over.

        Where one look at the list of sessions serves them all, it does: the cost is that of the
        looks, not that of looks times sessions.

        Args:
            sessions: The sessions or their ids.
            automation: Whether imports made them.
            on_progress: Called with every session that goes on, at every look.
            timeout: Seconds to wait for all; None for `defaults.SESSION_TIMEOUT`.
            raise_on_failure: Raise if one has failed, after all are over.

        Returns:
            The sessions as they ended, in the order given.

        Raises:
            ExceptionGroup: Of a `SessionFailed` for each that failed.
            SessionTimeout: If one goes on for longer.
        """
        connection = self._connection
        listing = "get_all_automation_sessions" if automation else "get_all_sessions"
        module = connection.operation(listing)

        async def list_page(**filters: Any) -> Any:
            return await module.call(
                connection.transport, order_column="CreationTime", order_asc=False, **filters
            )

        async def get(session_id: str) -> Any:
            return await self.get(session_id, automation=automation)

        ids = session_ids(sessions)
        limit = defaults.SESSION_TIMEOUT if timeout is None else timeout
        ended = await Watcher(connection, get, list_page).watch(ids, on_progress, limit)
        failed = [session for session in ended.values() if has_failed(session)]
        if raise_on_failure and failed:
            told = f"{len(failed)} of {len(ended)} sessions failed"
            raise ExceptionGroup(
                told,
                [SessionFailed(one, await self._failed_records(one, automation)) for one in failed],
            )
        return [ended[one] for one in ids]

    async def _poll(
        self,
        session: SessionView | UUID | str,
        automation: bool,
        on_progress: Callable[[Any], object] | None,
        within: float | None,
    ) -> Any:
        clock = self._connection.clock
        started = clock.monotonic()
        limit = defaults.SESSION_TIMEOUT if within is None else within
        while True:
            seen = await self.get(session, automation=automation)
            if on_progress is not None:
                on_progress(seen)
            if is_over(seen):
                return seen
            waited = clock.monotonic() - started
            if waited >= limit:
                raise SessionTimeout(seen, limit)
            await clock.sleep(min(poll_delay(waited), limit - waited))

    async def _failed_records(self, session: SessionView, automation: bool) -> list[Any]:
        try:
            return failed_records(await self.logs(session, automation=automation))
        except VbrError:
            return []  # that the session failed matters more than why its log cannot be read

    async def _call(self, name: str, session: SessionView | UUID | str) -> Any:
        connection = self._connection
        session_id = session if isinstance(session, (UUID, str)) else session.id
        return await connection.operation(name).call(connection.transport, session_id)


__all__ = ["SessionView", "Sessions"]
