"""`aiovbr undo`: deletes the objects that an import created."""

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
from .._servers.connection import ServerLogin, connected, resolve_login
from ..error_lines import CliError, Interrupted, one_line
from ..exit_codes import ExitCode

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
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="List the objects; delete nothing.")
    ] = False,
) -> ExitCode:
    """Delete exactly the objects that an import created, in reverse order.

    Objects that existed before the import are kept, even if the import changed them. After an
    interruption, repeat the command to continue.
    """
    with ImportJournal(journal.absolute()) as opened:
        target_url = opened.binding.get("server", "")
        server = resolve_login(shell, connection, revision=opened.binding.get("revision"))
        if server.base_url != target_url:
            raise CliError(
                f"{journal}: belongs to an import into {target_url}, not into {server.base_url}."
                " Name that server with --host.",
                ExitCode.USAGE,
            )

        async def plan(_: Interrupts) -> list[ImportJournalEntry]:
            async with connected(shell, server) as vbr:
                return await Undo(vbr.automation, opened).plan()

        planned = shell.run(plan)
        removals: list[Removal] = []
        interrupted = False
        if dry_run:
            for entry in planned:
                shell.terminal.note(f"would delete: {_describe(entry)}")
        elif planned:
            if not yes and not shell.confirm(
                f"Delete {len(planned)} objects on {server.base_url}?"
            ):
                raise CliError("not confirmed. Nothing was deleted.", ExitCode.USAGE)
            removals, interrupted = _delete(shell, server, opened, planned)
    _print_result(shell, result, planned, removals)
    return _conclude(shell, removals, len(planned), dry_run=dry_run, interrupted=interrupted)


def _delete(
    shell: Shell, server: ServerLogin, journal: ImportJournal, planned: list[ImportJournalEntry]
) -> tuple[list[Removal], bool]:
    """Delete objects; return the outcomes, and True if Ctrl-C ended the run early."""

    async def main(interrupts: Interrupts) -> tuple[list[Removal], bool]:
        async with connected(shell, server) as vbr:
            with progress_view(shell.terminal, "undo") as view:

                def report(kind: str, done: int, total: int) -> None:
                    view.start(kind)
                    view.advance(kind, done * 100 // max(total, 1))
                    if done == total:
                        view.finish(kind, f"{total} objects")

                undoing = Undo(vbr.automation, journal, on_progress=report)
                with interrupts.on_first(
                    undoing.drain,
                    "interrupted: waiting for requests in flight; Ctrl-C again aborts",
                ):
                    return await undoing.run(planned), interrupts.count > 0

    try:
        return shell.run(main)
    except Interrupted as error:
        raise Interrupted(
            "interrupted; the journal records the deleted objects. Run the same command again."
        ) from error


def _describe(entry: ImportJournalEntry) -> str:
    return f"{entry.kind} {entry.name!r}" + (f" ({entry.label})" if entry.label else "")


def _print_result(
    shell: Shell, result: OutputOptions, planned: list[ImportJournalEntry], removals: list[Removal]
) -> None:
    deleted = Counter(removal.kind for removal in removals if removal.deleted)
    created = Counter(entry.kind for entry in planned)
    with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as writer:
        for kind, count in created.items():
            row: dict[str, Any] = {"kind": kind, "made": count, "deleted": deleted[kind]}
            writer.row({**row, "left": count - deleted[kind]})
    descriptions = {(entry.kind, entry.name): _describe(entry) for entry in planned}
    left: dict[tuple[str, str], list[str]] = {}
    for removal in removals:
        if not removal.deleted:
            description = descriptions[removal.kind, removal.name]
            left.setdefault((removal.kind, one_line(removal.reason)), []).append(description)
    for (kind, reason), objects in left.items():
        subject = objects[0] if len(objects) == 1 else f"{len(objects)} {kind}"
        shell.terminal.note(f"not deleted: {subject}: {reason}")


def _conclude(
    shell: Shell, removals: list[Removal], total: int, *, dry_run: bool, interrupted: bool
) -> ExitCode:
    left = sum(not removal.deleted for removal in removals)
    summary = f"deleted {total - left} of {total} objects"
    if left and interrupted:
        raise Interrupted(f"interrupted: {summary}. To continue, run the same command again.")
    if left:
        raise CliError(
            f"{summary}. Correct what the lines above report, then run the same command again.",
            ExitCode.PARTIAL if left < total else ExitCode.REFUSED,
        )
    if not dry_run:
        shell.terminal.note(f"deleted {total} objects" if total else "nothing to delete")
    return ExitCode.OK


__all__ = ["EXAMPLE", "undo"]
