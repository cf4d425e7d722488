"""Coverage of an export, for people: which objects of the source were left behind."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from aiovbr.automation import Coverage, UncheckedKind
from aiovbr.errors import VbrError

from .._console.progress import progress_view
from .._console.tables import Format, RowWriter
from .._servers.connection import Target, connected
from ..failures import explain, one_line

if TYPE_CHECKING:
    from collections.abc import Collection

    import aiovbr
    from aiovbr.bundle import Bundle

    from .._console.interrupts import Interrupts
    from .._console.shell import Shell
    from .._console.terminal import Terminal

_COLUMNS: Final = ("kind", "type", "name", "reason")
_JOBS: Final = "jobs"


async def read_coverage(
    terminal: Terminal, vbr: aiovbr.Vbr[Any], bundle: Bundle, kinds: Collection[str] | None = None
) -> Coverage:
    """Compare a bundle with its source.

    Args:
        terminal: Where progress is shown.
        vbr: The server that the bundle was exported from.
        bundle: The export.
        kinds: Only these kinds; None for all that the bundle has.
    """
    if not _is_compared(bundle, kinds):
        return Coverage()
    with progress_view(terminal, "source") as view:
        view.start(_JOBS)
        coverage = await vbr.automation.coverage(bundle.documents, filters=bundle.manifest.filters)
        total = sum(one.total for one in coverage.counted)
        view.finish(_JOBS, f"{total} objects" if coverage.counted else "not read")
    return coverage


def coverage_of(
    shell: Shell, source: Target, bundle: Bundle, kinds: Collection[str] | None = None
) -> Coverage:
    """Connect to the source of a bundle, and compare both.

    A source that cannot be reached any more is no error: it is reported as not checked.

    Args:
        shell: Where progress is shown.
        source: The server that the bundle was exported from.
        bundle: The export.
        kinds: Only these kinds; None for all that the bundle has.
    """
    if not _is_compared(bundle, kinds):
        return Coverage()

    async def main(_: Interrupts) -> Coverage:
        async with connected(shell, source) as vbr:
            return await read_coverage(shell.terminal, vbr, bundle, kinds)

    try:
        return shell.run(main)
    except VbrError as error:
        reason = explain(error).message.rstrip(".")
        return Coverage(not_checked=(UncheckedKind(kind=_JOBS, reason=reason),))


def _is_compared(bundle: Bundle, kinds: Collection[str] | None) -> bool:
    return _JOBS in bundle.documents and (kinds is None or _JOBS in kinds)


def summary(coverage: Coverage) -> str:
    """Return what was compared with the source, and the result, as clauses of a sentence.

    >>> summary(Coverage(not_checked=(UncheckedKind(kind="jobs", reason="the server is off"),)))
    'not checked: jobs of the source: the server is off'
    """
    left = Counter(one.kind for one in coverage.left_behind)
    unchecked = {one.kind for one in coverage.not_checked}
    clauses: list[str] = []
    for one in coverage.counted:
        if left[one.kind]:
            clauses.append(f"{left[one.kind]} {one.kind} of the source were not exported")
        elif one.kind not in unchecked:
            filtered = " that match the filters" if one.narrowed else ""
            clauses.append(
                f"all {one.total} {one.kind} in the source's {one.listed_in}{filtered} were"
                " exported"
            )
    clauses += [
        f"not checked: {one.kind} of the source: {one_line(one.reason)}"
        for one in coverage.not_checked
    ]
    return "; ".join(clauses)


def print_summary(terminal: Terminal, coverage: Coverage) -> None:
    """Print the summary, as a warning unless the export is complete."""
    text = summary(coverage)
    if text:
        (terminal.note if coverage.complete else terminal.warn)(text)


def show_left_behind(terminal: Terminal, coverage: Coverage) -> None:
    """Print a table of the objects that were left behind, on standard error.

    Standard output has the result of the command, which stays one table.
    """
    if coverage.left_behind:
        with RowWriter(
            terminal.aside, Format.TABLE, columns=_COLUMNS, title="Left behind on the source"
        ) as writer:
            writer.rows(_rows(coverage))


def as_json(coverage: Coverage) -> dict[str, Any]:
    """Return a coverage as properties of a JSON result."""
    return {
        "left_behind": _rows(coverage),
        "not_checked": [{"kind": one.kind, "reason": one.reason} for one in coverage.not_checked],
    }


def _rows(coverage: Coverage) -> list[dict[str, Any]]:
    return [
        {"kind": one.kind, "type": one.type, "name": one.name, "reason": one.reason}
        for one in coverage.left_behind
    ]


__all__ = [
    "as_json",
    "coverage_of",
    "print_summary",
    "read_coverage",
    "show_left_behind",
    "summary",
]
