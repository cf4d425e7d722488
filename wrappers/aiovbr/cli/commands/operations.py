"""`aiovbr operations`: lists the operations of the API."""

from typing import Annotated, Any

import typer

from aiovbr import defaults

from .._console.shell import Shell
from .._console.tables import Format, RowWriter
from .._options.common import OutputOptions
from .._servers.catalog import search_operations
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr operations --search "repository delete"
"""


def operations(
    shell: Shell,
    result: OutputOptions,
    search_text: Annotated[
        str,
        typer.Option(
            "--search", metavar="WORDS", help="Only operations that contain all of these words."
        ),
    ] = "",
    revision: Annotated[
        str,
        typer.Option(
            "--revision", metavar="REVISION", envvar="AIOVBR_REVISION", help="API revision."
        ),
    ] = defaults.REVISION,
) -> ExitCode:
    """List the operations of the API with their names for `aiovbr call`."""
    matches = search_operations(search_text, revision)
    all_columns = result.output is not Format.TABLE
    columns = ("operation", "method", "path", "summary")
    with RowWriter(shell.terminal, result.output, result.out, columns=columns) as writer:
        for operation in matches:
            row: dict[str, Any] = {
                "operation": operation.name,
                "method": operation.method,
                "path": operation.path,
                "summary": operation.summary,
            }
            if all_columns:
                row |= {
                    "id": operation.id,
                    "group": operation.group,
                    "claims": list(operation.claims),
                }
            writer.row(row)
    if not matches:
        shell.terminal.note("no operation contains all of these words")
    return ExitCode.OK


__all__ = ["EXAMPLE", "operations"]
