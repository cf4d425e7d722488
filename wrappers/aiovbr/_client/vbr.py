"""The open connection to one VBR server."""

from __future__ import annotations

import asyncio
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from vbr_api.runtime.missing import missing_operation

from .. import defaults
from .._bulk.bulk import Bulk
from .._bulk.workers import result_id
from .._concurrency.limiter import Lane
from .._editing.edit import Edit, find_pairs, select_pair
from .._paging import paginator as paging
from .._paging.listing import describe_list
from .._pipeline.described import operation_of
from .._sessions.deletion import wait_gone
from .._sessions.sessions import Sessions
from ..errors import ConfigurationError
from .stats import Stats

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Coroutine, Iterable
    from os import PathLike
    from types import ModuleType
    from uuid import UUID

    from vbr_api.runtime import Decoding, Download, Operation, Request, Response, StreamedResponse

    from .._bulk.journal import Journal
    from .._bulk.outcomes import BulkProgress
    from .._pipeline.options import Options
    from .._sessions.polling import PollPolicy
    from .._time.clock import Clock
    from .._transfers.download import PendingDownload
    from .automation_service import AutomationService
    from .core import Core

ApiT = TypeVar("ApiT")
InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")
T = TypeVar("T")
P = ParamSpec("P")


class Vbr(Generic[ApiT]):
    """An open connection: one server, one API revision, one login.

    Any number of tasks of one event loop share it. It is the transport of the generated client, so
    every call of `api` passes the request pipeline.
    """

    def __init__(self, core: Core, options: Options) -> None:
        self._core = core
        self._options = options
        self._api: ApiT | None = None

    def __repr__(self) -> str:
        return f"<Vbr {self.base_url} {self.revision}>"

    @property
    def api(self) -> ApiT:
        """The operations of the revision, by group: `vbr.api.jobs.get_all_jobs(...)`."""
        if self._api is None:
            api: ApiT = self._core.module.Api(self)
            self._api = api
        return self._api

    @property
    def revision(self) -> str:
        """API revision, for instance `1.1-rev0`."""
        return self._core.revision

    @property
    def base_url(self) -> str:
        """Address of the server."""
        return self._core.base_url

    @property
    def decoding(self) -> Decoding:
        """Decoding mode of responses."""
        return self._core.decoding

    @property
    def clock(self) -> Clock:
        """Time and random numbers of this connection."""
        return self._core.clock

    @property
    def polling(self) -> PollPolicy:
        """Pauses between two reads of a session, or of an object that is being deleted."""
        return self._core.polling

    @property
    def transport(self) -> Vbr[ApiT]:
        """This connection itself."""
        return self

    @property
    def sessions(self) -> Sessions:
        """VBR sessions: wait, read logs, stop."""
        return Sessions(self)

    @property
    def automation(self) -> AutomationService:
        """Bulk export and import; in the batch lane unless `with_options` names another."""
        # `aiovbr.automation` is a higher layer, and is imported on first use.
        factory: Callable[[Vbr[ApiT]], AutomationService]
        factory = import_module("aiovbr.automation").Automation
        return factory(self.with_options(lane=self._options.lane or Lane.BATCH))

    def send(self, request: Request) -> Coroutine[Any, Any, Response]:
        """Send a request and return the response.

        Raises:
            ApiError: If the status is not 2xx.
            VbrError: If there is no clear response.
        """
        return self._core.pipeline.send(request, self._options)

    def stream(self, request: Request) -> Coroutine[Any, Any, StreamedResponse]:
        """Send a request and return the response once its headers have arrived.

        Raises:
            ApiError: If the status is not 2xx.
            VbrError: If there is no clear response.
        """
        return self._core.pipeline.stream(request, self._options)

    def operation(self, name: str) -> ModuleType:
        """Return the generated module of an operation.

        Args:
            name: Python name, for instance `get_all_jobs`.

        Raises:
            ConfigurationError: If this revision has no such operation.
        """
        if not name.isidentifier() or name.startswith("_"):
            raise ConfigurationError(str(missing_operation(self.revision, name)))
        module = f"{self._core.module.__name__}.operations.{name}"
        try:
            return import_module(module)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
            raise ConfigurationError(str(missing_operation(self.revision, name))) from None

    def supports(self, operation: str | Operation | Callable[..., Any]) -> bool:
        """Return whether the revision has an operation.

        Args:
            operation: Its name in either spelling (`get_all_tasks`, `GetAllTasks`), its
                description, or its method on the `api` of any revision.
        """
        described = operation_of(operation) or operation
        sought = getattr(described, "id", described)
        catalog = import_module(f"{self._core.module.__name__}.catalog").OPERATIONS
        return sought in catalog or any(one.name == sought for one in catalog.values())

    def with_options(
        self,
        *,
        deadline: float | None = None,
        attempt_timeout: float | None = None,
        retries: int | None = None,
        lane: Lane | str | None = None,
    ) -> Vbr[ApiT]:
        """Return this connection with other options: same sockets, same login.

        Args:
            deadline: Seconds for a whole call: queueing, attempts and pauses.
            attempt_timeout: Seconds for one attempt.
            retries: Attempts after the first one.
            lane: `interactive`, `batch` or `transfer`.
        """
        changed = self._options.changed(
            deadline=deadline, attempt_timeout=attempt_timeout, retries=retries, lane=lane
        )
        return Vbr(self._core, changed)

    def paginate(
        self,
        operation: Callable[P, Awaitable[paging.PageModel[T] | paging.FolderModel[T]]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> paging.Paginator[T]:
        """Return a list of the server: `async for` yields its rows, `await` returns its first page.

        Args:
            operation: A method of `api` that returns a page.
            *args: Arguments of the method.
            **kwargs: Arguments of the method. `skip` omits rows, `limit` is the page size; a list
                that pages in its body has both there. Without an order, the list is requested in
                an order that tolerates changes between pages, if it has one.

        Raises:
            ConfigurationError: If the method returns no page.
        """
        listing = describe_list(operation, args, dict(kwargs))
        return paging.Paginator(listing, self._core.background.start)

    def download(
        self, operation: Callable[P, Awaitable[Download]], *args: P.args, **kwargs: P.kwargs
    ) -> PendingDownload:
        """Return a download: `await vbr.download(method, id).save("kit.zip")`.

        Args:
            operation: A method of `api` that returns a file.
            *args: Arguments of the method.
            **kwargs: Arguments of the method.

        Raises:
            ConfigurationError: If the method returns no file.
        """
        from .._transfers.download import prepare_download

        policy = self._core.pipeline.policy_of(self._options)
        return prepare_download(self, policy, operation, args, dict(kwargs))

    async def upload(
        self, operation: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Call an operation whose body is a file.

        The call uses the transfer lane and `defaults.TRANSFER_TIMEOUT`, unless `with_options` sets
        others. Bytes and a `FileUpload` are sent again where that is safe; an open file and an
        iterator are sent once.

        Args:
            operation: A method of `api` whose body is a file.
            *args: Arguments of the method.
            **kwargs: Arguments of the method.

        Returns:
            The result of the operation.
        """
        from .._transfers.upload import send_upload

        transfer = Vbr[ApiT](self._core, self._options.for_transfer())
        return await send_upload(transfer, operation, args, dict(kwargs))

    def bulk(
        self,
        operation: Callable[[InputT], Awaitable[ResultT]],
        inputs: Iterable[InputT] | AsyncIterable[InputT],
        *,
        key: Callable[[InputT], str] | None = None,
        reconcile: Callable[[str, InputT], Awaitable[ResultT | None]] | None = None,
        journal: Journal | str | PathLike[str] | None = None,
        server_id: Callable[[ResultT], object] = result_id,
        concurrency: int = defaults.BULK_CONCURRENCY,
        stop_after: int | None = None,
        ordered: bool = False,
        on_progress: Callable[[BulkProgress], None] | None = None,
    ) -> Bulk[InputT, ResultT]:
        """Call an operation for each of many inputs; `async for` yields their outcomes.

        `aiovbr.Bulk` documents the options. `journal` may also be a path: the file of a `Journal`
        for one operation on one server, with which the bulk can run again after any interruption.

        Raises:
            ConfigurationError: If an option is out of range, or a journal has no `key`.
        """
        kept: Journal | None = None
        if journal is not None:
            from .._bulk.journal import (
                Journal,
                operation_name,
            )  # SQLite is imported when it is used

            kept = (
                journal
                if isinstance(journal, Journal)
                else Journal(journal, operation=operation_name(operation), server=self.base_url)
            )
        return Bulk(
            operation,
            inputs,
            key=key,
            reconcile=reconcile,
            journal=kept,
            server_id=server_id,
            concurrency=concurrency,
            stop_after=stop_after,
            ordered=ordered,
            on_progress=on_progress,
            start_task=self._core.background.start,
        )

    @overload
    def edit(
        self,
        what: Callable[[UUID | str], Awaitable[T]],
        id: UUID | str,
        *,
        wait: bool = ...,
        timeout: float | None = ...,
    ) -> Edit[T]: ...
    @overload
    def edit(
        self,
        what: Callable[[], Awaitable[T]],
        *,
        wait: bool = ...,
        timeout: float | None = ...,
    ) -> Edit[T]: ...
    @overload
    def edit(
        self,
        what: str,
        id: UUID | str | None = ...,
        *,
        wait: bool = ...,
        timeout: float | None = ...,
    ) -> Edit[Any]: ...
    def edit(
        self,
        what: str | Callable[..., Awaitable[Any]],
        id: UUID | str | None = None,
        *,
        wait: bool = False,
        timeout: float | None = None,
    ) -> Edit[Any]:
        """Change an object: `async with vbr.edit("jobs", id) as job: job.description = "new"`.

        Args:
            what: A group whose objects can be replaced, or, so that types are known, the method
                that reads one: `vbr.api.jobs.get_job`.
            id: Id of the object; none for what exists once, such as `general_options`.
            wait: Wait for the session, where the server changes the object in one.
            timeout: Seconds to wait for it.

        Raises:
            ConfigurationError: If there is nothing of that kind to edit.
        """
        catalog = import_module(f"{self._core.module.__name__}.catalog")
        pair = select_pair(what, find_pairs(catalog.OPERATIONS), self.revision)
        return Edit(self, pair, id, wait=wait, within=timeout)

    async def ping(self) -> float:
        """Read the time of the server, which needs no login, and return the seconds of the call.

        Raises:
            VbrError: If it does not answer.
        """
        started = self.clock.monotonic()
        await self.operation("get_server_time").call(self)
        return self.clock.monotonic() - started

    def stats(self) -> Stats:
        """Return the current state of the connection."""
        core = self._core
        return Stats(
            in_flight=core.limiter.in_flight,
            limit=core.limiter.limit,
            waiting={lane: core.limiter.waiting(lane) for lane in Lane},
            retries_left=core.budget.left,
            token_seconds=core.auth.seconds_left,
        )

    async def wait_gone(
        self,
        read: Callable[[], Awaitable[object]],
        *,
        timeout: float = defaults.GONE_TIMEOUT,  # noqa: ASYNC109 - of the waiting, not of a call
    ) -> None:
        """Wait until a deleted object has disappeared.

        Args:
            read: Reads it, for instance `lambda: vbr.api.managed_servers.get_managed_server(id)`.
            timeout: Seconds to wait.

        Raises:
            StillThere: If it is not gone by then.
        """
        await wait_gone(read, self.clock, self.polling, timeout)

    async def preload(self) -> None:
        """Import every module of the revision and of this client in a thread.

        After that the event loop imports nothing more. The SSLContext is made in a thread anyhow.
        """
        await asyncio.to_thread(_import_everything, self._core.module)


def _import_everything(module: Any) -> None:
    for found in walk_packages(module.__path__, f"{module.__name__}."):
        import_module(found.name)
    for name in ("automation", "_bulk.journal"):  # imported when methods of `Vbr` are called
        import_module(f"aiovbr.{name}")


__all__ = ["Vbr"]
