"""What an import came to: as a table, as JSON, as an exit code and the line that explains it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from aiovbr.automation import ImportReport, ImportSelection, State

from ..exit_codes import ExitCode
from ..failures import CliError, explain, one_line

if TYPE_CHECKING:
    from aiovbr.automation import ObjectResult

    from .._console.terminal import Terminal

COLUMNS: Final = ("kind", *(str(state) for state in State), "skipped")
_NAMES_SHOWN: Final = 200


def rows(report: ImportReport, selection: ImportSelection) -> list[dict[str, Any]]:
    """Return one row for each kind, in import order."""
    return [
        {
            "kind": kind,
            **{str(state): report.count(state, kind) for state in State},
            "skipped": sum(one.kind == kind for one in selection.skipped),
        }
        for kind in selection.documents
    ]


def as_json(report: ImportReport, selection: ImportSelection) -> dict[str, Any]:
    """Return everything that is known of an import."""
    return {
        "complete": report.complete,
        "stopped": report.stopped or None,
        "kinds": rows(report, selection),
        "sessions": [{"kind": kind, "id": id_} for kind, id_ in report.sessions],
        "skipped": [
            {"kind": one.kind, "name": one.name, "reason": one.reason} for one in selection.skipped
        ],
        "objects": [
            {
                "kind": one.kind,
                "name": one.name,
                "label": one.label,
                "state": str(one.state),
                "reason": one.reason or None,
            }
            for one in report.results
        ],
    }


def tell_skipped(terminal: Terminal, selection: ImportSelection) -> None:
    """Tell what was left out, and why."""
    for one in selection.skipped:
        terminal.note(f"not imported: {one.kind} {one.name!r}: {one.reason}")


def tell_objects(terminal: Terminal, report: ImportReport) -> None:
    """Tell what arrived and what did not, if anything did not."""
    for one in report.results:
        if one.state is State.EXISTS and one.reason:
            terminal.note(f"exists: {one.kind} {one.name!r}: {one_line(one.reason)}")
    if report.complete:
        return
    for kind, group in groupby(report.results, key=lambda one: one.kind):
        results = list(group)
        for state in (State.BEFORE, State.EXISTS, State.IMPORTED):
            _tell_arrived(terminal, kind, state, results)
        _tell_failed(terminal, kind, [one for one in results if not one.state.arrived])


def _tell_arrived(terminal: Terminal, kind: str, state: State, results: list[ObjectResult]) -> None:
    arrived = [one for one in results if one.state is state]
    if len(arrived) == len(results):
        terminal.note(f"{state}: all {len(results)} {kind}")
    elif arrived:
        shown = ", ".join(repr(one.name) for one in arrived[:_NAMES_SHOWN])
        more = len(arrived) - _NAMES_SHOWN
        rest = f" and {more} more (--output json lists all)" if more > 0 else ""
        terminal.note(f"{state}: {len(arrived)} of {len(results)} {kind}: {shown}{rest}")


def _tell_failed(terminal: Terminal, kind: str, results: list[ObjectResult]) -> None:
    outcomes = {(one.state, one.reason) for one in results}
    if len(outcomes) == 1 and len(results) > 1:
        state, reason = next(iter(outcomes))
        terminal.note(f"{state}: {len(results)} {kind}: {one_line(reason)}")
        return
    for one in results:
        label = f" ({one.label})" if one.label else ""
        terminal.note(f"{one.state}: {kind} {one.name!r}{label}: {one_line(one.reason)}")


def verdict(
    report: ImportReport, error: BaseException | None, again: str = "run the same command again"
) -> CliError | None:
    """Return what an import ends with, or None if the target has everything.

    Args:
        report: What became of everything.
        error: What ended it, if something did.
        again: How it goes on.
    """
    cause = explain(error) if error is not None else None
    if report.complete and cause is None:
        return None
    there, total = sum(one.state.arrived for one in report.results), len(report.results)
    unknown = report.count(State.UNKNOWN)
    reason = cause.message if cause is not None else report.stopped or "see the list above"
    message = f"{there} of {total} objects are on the server: {one_line(reason)}".rstrip(".")
    if report.stopped == "interrupted" or (cause and cause.code is ExitCode.INTERRUPTED):
        message = f"{message}; to go on, {again}."
    elif there or unknown:
        message = f"{message}; mend what the lines above tell, then {again}."
    else:
        message = f"{message}."
    if cause is not None and cause.code is ExitCode.INTERRUPTED:
        code = ExitCode.INTERRUPTED
    elif there:
        code = ExitCode.PARTIAL
    elif unknown:
        code = ExitCode.UNKNOWN
    else:
        code = cause.code if cause is not None else ExitCode.REFUSED
    return CliError(message, code)


__all__ = ["COLUMNS", "as_json", "rows", "tell_objects", "tell_skipped", "verdict"]
