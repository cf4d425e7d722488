"""`aiovbr list`: prints any paged list of the API."""

from typing import Annotated, Any

import typer

import vbr_api
from aiovbr import defaults
from vbr_api.runtime import Model, Operation

from .._console.interrupts import Interrupts
from .._console.masking import to_masked_json
from .._console.shell import Shell
from .._console.tables import RowWriter
from .._input.arguments import OperationSignature
from .._options.common import ConnectionOptions, OutputOptions
from .._options.properties import PropertyOptions, warn_about_body
from .._servers.catalog import collections, find_collection
from .._servers.connection import (
    ServerLogin,
    connected,
    resolve_login,
    resolve_revision,
)
from ..error_lines import CliError, Interrupted
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr list jobs --filter nameFilter='*SQL*' --order-by Name --columns id,name,type

aiovbr list sessions --limit 1000 --output jsonl --out sessions.jsonl
"""


def list_(
    shell: Shell,
    connection: ConnectionOptions,
    result: OutputOptions,
    properties: PropertyOptions,
    collection: Annotated[
        str | None,
        typer.Argument(
            metavar="COLLECTION",
            help="For instance jobs; without a name, all collections are listed.",
        ),
    ] = None,
    filters: Annotated[
        list[str] | None,
        typer.Option(
            "--filter",
            "-p",
            "--param",
            metavar="NAME=VALUE",
            help="Filter or path parameter of the list; may be repeated.",
        ),
    ] = None,
    order_by: Annotated[
        str | None, typer.Option("--order-by", metavar="COLUMN", help="Column to order by.")
    ] = None,
    descending: Annotated[bool, typer.Option("--desc", help="Descending order.")] = False,
    limit: Annotated[
        int | None,
        typer.Option("--limit", metavar="N", min=1, help="Maximum number of rows; by default all."),
    ] = None,
    page_size: Annotated[
        int,
        typer.Option("--page-size", metavar="N", min=1, help="Rows per request."),
    ] = defaults.PAGE_SIZE,
    columns: Annotated[
        str | None,
        typer.Option(
            "--columns", metavar="A,B,C", help="Columns of a table; dots lead into nested objects."
        ),
    ] = None,
    show_secrets: Annotated[
        bool, typer.Option("--show-secrets", help="Show secrets instead of ***.")
    ] = False,
) -> ExitCode:
    """List jobs, sessions, repositories or any other collection, page by page."""
    revision = resolve_revision(shell, connection)
    if collection is None:
        return _list_collections(shell, revision, result)
    find_collection(collection, revision)
    server = resolve_login(shell, connection)
    operation = find_collection(collection, server.revision)
    pairs = list(filters or ()) + _order_parameters(operation, order_by, descending=descending)
    api = vbr_api.load(server.revision)
    signature = OperationSignature.of(getattr(api.operations, operation.name), api.models)
    arguments, body = signature.list_arguments(
        pairs, properties.read(shell), min(page_size, limit or page_size)
    )
    if body is not None:
        warn_about_body(shell, body)
    names = columns.split(",") if columns else None
    with RowWriter(shell.terminal, result.output, result.out, columns=names) as writer:
        _write_rows(
            shell, server, operation, arguments, writer, limit=limit, show_secrets=show_secrets
        )
    shell.terminal.note(f"{writer.count} rows")
    return ExitCode.OK


def _write_rows(
    shell: Shell,
    server: ServerLogin,
    operation: Operation,
    arguments: dict[str, Any],
    writer: RowWriter,
    *,
    limit: int | None,
    show_secrets: bool,
) -> None:
    async def main(_: Interrupts) -> None:
        async with connected(shell, server) as vbr:
            method = getattr(getattr(vbr.api, operation.group), operation.name)
            async for page in vbr.paginate(method, **arguments).pages():
                for row in page.items:
                    if isinstance(row, Model):
                        row = to_masked_json(row, show_secrets=show_secrets)
                    writer.row(row)
                    if writer.count == limit:
                        return

    try:
        shell.run(main)
    except Interrupted as error:
        raise Interrupted(f"interrupted after {writer.count} rows.") from error


def _order_parameters(operation: Operation, column: str | None, *, descending: bool) -> list[str]:
    if column is None:
        if descending:
            raise CliError("--desc requires --order-by COLUMN. Add it.", ExitCode.USAGE)
        return []
    if operation.paging == "body":
        raise CliError(
            f"{operation.id} has its order in the body. Use --set sorting.property=NAME.",
            ExitCode.USAGE,
        )
    columns = {name.casefold(): name for name in operation.order_columns}
    if column.casefold() not in columns:
        known = ", ".join(operation.order_columns) or "none"
        raise CliError(
            f"{operation.id} cannot be ordered by {column!r}. Columns: {known}.", ExitCode.USAGE
        )
    direction = "false" if descending else "true"
    return [f"order_column={columns[column.casefold()]}", f"order_asc={direction}"]


def _list_collections(shell: Shell, revision: str, result: OutputOptions) -> ExitCode:
    columns = ("collection", "operation", "summary")
    with RowWriter(shell.terminal, result.output, result.out, columns=columns) as writer:
        for short, operation in collections(revision).items():
            writer.row(
                {"collection": short, "operation": operation.name, "summary": operation.summary}
            )
    return ExitCode.OK


__all__ = ["EXAMPLE", "list_"]
