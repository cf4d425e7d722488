"""What an import would do: as a table, as JSON, as a readable diff."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from aiovbr.automation import PlanAction, plan

from .._console.progress import progress_view
from .._console.tables import Format, RowWriter, print_json
from ..failures import one_line
from .coverage import as_json as coverage_json
from .coverage import show_left_behind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import aiovbr
    from aiovbr.automation import Coverage, Difference, PlannedObject

    from .._console.terminal import Terminal
    from .._options.common import OutputOptions
    from .importing import Prepared

COLUMNS: Final = ("kind", "name", "label", "action", "reason")


async def read_plan(
    terminal: Terminal, vbr: aiovbr.Vbr[Any], prepared: Prepared
) -> list[PlannedObject]:
    """Read a server and tell what an import would do.

    Args:
        terminal: Where progress is shown.
        vbr: The server.
        prepared: What would be imported.
    """
    lacking = {(key.kind, key.object): line for key, line in prepared.lacking}
    with progress_view(terminal, "read") as view:

        def tell(kind: str, count: int | None) -> None:
            if count is None:
                view.start(kind)
            else:
                view.finish(kind, f"{count} objects")

        return await plan(vbr.automation, prepared.documents, lacking=lacking, on_progress=tell)


def show_plan(
    terminal: Terminal,
    planned: Sequence[PlannedObject],
    result: OutputOptions,
    coverage: Coverage | None = None,
) -> None:
    """Write a plan, and what the export lacks of its source, if that was compared."""
    if result.output is Format.JSON:
        more = {} if coverage is None else coverage_json(coverage)
        print_json(terminal, {**as_json(planned), **more}, result.out)
    else:
        _show_table(terminal, planned, result)
    if coverage is not None:
        show_left_behind(terminal, coverage)


def _show_table(
    terminal: Terminal, planned: Sequence[PlannedObject], result: OutputOptions
) -> None:
    with RowWriter(terminal, result.output, result.out, columns=COLUMNS) as writer:
        for one in planned:
            writer.row(
                {
                    "kind": one.kind,
                    "name": one.name,
                    "label": one.label,
                    "action": str(one.action),
                    "reason": one_line(one.reason),
                }
            )
    tell_differences(terminal, (found for one in planned for found in one.differences))


def as_json(planned: Sequence[PlannedObject]) -> dict[str, Any]:
    """Return everything that is known of a plan."""
    return {
        "summary": {kind: dict(counts) for kind, counts in count(planned).items()},
        "objects": [
            {
                "kind": one.kind,
                "name": one.name,
                "label": one.label,
                "action": str(one.action),
                "reason": one.reason or None,
                "differences": [
                    {"path": found.path, "export": found.left, "server": found.right}
                    for found in one.differences
                ],
            }
            for one in planned
        ],
    }


def count(planned: Sequence[PlannedObject]) -> dict[str, Counter[str]]:
    """Return the number of objects of each kind for each action."""
    counts: dict[str, Counter[str]] = {}
    for one in planned:
        counts.setdefault(one.kind, Counter(dict.fromkeys(map(str, PlanAction), 0)))
        counts[one.kind][str(one.action)] += 1
    return counts


def summary(planned: Sequence[PlannedObject]) -> str:
    """Return how many objects there are for each action, in words."""
    totals = Counter(one.action for one in planned)
    words = {
        PlanAction.CREATE: "to create",
        PlanAction.EQUAL: "there and equal",
        PlanAction.DIFFERS: "there and different",
        PlanAction.BLOCKED: "blocked",
    }
    return ", ".join(f"{totals[action]} {word}" for action, word in words.items())


def tell_differences(terminal: Terminal, found: Iterable[Difference], most: int = 200) -> None:
    """Tell what differs, as a diff: the first side after a minus, the second after a plus."""
    name = ""
    more = 0
    for number, one in enumerate(found):
        if number >= most:
            more += 1
            continue
        if f"{one.kind} {one.name!r}" != name:
            name = f"{one.kind} {one.name!r}"
            terminal.note(name)
        if not one.path:
            terminal.note(f"  {'+' if one.left is None else '-'} the whole object")
            continue
        left, right = one.shown
        terminal.note(f"  - {one.path}: {left}")
        terminal.note(f"  + {one.path}: {right}")
    if more:
        terminal.note(f"and {more} more differences (--output json lists all)")


__all__ = ["COLUMNS", "as_json", "count", "read_plan", "show_plan", "summary", "tell_differences"]
