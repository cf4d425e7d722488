"""Exporting several kinds at a time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from aiovbr.bundle._canonical import count_objects

from .. import defaults
from .._portable.export import Export
from .._portable.kinds import KINDS, in_import_order
from .._portable.secrets import Slot, find_slots, without_secrets

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
        automation: Where from.
        kinds: Names of the kinds.
        concurrency: Exports at a time.
        on_progress: Called with a kind and None when its export starts, and with the kind and its
            number of objects when it is there.
        filters: `ids`, `names` and `types`, as of `Automation.export`.

    Raises:
        VbrError: If one of them fails; the others are given up.
    """
    tell = on_progress or _ignore
    places = asyncio.Semaphore(concurrency)
    narrowed: dict[str, Any] = {name: list(one) for name, one in (filters or {}).items()}

    async def one(kind: Kind) -> Document:
        async with places:
            tell(kind.name, None)
            document = await automation.export(kind.name, **narrowed)
            tell(kind.name, count_objects(document))
            return document

    wanted = in_import_order(kinds)
    tasks: list[asyncio.Task[Document]] = []
    try:
        async with asyncio.TaskGroup() as group:
            tasks += [group.create_task(one(kind)) for kind in wanted]
    except BaseExceptionGroup as errors:
        # One server, one reason: the first error says it, without the wrapping.
        raise _first(errors) from None
    documents: dict[str, Document] = {}
    slots: dict[str, list[Slot]] = {}
    blanked: list[str] = []
    for kind, task in zip(wanted, tasks, strict=True):
        document = task.result()
        found = find_slots(kind, document, automation.document_model(kind.name))
        blanked += [str(slot.key) for slot in found if slot.filled]
        documents[kind.name] = without_secrets(document, found)
        slots[kind.name] = [slot.emptied() for slot in found]
    return Export(documents=documents, slots=slots, blanked=tuple(blanked))


def _first(errors: BaseExceptionGroup[BaseException]) -> BaseException:
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return error  # pyright: ignore[reportUnknownVariableType]


def _ignore(_kind: str, _count: int | None) -> None:
    return


__all__ = ["export_all"]
