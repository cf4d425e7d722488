"""Report of an import: as a table, as JSON, as an exit code with its error line."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from aiovbr.automation import ImportReport, ImportSelection, State

from ..error_lines import CliError, one_line, to_cli_error
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from aiovbr.automation import ObjectResult

    from .._console.terminal import Terminal

COLUMNS: Final = ("kind", *(str(state) for state in State), "skipped")
_NAMES_SHOWN: Final = 200


def report_rows(report: ImportReport, selection: ImportSelection) -> list[dict[str, Any]]:
    """Return one row per kind, in import order."""
    return [
        {
            "kind": kind,
            **{str(state): report.count(state, kind) for state in State},
            "skipped": sum(skipped.kind == kind for skipped in selection.skipped),
        }
        for kind in selection.documents
    ]


def report_json(report: ImportReport, selection: ImportSelection) -> dict[str, Any]:
    """Return a report as a JSON object."""
    return {
        "complete": report.complete,
        "stopped": report.stopped or None,
        "kinds": report_rows(report, selection),
        "sessions": [{"kind": kind, "id": id_} for kind, id_ in report.sessions],
        "skipped": [
            {"kind": skipped.kind, "name": skipped.name, "reason": skipped.reason}
            for skipped in selection.skipped
        ],
        "objects": [
            {
                "kind": result.kind,
                "name": result.name,
                "label": result.label,
                "state": str(result.state),
                "reason": result.reason or None,
            }
            for result in report.results
        ],
    }


def print_skipped(terminal: Terminal, selection: ImportSelection) -> None:
    """Print the skipped objects with their reasons."""
    for skipped in selection.skipped:
        terminal.note(f"not imported: {skipped.kind} {skipped.name!r}: {skipped.reason}")


def print_objects(terminal: Terminal, report: ImportReport) -> None:
    """Print existing objects with a reason and, unless all succeeded, the state of every object."""
    for result in report.results:
        if result.state is State.EXISTS and result.reason:
            terminal.note(f"exists: {result.kind} {result.name!r}: {one_line(result.reason)}")
    if report.complete:
        return
    for kind, group in groupby(report.results, key=lambda result: result.kind):
        results = list(group)
        for state in (State.BEFORE, State.EXISTS, State.IMPORTED):
            _print_arrived(terminal, kind, state, results)
        _print_failed(terminal, kind, [result for result in results if not result.state.arrived])


def _print_arrived(
    terminal: Terminal, kind: str, state: State, results: list[ObjectResult]
) -> None:
    arrived = [result for result in results if result.state is state]
    if len(arrived) == len(results):
        terminal.note(f"{state}: all {len(results)} {kind}")
    elif arrived:
        names = ", ".join(repr(result.name) for result in arrived[:_NAMES_SHOWN])
        hidden = len(arrived) - _NAMES_SHOWN
        suffix = f" and {hidden} more (--output json lists all)" if hidden > 0 else ""
        terminal.note(f"{state}: {len(arrived)} of {len(results)} {kind}: {names}{suffix}")


def _print_failed(terminal: Terminal, kind: str, results: list[ObjectResult]) -> None:
    outcomes = {(result.state, result.reason) for result in results}
    if len(outcomes) == 1 and len(results) > 1:
        state, reason = next(iter(outcomes))
        terminal.note(f"{state}: {len(results)} {kind}: {one_line(reason)}")
        return
    for result in results:
        label = f" ({result.label})" if result.label else ""
        reason = one_line(result.reason)
        terminal.note(f"{result.state}: {kind} {result.name!r}{label}: {reason}")


def import_error(
    report: ImportReport,
    error: BaseException | None,
    how_to_continue: str = "run the same command again",
) -> CliError | None:
    """Return the error that an import ends with, or None if the target has every object.

    Args:
        report: Outcome of each object.
        error: The error that ended the import early, or None.
        how_to_continue: Advice that ends the message.
    """
    cause = to_cli_error(error) if error is not None else None
    if report.complete and cause is None:
        return None
    arrived = sum(result.state.arrived for result in report.results)
    unknown = report.count(State.UNKNOWN)
    reason = cause.message if cause is not None else report.stopped or "see the lines above"
    message = f"{arrived} of {len(report.results)} objects are on the server: {one_line(reason)}"
    message = message.rstrip(".")
    if report.stopped == "interrupted" or (cause and cause.code is ExitCode.INTERRUPTED):
        message = f"{message}. To continue, {how_to_continue}."
    elif arrived or unknown:
        message = f"{message}. Correct what the lines above report, then {how_to_continue}."
    else:
        message = f"{message}."
    if cause is not None and cause.code is ExitCode.INTERRUPTED:
        code = ExitCode.INTERRUPTED
    elif arrived:
        code = ExitCode.PARTIAL
    elif unknown:
        code = ExitCode.UNKNOWN
    else:
        code = cause.code if cause is not None else ExitCode.REFUSED
    return CliError(message, code)


__all__ = [
    "COLUMNS",
    "import_error",
    "print_objects",
    "print_skipped",
    "report_json",
    "report_rows",
]
