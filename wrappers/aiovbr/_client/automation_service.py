"""Protocol of `Vbr.automation`: `aiovbr.automation`, a higher layer, implements it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from uuid import UUID

    from vbr_api.runtime import Model

    from .._portable.coverage import Coverage
    from .._portable.export import Export
    from .._portable.items import Document, Item
    from .._portable.results import LogLine
    from .._portable.target import ImportTarget


class AutomationService(Protocol):
    """Exports and imports objects of one server in bulk.

    `aiovbr.automation.Automation` documents arguments, results and errors.
    """

    async def export(
        self,
        kind: str,
        *,
        ids: Iterable[UUID | str] = (),
        names: Iterable[str] = (),
        types: Iterable[str] = (),
        **more: Any,
    ) -> Document:
        """Export the objects of one kind."""
        ...

    async def export_all(
        self,
        kinds: Iterable[str] = ...,
        *,
        concurrency: int = ...,
        on_progress: Callable[[str, int | None], None] | None = None,
        filters: Mapping[str, Iterable[str]] | None = None,
    ) -> Export:
        """Export several kinds at a time."""
        ...

    async def coverage(
        self,
        documents: Mapping[str, Document],
        *,
        filters: Mapping[str, Iterable[str]] | None = None,
    ) -> Coverage:
        """Compare an export with the current objects of the server."""
        ...

    async def start_import(self, kind: str, document: Mapping[str, Any]) -> Any:
        """Start importing the objects of one kind and return the session."""
        ...

    async def read_target(self, kind: str) -> ImportTarget:
        """Read the objects of one kind and their ids."""
        ...

    async def identities(self, kind: str, ids: Iterable[str]) -> dict[str, str]:
        """Return the identity of each id, by exporting objects one by one."""
        ...

    async def delete(self, kind: str, id_: str) -> None:
        """Delete an object and wait for the session of the deletion."""
        ...

    async def disable_job(self, id_: str) -> None:
        """Disable a job."""
        ...

    async def pause(self, seconds: float) -> None:
        """Sleep on the clock of the connection."""
        ...

    def bulk(self, operation: Any, inputs: Any, **options: Any) -> Any:
        """Call a coroutine function for each of many inputs."""
        ...

    def items_without_secrets(self, kind: str, document: Document) -> list[Item]:
        """Return the objects of a document without their secrets."""
        ...

    async def quiesce(self, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Wait until no automation session runs."""
        ...

    async def stop(self, session: Any) -> None:
        """Request the end of an automation session."""
        ...

    async def wait(
        self,
        session: Any,
        *,
        on_progress: Callable[[Any], None] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - limit for the session, not for one request
    ) -> Any:
        """Wait for the end of an automation session, whatever its result."""
        ...

    async def log(self, session: Any) -> list[LogLine]:
        """Read the log of an automation session."""
        ...

    def document_model(self, kind: str) -> type[Model]:
        """Return the generated class of a kind's wire document."""
        ...


__all__ = ["AutomationService"]
