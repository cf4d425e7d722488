"""The same operation for many objects: choose, tell, ask, do, report."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aiovbr.errors import ApiError, NotFoundError

from .connection import Target, connected
from .exit_codes import ExitCode
from .failures import CliError, Interrupted, one_line
from .masking import shown
from .progress import progress_view
from .tables import RowWriter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import aiovbr
    from vbr_api.runtime import Operation

    from .interrupts import Interrupts
    from .mass_options import MassOptions
    from .options import OutputOptions
    from .shell import Shell
    from .where import Where

_COLUMNS: Final = ("name", "id", "result", "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What is done with each object.

    Attributes:
        verb: For people, for instance `disable`.
        noun: What the objects are called, for instance `jobs`.
        listing: The list that they are chosen from.
        operation: Done with an id; its session, if it answers with one, is returned.
        gone: Reads an object, to settle a deletion that was not answered; or None.
        wait: Whether the session of each is waited for.
    """

    verb: str
    noun: str
    listing: Operation
    operation: str
    gone: str | None = None
    wait: bool = False


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
    rows = shell.run(lambda _: _choose(shell, target, deed, where))
    if options.dry_run or not rows:
        with RowWriter(shell.terminal, result.output, result.out, columns=("name", "id")) as out:
            out.rows({"name": _name(row), "id": row["id"]} for row in rows)
        shell.terminal.note(f"{len(rows)} {deed.noun} would be affected: {deed.verb}")
        return ExitCode.OK
    question = f"{deed.verb.capitalize()} {len(rows)} {deed.noun} on {target.base_url}?"
    if not options.yes and not shell.confirm(question):
        raise CliError("nothing was done: not confirmed.", ExitCode.USAGE)
    done: list[dict[str, Any]] = []
    error: Exception | None = None
    try:
        shell.run(lambda interrupts: _do(shell, target, deed, options, rows, done, interrupts))
    except Exception as caught:  # noqa: BLE001 - it is raised when the table is written
        error = caught
    with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as out:
        out.rows(done)
    if error is not None and not isinstance(error, Interrupted):
        raise error
    return _judge(shell, deed, options, rows, done, interrupted=error is not None)


async def _choose(shell: Shell, target: Target, deed: Deed, where: Where) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    async with connected(shell, target) as vbr:
        method = getattr(getattr(vbr.api, deed.listing.group), deed.listing.name)
        async for page in vbr.paginate(method).pages():
            for model in page.items:
                row = shown(model)
                missing = where.unknown(row)
                if missing is not None and not found:
                    known = ", ".join(row)
                    raise CliError(
                        f"--where {missing}: {deed.noun} have no such property; they have:"
                        f" {known}.",
                        ExitCode.USAGE,
                    )
                if where.holds(row):
                    found.append({"id": row["id"], "name": _name(row)})
    return found


async def _do(
    shell: Shell,
    target: Target,
    deed: Deed,
    options: MassOptions,
    rows: list[dict[str, Any]],
    done: list[dict[str, Any]],
    interrupts: Interrupts,
) -> None:
    async with connected(shell, target) as vbr:
        bulk: Any = vbr.bulk(
            _operation(vbr, deed),
            rows,
            key=lambda row: f"{deed.operation} {row['id']}",
            reconcile=_reconciler(vbr, deed),
            journal=options.journal,
            concurrency=options.concurrency,
        )
        with (
            progress_view(shell.terminal, deed.verb) as view,
            interrupts.on_first(bulk.stop, "interrupted: waiting for what was begun"),
        ):
            view.start(deed.noun)
            async for outcome in bulk:
                message = getattr(outcome.error, "message", None)
                done.append(
                    {
                        **outcome.input,
                        "result": outcome.state,
                        "reason": one_line(str(message or outcome.error or "")),
                    }
                )
                view.advance(deed.noun, len(done) * 100 // len(rows))
            view.finish(deed.noun, f"{len(done)} of {len(rows)} objects")
        if interrupts.count:
            raise Interrupted


def _operation(vbr: aiovbr.Vbr[Any], deed: Deed) -> Callable[[dict[str, Any]], Awaitable[Any]]:
    module = vbr.operation(deed.operation)

    async def one(row: dict[str, Any]) -> Any:
        session = await module.call(vbr, row["id"])
        if session is not None and deed.wait:
            await vbr.sessions.wait(session)
        return session

    one.__qualname__ = deed.operation  # the journal is bound to what is done
    return one


def _reconciler(
    vbr: aiovbr.Vbr[Any], deed: Deed
) -> Callable[[str, dict[str, Any]], Awaitable[Any]] | None:
    if deed.gone is None:
        return None
    module = vbr.operation(deed.gone)

    async def settle(_key: str, row: dict[str, Any]) -> Any:
        try:
            await module.call(vbr, row["id"])
        except NotFoundError:
            return row
        except ApiError:
            return None
        return None

    return settle


def _judge(
    shell: Shell,
    deed: Deed,
    options: MassOptions,
    rows: list[dict[str, Any]],
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


def _name(row: dict[str, Any]) -> str:
    for key in ("name", "username", "hint", "description"):
        if row.get(key):
            return str(row[key])
    return ""


__all__ = ["Deed", "run_deed"]
