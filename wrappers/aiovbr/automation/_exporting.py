"""Concurrent export of several kinds."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from aiovbr.bundle._canonical import count_objects

from .. import defaults
from .._portable.export import Export
from .._portable.kinds import KINDS, in_import_order
from .._portable.secrets import Slot, find_slots, without_secrets
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .._client.automation_service import AutomationService
    from .._portable.items import Document
    from .._portable.kinds import Kind


async def export_all(
    automation: AutomationService,
    kinds: Iterable[str] = KINDS,
    *,
    concurrency: int = defaults.EXPORT_CONCURRENCY,
    on_progress: Callable[[str, int | None], None] | None = None,
    filters: Mapping[str, Iterable[str]] | None = None,
) -> Export:
    """Export several kinds.

    Args:
        automation: The server.
        kinds: Names of the kinds.
        concurrency: Number of concurrent exports, at least 1.
        on_progress: Called with the name of a kind and None when its export starts, and with the
            name and the number of objects when it ends.
        filters: Filters of the export: `ids`, `names` and `types`, as in `Automation.export`.

    Raises:
        UnknownKind: If a name is not the name of a kind.
        ConfigurationError: If `concurrency` is less than 1, or an export takes no such filter.
        VbrError: If an export fails; the other exports are cancelled.
    """
    if concurrency < 1:
        raise ConfigurationError(f"concurrency is {concurrency}; allow at least one export")
    report = on_progress or _ignore
    limit = asyncio.Semaphore(concurrency)
    filter_lists: dict[str, Any] = {name: list(values) for name, values in (filters or {}).items()}

    async def export_one(kind: Kind) -> Document:
        async with limit:
            report(kind.name, None)
            document = await automation.export(kind.name, **filter_lists)
            report(kind.name, count_objects(document))
            return document

    ordered = in_import_order(kinds)
    tasks: list[asyncio.Task[Document]] = []
    try:
        async with asyncio.TaskGroup() as group:
            tasks += [group.create_task(export_one(kind)) for kind in ordered]
    except BaseExceptionGroup as errors:
        # All exports have one server: the first error is enough.
        raise _first_error(errors) from None
    documents: dict[str, Document] = {}
    slots: dict[str, list[Slot]] = {}
    blanked: list[str] = []
    for kind, task in zip(ordered, tasks, strict=True):
        document = task.result()
        kind_slots = find_slots(kind, document, automation.document_model(kind.name))
        blanked += [str(slot.key) for slot in kind_slots if slot.filled]
        documents[kind.name] = without_secrets(document, kind_slots)
        slots[kind.name] = [slot.emptied() for slot in kind_slots]
    return Export(documents=documents, slots=slots, blanked=tuple(blanked))


def _first_error(errors: BaseExceptionGroup[BaseException]) -> BaseException:
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return error  # pyright: ignore[reportUnknownVariableType]


def _ignore(_kind: str, _count: int | None) -> None:
    return


__all__ = ["export_all"]
