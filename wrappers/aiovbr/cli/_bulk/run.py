"""One run of an action on many objects: match, confirm, run, report."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._console.progress import progress_view
from .._console.tables import RowWriter
from .._servers.connection import ServerLogin, connected
from ..error_lines import CliError, Interrupted, one_line
from ..exit_codes import ExitCode
from .matching import match_objects

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import aiovbr
    from vbr_api.runtime import Operation

    from .._console.interrupts import Interrupts
    from .._console.shell import Shell
    from .._options.bulk import BulkOptions
    from .._options.common import OutputOptions
    from .matching import Row

RowAction: TypeAlias = "Callable[[aiovbr.Vbr[Any], Row], Awaitable[Any]]"

_COLUMNS: Final = ("name", "id", "result", "reason")
_WOULD: Final = "would be done"
UNCHANGED: Final = "unchanged: the object has these values already"
"""Description that an action returns for an object that it did not change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkAction:
    """Action on each object of a list.

    Attributes:
        verb: The action in messages, for instance `disable`.
        noun: Plural noun for the objects in messages, for instance `jobs`.
        listing: The list with the objects.
        name: Name in the journal; a journal of another name is refused.
        run: Acts on one object; a text that it returns is the reason in the result.
        reconcile: Settles an outcome whose response was lost, and returns None if the action was
            not done. None if the object does not show it.
        preview: Describes the action on one object for a dry run. None if the verb says enough.
        precheck: Runs on the first object before the confirmation, and raises an error if the
            action can never succeed.
    """

    verb: str
    noun: str
    listing: Operation
    name: str
    run: RowAction
    reconcile: RowAction | None = None
    preview: RowAction | None = None
    precheck: RowAction | None = None


def run_bulk_action(
    shell: Shell,
    server: ServerLogin,
    action: BulkAction,
    options: BulkOptions,
    result: OutputOptions,
) -> ExitCode:
    """Match objects, ask for a confirmation, and run an action on each.

    Args:
        shell: Asks and prints.
        server: The server.
        action: The action.
        options: The conditions, and how the action runs.
        result: Format and destination of the result.
    """
    where = options.conditions()
    rows = shell.run(lambda _: match_objects(shell, server, action.listing, action.noun, where))
    if options.dry_run or not rows:
        return _preview(shell, server, action, options, rows, result)
    if action.precheck is not None:
        _precheck(shell, server, action.precheck, rows[0])
    question = f"{action.verb.capitalize()} {len(rows)} {action.noun} on {server.base_url}?"
    if not options.yes and not shell.confirm(question):
        raise CliError("not confirmed. Nothing was done.", ExitCode.USAGE)
    results: list[dict[str, Any]] = []
    error: Exception | None = None
    try:
        shell.run(
            lambda interrupts: _run_on_each(
                shell, server, action, options, rows, results, interrupts, run=action.run
            )
        )
    except Exception as caught:  # noqa: BLE001 - it is raised after the table
        error = caught
    with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as out:
        out.rows(results)
    if error is not None and not isinstance(error, Interrupted):
        raise error
    return _conclude(shell, action, options, rows, results, interrupted=error is not None)


def _preview(
    shell: Shell,
    server: ServerLogin,
    action: BulkAction,
    options: BulkOptions,
    rows: list[Row],
    result: OutputOptions,
) -> ExitCode:
    """Show the objects and the planned action."""
    results: list[dict[str, Any]] = [{**row, "result": _WOULD, "reason": ""} for row in rows]
    if action.preview is not None and rows:
        results.clear()
        preview = action.preview
        shell.run(
            lambda interrupts: _run_on_each(
                shell, server, action, options, rows, results, interrupts, run=preview, dry=True
            )
        )
    with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as out:
        out.rows(results)
    count = sum(row["result"] == _WOULD for row in results)
    shell.terminal.note(f"{action.verb}: would apply to {count} {action.noun}; nothing was done")
    failed = sum(row["result"] == "failed" for row in results)
    if failed:
        raise CliError(
            f"{action.verb}: impossible for {failed} of {len(rows)} {action.noun}. The table has"
            " the reasons.",
            ExitCode.DIFFERENT,
        )
    return ExitCode.OK


