"""`aiovbr undo`: deletes what an import made."""

from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from aiovbr.automation import ImportJournal, Removal, Undo
from aiovbr.automation._journal import ImportJournalEntry

from .._console.interrupts import Interrupts
from .._console.progress import progress_view
from .._console.shell import Shell
from .._console.tables import RowWriter
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.connection import Target, connected, resolve
from ..exit_codes import ExitCode
from ..failures import CliError, Interrupted, one_line

EXAMPLE = """\
aiovbr undo ./lab-export.new-vbr.example.com-9419.journal --host new-vbr.example.com
"""
_COLUMNS = ("kind", "made", "deleted", "left")


def undo(
    shell: Shell,
    journal: Annotated[
        Path, typer.Argument(metavar="JOURNAL", help="Journal that `aiovbr import` wrote.")
    ],
    connection: ConnectionOptions,
    result: OutputOptions,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would be deleted, and delete nothing.")
    ] = False,
) -> ExitCode:
    """Delete exactly what an import made, in reverse order.

    What was there before the import is left alone, whether or not the import changed it. The same
    command goes on where it was interrupted.
    """
    with ImportJournal(journal.absolute()) as opened:
        server = opened.binding.get("server", "")
        target = resolve(shell, connection, revision=opened.binding.get("revision"))
        if target.base_url != server:
            raise CliError(
                f"{journal}: is of an import into {server}, not into {target.base_url}; name that"
                " server with --host.",
                ExitCode.USAGE,
            )

        async def planning(_: Interrupts) -> list[ImportJournalEntry]:
            async with connected(shell, target) as vbr:
                return await Undo(vbr.automation, opened).plan()

        planned = shell.run(planning)
        removals: list[Removal] = []
        interrupted = False
        if dry_run:
            for one in planned:
                shell.terminal.note(f"would delete: {_called(one)}")
        elif planned:
            if not yes and not shell.confirm(
                f"Delete {len(planned)} objects on {target.base_url}?"
            ):
                raise CliError("nothing was deleted: not confirmed.", ExitCode.USAGE)
            removals, interrupted = _delete(shell, target, opened, planned)
    _tell(shell, result, planned, removals)
    return _judge(shell, removals, len(planned), dry_run=dry_run, interrupted=interrupted)


def _delete(
    shell: Shell, target: Target, journal: ImportJournal, planned: list[ImportJournalEntry]
) -> tuple[list[Removal], bool]:
    """Delete; tell what became of it, and whether Ctrl-C ended it early."""

    async def main(interrupts: Interrupts) -> tuple[list[Removal], bool]:
        async with connected(shell, target) as vbr:
            with progress_view(shell.terminal, "undo") as view:

                def tell(kind: str, done: int, total: int) -> None:
                    view.start(kind)
                    view.advance(kind, done * 100 // max(total, 1))
                    if done == total:
                        view.finish(kind, f"{total} objects")

                undoing = Undo(vbr.automation, journal, on_progress=tell)
                with interrupts.on_first(
                    undoing.drain, "interrupted: waiting for what was begun; Ctrl-C again aborts"
                ):
                    return await undoing.run(planned), interrupts.count > 0

    try:
        return shell.run(main)
    except Interrupted as error:
        raise Interrupted(
            "interrupted; what is deleted is noted, run the same command again."
        ) from error


def _called(one: ImportJournalEntry) -> str:
    return f"{one.kind} {one.name!r}" + (f" ({one.label})" if one.label else "")


def _tell(
    shell: Shell, result: OutputOptions, planned: list[ImportJournalEntry], removals: list[Removal]
) -> None:
    deleted = Counter(one.kind for one in removals if one.deleted)
    made = Counter(one.kind for one in planned)
    with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as writer:
        for kind, count in made.items():
            row: dict[str, Any] = {"kind": kind, "made": count, "deleted": deleted[kind]}
            writer.row({**row, "left": count - deleted[kind]})
    called = {(one.kind, one.name): _called(one) for one in planned}
    reasons: dict[tuple[str, str], list[str]] = {}
    for one in removals:
        if not one.deleted:
            name = called[one.kind, one.name]
            reasons.setdefault((one.kind, one_line(one.reason)), []).append(name)
    for (kind, reason), names in reasons.items():
        what = names[0] if len(names) == 1 else f"{len(names)} {kind}"
        shell.terminal.note(f"left: {what}: {reason}")


def _judge(
    shell: Shell, removals: list[Removal], total: int, *, dry_run: bool, interrupted: bool
) -> ExitCode:
    left = sum(not one.deleted for one in removals)
    told = f"deleted {total - left} of {total} objects"
    if left and interrupted:
        raise Interrupted(f"interrupted: {told}; to go on, run the same command again.")
    if left:
        raise CliError(
            f"{told}; mend what the lines above tell, then run the same command again.",
            ExitCode.PARTIAL if left < total else ExitCode.REFUSED,
        )
    if not dry_run:
        shell.terminal.note(f"deleted {total} objects" if total else "nothing to delete")
    return ExitCode.OK


__all__ = ["EXAMPLE", "undo"]
