"""`aiovbr operations`: what can be called."""

from typing import Annotated, Any

import typer

from aiovbr import defaults

from .._console.shell import Shell
from .._console.tables import Format, RowWriter
from .._options.common import OutputOptions
from .._servers.catalog import search
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr operations --search "repository delete"
"""


def operations(
    shell: Shell,
    result: OutputOptions,
    search_text: Annotated[
        str,
        typer.Option("--search", metavar="WORDS", help="Only those that hold all of these words."),
    ] = "",
    revision: Annotated[
        str,
        typer.Option(
            "--revision", metavar="REVISION", envvar="AIOVBR_REVISION", help="API revision."
        ),
    ] = defaults.REVISION,
) -> ExitCode:
    """List the operations of the API, with the names that `aiovbr call` takes."""
    found = search(search_text, revision)
    everything = result.output is not Format.TABLE
    columns = ("operation", "method", "path", "summary")
    with RowWriter(shell.terminal, result.output, result.out, columns=columns) as writer:
        for one in found:
            row: dict[str, Any] = {
                "operation": one.name,
                "method": one.method,
                "path": one.path,
                "summary": one.summary,
            }
            if everything:
                row |= {"id": one.id, "group": one.group, "claims": list(one.claims)}
            writer.row(row)
    if not found:
        shell.terminal.note("no operation holds all of these words")
    return ExitCode.OK


__all__ = ["EXAMPLE", "operations"]
