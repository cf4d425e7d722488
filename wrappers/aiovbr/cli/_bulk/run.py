"""The same for many objects: choose, tell, ask, do, report."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._console.progress import progress_view
from .._console.tables import RowWriter
from .._servers.connection import Target, connected
from ..exit_codes import ExitCode
from ..failures import CliError, Interrupted, one_line
from .matching import choose

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import aiovbr
    from vbr_api.runtime import Operation

    from .._console.interrupts import Interrupts
    from .._console.shell import Shell
    from .._options.bulk import MassOptions
    from .._options.common import OutputOptions
    from .matching import Row

Act: TypeAlias = "Callable[[aiovbr.Vbr[Any], Row], Awaitable[Any]]"

_COLUMNS: Final = ("name", "id", "result", "reason")
_WOULD: Final = "would be done"
UNCHANGED: Final = "it is so already"
"""What an act tells of an object that it left as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What is done with each object.

    Attributes:
        verb: For people, for instance `disable`.
        noun: What the objects are called, for instance `jobs`.
        listing: The list that they are chosen from.
        name: What a journal is bound to: another name is another deed.
        act: Does it; a text that it returns is told.
        settle: Reads what became of an object when the answer was lost: None if nothing was done;
            or None, where reading cannot tell.
        look: Tells what would be done with an object, for a dry run; or None, if the verb says it
            all.
        check: Looks at the first object before anybody is asked, so that what can never work is
            refused in time.
    """

    verb: str
    noun: str
    listing: Operation
    name: str
    act: Act
    settle: Act | None = None
    look: Act | None = None
    check: Act | None = None


def run_deed(
    shell: Shell, target: Target, deed: Deed, options: MassOptions, result: OutputOptions
) -> ExitCode:
    """Choose objects, tell how many, ask, and do it.

    Args:
        shell: Where to ask and tell.
        target: The server.
        deed: What is done.
        options: With what.
        result: How the outcome is written.
    """
    where = options.chosen()
    rows = shell.run(lambda _: choose(shell, target, deed.listing, deed.noun, where))
    if options.dry_run or not rows:
        return _tell_only(shell, target, deed, options, rows, result)
    if deed.check is not None:
        _check(shell, target, deed.check, rows[0])
    question = f"{deed.verb.capitalize()} {len(rows)} {deed.noun} on {target.base_url}?"
    if not options.yes and not shell.confirm(question):
        raise CliError("nothing was done: not confirmed.", ExitCode.USAGE)
    done: list[dict[str, Any]] = []
    error: Exception | None = None
    try:
        shell.run(
            lambda interrupts: _work(
                shell, target, deed, options, rows, done, interrupts, act=deed.act
            )
        )
    except Exception as caught:  # noqa: BLE001 - it is raised when the table is written
        error = caught
    with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as out:
        out.rows(done)
    if error is not None and not isinstance(error, Interrupted):
        raise error
    return _judge(shell, deed, options, rows, done, interrupted=error is not None)


def _tell_only(
    shell: Shell,
    target: Target,
    deed: Deed,
    options: MassOptions,
    rows: list[Row],
    result: OutputOptions,
) -> ExitCode:
    """Tell what would be done."""
    told: list[dict[str, Any]] = [{**row, "result": _WOULD, "reason": ""} for row in rows]
    if deed.look is not None and rows:
        told.clear()
        look = deed.look
        shell.run(
            lambda interrupts: _work(
                shell, target, deed, options, rows, told, interrupts, act=look, dry=True
            )
        )
    with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as out:
        out.rows(told)
    count = sum(row["result"] == _WOULD for row in told)
    shell.terminal.note(f"{deed.verb}: would be done with {count} {deed.noun}; nothing was done")
    failed = sum(row["result"] == "failed" for row in told)
    if failed:
        raise CliError(
            f"{deed.verb}: cannot be done with {failed} of {len(rows)} {deed.noun}; the table"
            " tells why.",
            ExitCode.DIFFERENT,
        )
    return ExitCode.OK


def _check(shell: Shell, target: Target, check: Act, row: Row) -> None:
    async def main(_: Interrupts) -> None:
        async with connected(shell, target) as vbr:
            await check(vbr, row)

    shell.run(main)


async def _work(
    shell: Shell,
    target: Target,
    deed: Deed,
    options: MassOptions,
    rows: list[Row],
    done: list[dict[str, Any]],
    interrupts: Interrupts,
    *,
    act: Act,
    dry: bool = False,
) -> None:
    async with connected(shell, target) as vbr:
        bulk: Any = vbr.bulk(
            _bound(vbr, act, deed.name),
            rows,
            key=lambda row: f"{deed.name} {row['id']}",
            reconcile=_reconciler(vbr, deed),
            journal=None if dry else options.journal,
            concurrency=options.concurrency,
        )
        verb = f"{deed.verb} (dry run)" if dry else deed.verb
        with (
            progress_view(shell.terminal, verb) as view,
            interrupts.on_first(bulk.stop, "interrupted: waiting for what was begun"),
        ):
            view.start(deed.noun)
            async for outcome in bulk:
                done.append({**outcome.input, **_told(outcome, dry=dry)})
                view.advance(deed.noun, len(done) * 100 // len(rows))
            view.finish(deed.noun, f"{len(done)} of {len(rows)} objects")
        if interrupts.count:
            raise Interrupted


def _told(outcome: Any, *, dry: bool) -> dict[str, Any]:
    if outcome.error is not None:
        message = getattr(outcome.error, "message", None) or str(outcome.error)
        return {"result": outcome.state, "reason": one_line(str(message))}
    told = outcome.result if isinstance(outcome.result, str) else ""
    result = _WOULD if dry and told != UNCHANGED else outcome.state
    return {"result": result, "reason": one_line(told)}


def _bound(vbr: aiovbr.Vbr[Any], act: Act, name: str) -> Callable[[Row], Awaitable[Any]]:
    async def one(row: Row) -> Any:
        return await act(vbr, row)

    one.__qualname__ = name  # the journal is bound to what is done
    return one


def _reconciler(vbr: aiovbr.Vbr[Any], deed: Deed) -> Callable[[str, Row], Awaitable[Any]] | None:
    settle = deed.settle
    if settle is None:
        return None

    async def read(_key: str, row: Row) -> Any:
        return await settle(vbr, row)

    return read


def _judge(
    shell: Shell,
    deed: Deed,
    options: MassOptions,
    rows: list[Row],
    done: list[dict[str, Any]],
    *,
    interrupted: bool,
) -> ExitCode:
    counts = Counter(row["result"] for row in done)
    good = counts["done"] + counts["skipped"]
    told = f"{deed.verb}: {good} of {len(rows)} {deed.noun}"
    if counts["skipped"]:
        told += f", {counts['skipped']} of them before"
    if good == len(rows):
        shell.terminal.note(told)
        return ExitCode.OK
    if interrupted:
        how = " and the same --journal" if options.journal else ""
        raise Interrupted(f"interrupted; {told}. To go on, run the same command{how}.")
    bad = f"{told}, {counts['failed']} refused, {counts['unknown']} unknown"
    none = ExitCode.UNKNOWN if counts["unknown"] else ExitCode.REFUSED
    code = ExitCode.PARTIAL if good else none
    raise CliError(f"{bad}; the table tells why.", code)


__all__ = ["UNCHANGED", "Act", "Deed", "run_deed"]