def _precheck(shell: Shell, server: ServerLogin, precheck: RowAction, row: Row) -> None:
    async def main(_: Interrupts) -> None:
        async with connected(shell, server) as vbr:
            await precheck(vbr, row)

    shell.run(main)


async def _run_on_each(
    shell: Shell,
    server: ServerLogin,
    action: BulkAction,
    options: BulkOptions,
    rows: list[Row],
    results: list[dict[str, Any]],
    interrupts: Interrupts,
    *,
    run: RowAction,
    dry: bool = False,
) -> None:
    async with connected(shell, server) as vbr:
        bulk: Any = vbr.bulk(
            _bind(vbr, run, action.name),
            rows,
            key=lambda row: f"{action.name} {row['id']}",
            reconcile=_bind_reconcile(vbr, action),
            journal=None if dry else options.journal,
            concurrency=options.concurrency,
        )
        verb = f"{action.verb} (dry run)" if dry else action.verb
        with (
            progress_view(shell.terminal, verb) as view,
            interrupts.on_first(bulk.stop, "interrupted: waiting for requests in flight"),
        ):
            view.start(action.noun)
            async for outcome in bulk:
                results.append({**outcome.input, **_result_and_reason(outcome, dry=dry)})
                view.advance(action.noun, len(results) * 100 // len(rows))
            view.finish(action.noun, f"{len(results)} of {len(rows)} objects")
        if interrupts.count:
            raise Interrupted


def _result_and_reason(outcome: Any, *, dry: bool) -> dict[str, Any]:
    if outcome.error is not None:
        message = getattr(outcome.error, "message", None) or str(outcome.error)
        return {"result": outcome.state, "reason": one_line(str(message))}
    reason = outcome.result if isinstance(outcome.result, str) else ""
    result = _WOULD if dry and reason != UNCHANGED else outcome.state
    return {"result": result, "reason": one_line(reason)}


def _bind(vbr: aiovbr.Vbr[Any], run: RowAction, name: str) -> Callable[[Row], Awaitable[Any]]:
    async def run_on_row(row: Row) -> Any:
        return await run(vbr, row)

    run_on_row.__qualname__ = name  # the journal records this name
    return run_on_row


def _bind_reconcile(
    vbr: aiovbr.Vbr[Any], action: BulkAction
) -> Callable[[str, Row], Awaitable[Any]] | None:
    reconcile = action.reconcile
    if reconcile is None:
        return None

    async def reconcile_row(_key: str, row: Row) -> Any:
        return await reconcile(vbr, row)

    return reconcile_row


def _conclude(
    shell: Shell,
    action: BulkAction,
    options: BulkOptions,
    rows: list[Row],
    results: list[dict[str, Any]],
    *,
    interrupted: bool,
) -> ExitCode:
    counts = Counter(row["result"] for row in results)
    successful = counts["done"] + counts["skipped"]
    summary = f"{action.verb}: {successful} of {len(rows)} {action.noun}"
    if counts["skipped"]:
        summary += f", {counts['skipped']} of them by earlier runs"
    if successful == len(rows):
        shell.terminal.note(summary)
        return ExitCode.OK
    if interrupted:
        journal = " with the same --journal" if options.journal else ""
        raise Interrupted(f"interrupted; {summary}. To continue, repeat the command{journal}.")
    summary += f", {counts['failed']} refused, {counts['unknown']} unknown"
    if successful:
        code = ExitCode.PARTIAL
    elif counts["unknown"]:
        code = ExitCode.UNKNOWN
    else:
        code = ExitCode.REFUSED
    raise CliError(f"{summary}. The table has the reasons.", code)


__all__ = ["UNCHANGED", "BulkAction", "RowAction", "run_bulk_action"]
