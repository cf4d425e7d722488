"""`aiovbr demo`: the main job, from end to end, on two simulated servers."""

import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from aiovbr import defaults
from aiovbr.automation import ImportStopped

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._console.tables import Format, RowWriter
from .._migration.coverage import show_left_behind, summary
from .._migration.demonstration import (
    NEW,
    OLD,
    Demonstration,
    demonstrate,
)
from .._migration.report import tell_objects, tell_skipped
from .._servers.catalog import operations
from ..exit_codes import ExitCode
from ..extras import load_simulator
from ..failures import CliError

EXAMPLE = """\
aiovbr demo

aiovbr demo --revision 1.3-rev2

aiovbr demo --out ./demo-out --output json
"""
_COLUMNS = ("kind", "exported", "built in", "imported", "equal")
_DIFFERENCES_SHOWN = 50


def demo(
    shell: Shell,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FOLDER", help="Keep exports and secrets here; else they are removed."
        ),
    ] = None,
    output: Annotated[
        Format, typer.Option("--output", "-o", help="How the result is written.")
    ] = Format.TABLE,
    size: Annotated[
        str,
        typer.Option("--size", metavar="SIZE", help="Size of the first server; see `simulate`."),
    ] = "demo",
    seed: Annotated[
        int, typer.Option("--seed", metavar="N", help="The same seed, the same data.")
    ] = 1,
    revision: Annotated[
        str, typer.Option("--revision", metavar="REVISION", help="API revision to speak.")
    ] = defaults.REVISION,
) -> ExitCode:
    """Export one simulated server, import it into another, and compare.

    Needs no backup server: both run in this process. Ends with 1 if anything differs, with 13 if
    the first server has jobs that no export carries.
    """
    simulator = load_simulator()
    try:
        simulator.Size.parse(size)
    except ValueError as error:
        raise CliError(f"--size {size}: {error}.", ExitCode.USAGE) from None
    operations(revision)  # refuses one that is not known
    began = time.monotonic()
    with ExitStack() as stack:
        if out is None:
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="aiovbr-demo-")))
        else:
            folder = out.absolute()
            if folder.exists() and any(folder.iterdir()):
                raise CliError(
                    f"{out}: is not empty; name another folder, or remove it.", ExitCode.FILE
                )
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

        async def main(interrupts: Interrupts) -> Demonstration:
            return await demonstrate(
                shell.terminal,
                folder,
                size=size,
                seed=seed,
                revision=revision,
                interrupts=interrupts,
            )

        try:
            done = shell.run(main)
        except ImportStopped as error:
            tell_objects(shell.terminal, error.report)
            raise
    seconds = time.monotonic() - began
    _tell(shell, done)
    title = f"From {OLD} to {NEW}"
    with RowWriter(shell.terminal, output, columns=_COLUMNS, title=title) as writer:
        writer.rows(line.row() for line in done.lines)
    show_left_behind(shell.terminal, done.coverage)
    if not all(line.same for line in done.lines):
        shell.terminal.error("the two servers differ; the lines above the table tell where.")
        return ExitCode.DIFFERENT
    equal = sum(line.comparison.equal for line in done.lines)
    result = (
        f"all {equal} exported objects are equal (built-in ones were left out);"
        f" {summary(done.coverage)}; {seconds:.1f} s"
    )
    if not done.coverage.complete:
        shell.terminal.error(result)
        return ExitCode.INCOMPLETE
    shell.terminal.note(result)
    return ExitCode.OK


def _tell(shell: Shell, done: Demonstration) -> None:
    terminal = shell.terminal
    tell_skipped(terminal, done.selection)
    tell_objects(terminal, done.importer.report)
    differences = [str(one) for line in done.lines for one in line.comparison.differences]
    for difference in differences[:_DIFFERENCES_SHOWN]:
        terminal.note(f"differs: {difference}")
    if len(differences) > _DIFFERENCES_SHOWN:
        terminal.note(f"and {len(differences) - _DIFFERENCES_SHOWN} more differences")


__all__ = ["EXAMPLE", "demo"]
