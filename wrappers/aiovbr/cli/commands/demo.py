"""`aiovbr demo`: an export, an import and a comparison with two simulated servers."""

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
from .._migration.coverage import coverage_summary, print_left_behind
from .._migration.demonstration import (
    NEW,
    OLD,
    Demonstration,
    demonstrate,
)
from .._migration.report import print_objects, print_skipped
from .._servers.catalog import operations
from ..error_lines import CliError
from ..exit_codes import ExitCode
from ..extras import load_simulator

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
            "--out",
            metavar="FOLDER",
            help="Folder for exports and secrets; by default a temporary one.",
        ),
    ] = None,
    output: Annotated[
        Format, typer.Option("--output", "-o", help="Format of the result.")
    ] = Format.TABLE,
    size: Annotated[
        str,
        typer.Option(
            "--size", metavar="SIZE", help="Size of the first server; see `aiovbr simulate --help`."
        ),
    ] = "demo",
    seed: Annotated[
        int, typer.Option("--seed", metavar="N", help="Seed of the simulated data.")
    ] = 1,
    revision: Annotated[
        str, typer.Option("--revision", metavar="REVISION", help="API revision.")
    ] = defaults.REVISION,
) -> ExitCode:
    """Export one simulated server, import it into another, and compare.

    Both servers run in this process; no backup server is needed. Exit code 1 if objects differ, 13
    if the first server has jobs that an export cannot contain.
    """
    simulator = load_simulator()
    try:
        simulator.Size.parse(size)
    except ValueError as error:
        raise CliError(f"--size {size}: {error}.", ExitCode.USAGE) from None
    operations(revision)  # raises an error for an unsupported revision
    start = time.monotonic()
    with ExitStack() as stack:
        if out is None:
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="aiovbr-demo-")))
        else:
            folder = out.absolute()
            if folder.exists() and any(folder.iterdir()):
                raise CliError(
                    f"{out}: is not empty. Name another folder, or remove this one.", ExitCode.FILE
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
                connect_options=shell.connect_options,
            )

        try:
            demonstration = shell.run(main)
        except ImportStopped as error:
            print_objects(shell.terminal, error.report)
            raise
    seconds = time.monotonic() - start
    _print_details(shell, demonstration)
    title = f"From {OLD} to {NEW}"
    with RowWriter(shell.terminal, output, columns=_COLUMNS, title=title) as writer:
        writer.rows(row.as_row() for row in demonstration.rows)
    print_left_behind(shell.terminal, demonstration.coverage)
    if not all(row.same for row in demonstration.rows):
        shell.terminal.error("the two servers differ. The lines above the table list differences.")
        return ExitCode.DIFFERENT
    equal = sum(row.comparison.equal for row in demonstration.rows)
    result = (
        f"all {equal} exported objects are equal (built-in objects excluded);"
        f" {coverage_summary(demonstration.coverage)}; {seconds:.1f} s"
    )
    if not demonstration.coverage.complete:
        shell.terminal.error(result)
        return ExitCode.INCOMPLETE
    shell.terminal.note(result)
    return ExitCode.OK


def _print_details(shell: Shell, demonstration: Demonstration) -> None:
    terminal = shell.terminal
    print_skipped(terminal, demonstration.selection)
    print_objects(terminal, demonstration.importer.report)
    differences = [
        str(difference) for row in demonstration.rows for difference in row.comparison.differences
    ]
    for difference in differences[:_DIFFERENCES_SHOWN]:
        terminal.note(f"differs: {difference}")
    if len(differences) > _DIFFERENCES_SHOWN:
        terminal.note(f"and {len(differences) - _DIFFERENCES_SHOWN} more differences")


__all__ = ["EXAMPLE", "demo"]
