"""Coverage of an export: report of the source's objects that were left behind."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from aiovbr.automation import Coverage, UncheckedKind
from aiovbr.errors import VbrError

from .._console.progress import progress_view
from .._console.tables import Format, RowWriter
from .._servers.connection import ServerLogin, connected
from ..error_lines import one_line, to_cli_error

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
        terminal: Prints the progress.
        vbr: The source of the bundle.
        bundle: The export.
        kinds: Kinds to compare; None for all kinds of the bundle.
    """
    if not _is_compared(bundle, kinds):
        return Coverage()
    with progress_view(terminal, "source") as view:
        view.start(_JOBS)
        coverage = await vbr.automation.coverage(bundle.documents, filters=bundle.manifest.filters)
        total = sum(counted.total for counted in coverage.counted)
        view.finish(_JOBS, f"{total} objects" if coverage.counted else "not read")
    return coverage


def read_source_coverage(
    shell: Shell, source: ServerLogin, bundle: Bundle, kinds: Collection[str] | None = None
) -> Coverage:
    """Connect to the source of a bundle, and compare both.

    A source that cannot be reached is reported as not checked; it is not an error.

    Args:
        shell: Prints the progress.
        source: The source of the bundle.
        bundle: The export.
        kinds: Kinds to compare; None for all kinds of the bundle.
    """
    if not _is_compared(bundle, kinds):
        return Coverage()

    async def main(_: Interrupts) -> Coverage:
        async with connected(shell, source) as vbr:
            return await read_coverage(shell.terminal, vbr, bundle, kinds)

    try:
        return shell.run(main)
    except VbrError as error:
        reason = to_cli_error(error).message.rstrip(".")
        return Coverage(not_checked=(UncheckedKind(kind=_JOBS, reason=reason),))


def _is_compared(bundle: Bundle, kinds: Collection[str] | None) -> bool:
    return _JOBS in bundle.documents and (kinds is None or _JOBS in kinds)


def coverage_summary(coverage: Coverage) -> str:
    """Return the scope and the result of the comparison as clauses of a sentence.

    >>> reason = UncheckedKind(kind="jobs", reason="the server is off")
    >>> coverage_summary(Coverage(not_checked=(reason,)))
    'not checked: jobs of the source: the server is off'
    """
    left_behind = Counter(entry.kind for entry in coverage.left_behind)
    not_checked = {entry.kind for entry in coverage.not_checked}
    clauses: list[str] = []
    for counted in coverage.counted:
        kind = counted.kind
        if left_behind[kind]:
            clauses.append(f"{left_behind[kind]} {kind} of the source were not exported")
        elif kind not in not_checked:
            filtered = " that match the filters" if counted.narrowed else ""
            clauses.append(
                f"all {counted.total} {kind} in the source's {counted.listed_in}{filtered} were"
                " exported"
            )
    clauses += [
        f"not checked: {entry.kind} of the source: {one_line(entry.reason)}"
        for entry in coverage.not_checked
    ]
    return "; ".join(clauses)


def print_coverage_summary(terminal: Terminal, coverage: Coverage) -> None:
    """Print the summary, as a warning unless the export is complete."""
    text = coverage_summary(coverage)
    if text:
        (terminal.note if coverage.complete else terminal.warn)(text)


def print_left_behind(terminal: Terminal, coverage: Coverage) -> None:
    """Print a table of the objects that were left behind on standard error.

    Standard output contains only the result of the command.
    """
    if coverage.left_behind:
        with RowWriter(
            terminal.on_stderr, Format.TABLE, columns=_COLUMNS, title="Left behind on the source"
        ) as writer:
            writer.rows(_rows(coverage))


def coverage_json(coverage: Coverage) -> dict[str, Any]:
    """Return a coverage as properties of a JSON result."""
    return {
        "left_behind": _rows(coverage),
        "not_checked": [
            {"kind": entry.kind, "reason": entry.reason} for entry in coverage.not_checked
        ],
    }


def _rows(coverage: Coverage) -> list[dict[str, Any]]:
    return [
        {"kind": entry.kind, "type": entry.type, "name": entry.name, "reason": entry.reason}
        for entry in coverage.left_behind
    ]


__all__ = [
    "coverage_json",
    "coverage_summary",
    "print_coverage_summary",
    "print_left_behind",
    "read_coverage",
    "read_source_coverage",
]
