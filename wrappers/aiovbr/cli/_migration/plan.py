"""Plan of an import: as a table, as JSON, as a diff."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from aiovbr.automation import PlanAction, plan

from .._console.progress import progress_view
from .._console.tables import Format, RowWriter, print_json
from ..error_lines import one_line
from .coverage import coverage_json, print_left_behind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import aiovbr
    from aiovbr.automation import Coverage, Difference, PlannedObject

    from .._console.terminal import Terminal
    from .._options.common import OutputOptions
    from .importing import PreparedImport

COLUMNS: Final = ("kind", "name", "label", "action", "reason")


async def read_plan(
    terminal: Terminal, vbr: aiovbr.Vbr[Any], prepared: PreparedImport
) -> list[PlannedObject]:
    """Read a server, and return the plan of an import.

    Args:
        terminal: Prints the progress.
        vbr: The server.
        prepared: The import.
    """
    lacking = {(key.kind, key.object): line for key, line in prepared.lacking}
    with progress_view(terminal, "read") as view:

        def report(kind: str, count: int | None) -> None:
            if count is None:
                view.start(kind)
            else:
                view.finish(kind, f"{count} objects")

        return await plan(vbr.automation, prepared.documents, lacking=lacking, on_progress=report)


def print_plan(
    terminal: Terminal,
    planned: Sequence[PlannedObject],
    result: OutputOptions,
    coverage: Coverage | None = None,
) -> None:
    """Write a plan, and the objects that were left behind if the source was compared."""
    if result.output is Format.JSON:
        coverage_properties = {} if coverage is None else coverage_json(coverage)
        print_json(terminal, {**plan_json(planned), **coverage_properties}, result.out)
    else:
        _print_table(terminal, planned, result)
    if coverage is not None:
        print_left_behind(terminal, coverage)


def _print_table(
    terminal: Terminal, planned: Sequence[PlannedObject], result: OutputOptions
) -> None:
    with RowWriter(terminal, result.output, result.out, columns=COLUMNS) as writer:
        for entry in planned:
            writer.row(
                {
                    "kind": entry.kind,
                    "name": entry.name,
                    "label": entry.label,
                    "action": str(entry.action),
                    "reason": one_line(entry.reason),
                }
            )
    differences = (difference for entry in planned for difference in entry.differences)
    print_differences(terminal, differences)


def plan_json(planned: Sequence[PlannedObject]) -> dict[str, Any]:
    """Return a plan as a JSON object."""
    return {
        "summary": {kind: dict(counts) for kind, counts in count_actions(planned).items()},
        "objects": [
            {
                "kind": entry.kind,
                "name": entry.name,
                "label": entry.label,
                "action": str(entry.action),
                "reason": entry.reason or None,
                "differences": [
                    {
                        "path": difference.path,
                        "export": difference.left,
                        "server": difference.right,
                    }
                    for difference in entry.differences
                ],
            }
            for entry in planned
        ],
    }


def count_actions(planned: Sequence[PlannedObject]) -> dict[str, Counter[str]]:
    """Return the number of objects for each kind and action."""
    counts: dict[str, Counter[str]] = {}
    for entry in planned:
        counts.setdefault(entry.kind, Counter(dict.fromkeys(map(str, PlanAction), 0)))
        counts[entry.kind][str(entry.action)] += 1
    return counts


def plan_summary(planned: Sequence[PlannedObject]) -> str:
    """Return the number of objects for each action as text."""
    counts = Counter(entry.action for entry in planned)
    labels = {
        PlanAction.CREATE: "to create",
        PlanAction.EQUAL: "existing and equal",
        PlanAction.DIFFERS: "existing and different",
        PlanAction.BLOCKED: "blocked",
    }
    return ", ".join(f"{counts[action]} {label}" for action, label in labels.items())


def print_differences(
    terminal: Terminal, differences: Iterable[Difference], maximum: int = 200
) -> None:
    """Print differences as a diff: the left side after a minus, the right side after a plus."""
    heading = ""
    hidden = 0
    for number, difference in enumerate(differences):
        if number >= maximum:
            hidden += 1
            continue
        if f"{difference.kind} {difference.name!r}" != heading:
            heading = f"{difference.kind} {difference.name!r}"
            terminal.note(heading)
        if not difference.path:
            terminal.note(f"  {'+' if difference.left is None else '-'} the whole object")
            continue
        left, right = difference.shown
        terminal.note(f"  - {difference.path}: {left}")
        terminal.note(f"  + {difference.path}: {right}")
    if hidden:
        terminal.note(f"and {hidden} more differences (--output json lists all)")


__all__ = [
    "COLUMNS",
    "count_actions",
    "plan_json",
    "plan_summary",
    "print_differences",
    "print_plan",
    "read_plan",
]
