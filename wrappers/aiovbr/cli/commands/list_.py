"""`aiovbr list`: any paged list of the API."""

from typing import Annotated, Any

import typer

import vbr_api
from aiovbr import defaults
from vbr_api.runtime import Model, Operation

from .._console.interrupts import Interrupts
from .._console.masking import shown
from .._console.shell import Shell
from .._console.tables import RowWriter
from .._input.arguments import Signature
from .._options.common import ConnectionOptions, OutputOptions
from .._options.properties import SettingOptions, warn_of_odd
from .._servers.catalog import collections, find_collection
from .._servers.connection import (
    Target,
    connected,
    resolve,
    revision_of,
)
from ..exit_codes import ExitCode
from ..failures import CliError, Interrupted

EXAMPLE = """\
aiovbr list jobs --filter nameFilter='*SQL*' --order-by Name --columns id,name,type

aiovbr list sessions --limit 1000 --output jsonl --out sessions.jsonl
"""


def list_(
    shell: Shell,
    connection: ConnectionOptions,
    result: OutputOptions,
    setting: SettingOptions,
    collection: Annotated[
        str | None,
        typer.Argument(
            metavar="COLLECTION", help="For instance jobs; leave it out to see them all."
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
    descending: Annotated[bool, typer.Option("--desc", help="Order downwards.")] = False,
    limit: Annotated[
        int | None,
        typer.Option("--limit", metavar="N", min=1, help="Rows at most; all if not given."),
    ] = None,
    page_size: Annotated[
        int,
        typer.Option(
            "--page-size", metavar="N", min=1, help="Rows to ask the server for at a time."
        ),
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
    known = revision_of(shell, connection)
    if collection is None:
        return _names(shell, known, result)
    find_collection(collection, known)
    target = resolve(shell, connection)
    found = find_collection(collection, target.revision)
    pairs = list(filters or ()) + _order(found, order_by, descending=descending)
    api = vbr_api.load(target.revision)
    arguments, body = Signature.of(getattr(api.operations, found.name), api.models).listed_by(
        pairs, setting.read(shell), min(page_size, limit or page_size)
    )
    if body is not None:
        warn_of_odd(shell, body)
    wanted = columns.split(",") if columns else None
    with RowWriter(shell.terminal, result.output, result.out, columns=wanted) as writer:
        _rows(shell, target, found, arguments, writer, limit=limit, secrets=show_secrets)
    shell.terminal.note(f"{writer.count} rows")
    return ExitCode.OK


def _rows(
    shell: Shell,
    target: Target,
    found: Operation,
    arguments: dict[str, Any],
    writer: RowWriter,
    *,
    limit: int | None,
    secrets: bool,
) -> None:
    async def main(_: Interrupts) -> None:
        async with connected(shell, target) as vbr:
            method = getattr(getattr(vbr.api, found.group), found.name)
            async for page in vbr.paginate(method, **arguments).pages():
                for row in page.items:
                    writer.row(shown(row, secrets=secrets) if isinstance(row, Model) else row)
                    if writer.count == limit:
                        return

    try:
        shell.run(main)
    except Interrupted as error:
        raise Interrupted(f"interrupted after {writer.count} rows.") from error


def _order(found: Operation, column: str | None, *, descending: bool) -> list[str]:
    if column is None:
        if descending:
            raise CliError("--desc needs --order-by COLUMN.", ExitCode.USAGE)
        return []
    if found.paging == "body":
        raise CliError(
            f"{found.id} is ordered in its body: --set sorting.property=NAME, for instance.",
            ExitCode.USAGE,
        )
    columns = {name.casefold(): name for name in found.order_columns}
    if column.casefold() not in columns:
        known = ", ".join(found.order_columns) or "none"
        raise CliError(
            f"{found.id} cannot be ordered by {column!r}; it takes: {known}.", ExitCode.USAGE
        )
    direction = "false" if descending else "true"
    return [f"order_column={columns[column.casefold()]}", f"order_asc={direction}"]


def _names(shell: Shell, revision: str, result: OutputOptions) -> ExitCode:
    names = ("collection", "operation", "summary")
    with RowWriter(shell.terminal, result.output, result.out, columns=names) as writer:
        for short, operation in collections(revision).items():
            writer.row(
                {"collection": short, "operation": operation.name, "summary": operation.summary}
            )
    return ExitCode.OK


__all__ = ["EXAMPLE", "list_"]
