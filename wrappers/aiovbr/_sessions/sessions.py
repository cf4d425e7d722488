"""VBR sessions of a server: wait for their end, read and follow their logs, stop them."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload
from uuid import UUID

from .. import defaults
from .._pipeline.described import OperationSource
from ..errors import FailureGroup, SessionFailed, SessionTimeout, VbrError
from .polling import failed_records, has_failed, is_over, take_unseen
from .watcher import ListReader, SessionWatcher, session_ids

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence


class SessionView(Protocol):
    """The properties of a session that are read here; models of every revision have them."""

    @property
    def id(self) -> UUID:
        """The id."""
        ...

    @property
    def name(self) -> str:
        """The name."""
        ...

    @property
    def state(self) -> str:
        """The state; `Stopped` is the last one."""
        ...

    @property
    def progress_percent(self) -> int | None:
        """Progress in percent; None if the server does not report it."""
        ...

    @property
    def result(self) -> Any:
        """The result; None before the end."""
        ...


S = TypeVar("S", bound=SessionView)


class SessionConnection(OperationSource, ListReader, Protocol):
    """A connection that calls operations, reads lists and runs bulks."""


class Sessions:
    """Sessions of a server.

    Imports have sessions with operations of their own: pass `automation=True` for them.

    Args:
        connection: Calls operations, reads lists and runs bulks.
    """

    def __init__(self, connection: SessionConnection) -> None:
        self._connection = connection

    async def get(self, session: SessionView | UUID | str, *, automation: bool = False) -> Any:
        """Read a session.

        Args:
            session: The session or its id.
            automation: True for the session of an import.
        """
        name = "get_automation_session" if automation else "get_session"
        return await self._call(name, session)

    async def logs(
        self, session: SessionView | UUID | str, *, automation: bool = False
    ) -> list[Any]:
        """Read the log records of a session, oldest first.

        Args:
            session: The session or its id.
            automation: True for the session of an import.
        """
        name = "get_automation_session_logs" if automation else "get_session_logs"
        answer = await self._call(name, session)
        # The server sends the newest record first (vbr-api.md, F133).
        return list(reversed(answer.records or ()))

    async def follow(
        self,
        session: SessionView | UUID | str,
        *,
        automation: bool = False,
        timeout: float | None = None,  # noqa: ASYNC109 - bounds the iteration, not a call
    ) -> AsyncGenerator[Any]:
        """Yield the log records of a session as they are written, oldest first.

        Each record is yielded once, with its content at that time. The iteration ends with the
        session; `wait` reports whether the session failed.

        Args:
            session: The session or its id.
            automation: True for the session of an import.
            timeout: Maximum duration in seconds; None for `defaults.SESSION_TIMEOUT`.

        Raises:
            SessionTimeout: If the session lasts longer.
        """
        clock = self._connection.clock
        started = quiet_since = clock.monotonic()
        limit = defaults.SESSION_TIMEOUT if timeout is None else timeout
        seen: set[Any] = set()
        while True:
            # The state is read first: a log that is read after the end is complete.
            current = await self.get(session, automation=automation)
            for record in take_unseen(await self.logs(session, automation=automation), seen):
                quiet_since = clock.monotonic()
                yield record
            if is_over(current):
                return
            waited = clock.monotonic() - started
            if waited >= limit:
                raise SessionTimeout(current, limit)
            delay = self._connection.polling.delay(clock.monotonic() - quiet_since)
            await clock.sleep(min(delay, limit - waited))

    async def stop(self, session: SessionView | UUID | str, *, automation: bool = False) -> None:
        """Request the server to stop a session; `wait` returns once it has stopped.

        Args:
            session: The session or its id.
            automation: True for the session of an import.
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
        timeout: float | None = None,  # noqa: ASYNC109 - bounds the wait, not a call
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
        timeout: float | None = None,  # noqa: ASYNC109 - bounds the wait, not a call
        raise_on_failure: bool = True,
        stop_on_cancel: bool = False,
    ) -> Any: ...
    async def wait(
        self,
        session: SessionView | UUID | str,
        *,
        automation: bool = False,
        on_progress: Callable[[Any], object] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - bounds the wait, not a call
        raise_on_failure: bool = True,
        stop_on_cancel: bool = False,
    ) -> Any:
        """Wait until a session has ended.

        Args:
            session: The session or its id.
            automation: True for the session of an import.
            on_progress: Called with the session after every read.
            timeout: Maximum wait in seconds; None for `defaults.SESSION_TIMEOUT`. A timeout does
                not stop the session.
            raise_on_failure: Raise an error if the session has failed.
            stop_on_cancel: Request the server to stop the session if this wait is cancelled.

        Returns:
            The session after its end.

        Raises:
            SessionFailed: If the result of the session is Failed; contains the failed log records.
            SessionTimeout: If the session lasts longer.
        """
        try:
            ended = await self._poll(session, automation, on_progress, timeout)
        except asyncio.CancelledError:
            if stop_on_cancel:
                # The cancellation takes effect even if the server cannot be reached.
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
        timeout: float | None = None,  # noqa: ASYNC109 - bounds the wait, not a call
        raise_on_failure: bool = True,
    ) -> list[S]:
        """Wait until many sessions have ended.

        Where it costs fewer requests, the list of sessions is read instead of each session.

        Args:
            sessions: The sessions or their ids.
            automation: True for sessions of imports.
            on_progress: Called with every session that has not ended, after every read.
            timeout: Maximum wait for all in seconds; None for `defaults.SESSION_TIMEOUT`.
            raise_on_failure: Raise an error if any has failed, after all have ended.

        Returns:
            The sessions after their end, in the order of `sessions`.

        Raises:
            FailureGroup: A `SessionFailed` for each session that failed.
            SessionTimeout: If any lasts longer.
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
        watcher = SessionWatcher(connection, get, list_page)
        ended = await watcher.watch(ids, on_progress, limit)
        failed = [session for session in ended.values() if has_failed(session)]
        if raise_on_failure and failed:
            raise FailureGroup(
                f"{len(failed)} of {len(ended)} sessions failed",
                [
                    SessionFailed(session, await self._failed_records(session, automation))
                    for session in failed
                ],
            )
        return [ended[session_id] for session_id in ids]

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
            current = await self.get(session, automation=automation)
            if on_progress is not None:
                on_progress(current)
            if is_over(current):
                return current
            waited = clock.monotonic() - started
            if waited >= limit:
                raise SessionTimeout(current, limit)
            delay = self._connection.polling.delay(waited)
            await clock.sleep(min(delay, limit - waited))

    async def _failed_records(self, session: SessionView, automation: bool) -> list[Any]:
        try:
            return failed_records(await self.logs(session, automation=automation))
        except VbrError:
            return []  # the failure of the session matters more than the error of its log

    async def _call(self, name: str, session: SessionView | UUID | str) -> Any:
        connection = self._connection
        session_id = session if isinstance(session, (UUID, str)) else session.id
        return await connection.operation(name).call(connection.transport, session_id)


__all__ = ["SessionView", "Sessions"]
