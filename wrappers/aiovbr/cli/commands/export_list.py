"""`aiovbr export-list`: writes any paged list to a file of JSON lines."""

from pathlib import Path
from typing import Annotated, Any

import typer

import vbr_api
from aiovbr import Lane, defaults
from aiovbr.bundle._lines import LinesFile
from vbr_api.runtime import Model, Operation

from .._console.interrupts import Interrupts
from .._console.masking import to_masked_json
from .._console.progress import progress_view
from .._console.shell import Shell
from .._input.arguments import OperationSignature
from .._options.common import ConnectionOptions
from .._options.properties import PropertyOptions, warn_about_body
from .._servers.catalog import find_collection
from .._servers.connection import (
    ServerLogin,
    connected,
    resolve_login,
    resolve_revision,
)
from ..error_lines import CliError, Interrupted
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr export-list sessions --out sessions.jsonl

aiovbr export-list sessions --out sessions.jsonl --resume
"""


def export_list(
    shell: Shell,
    connection: ConnectionOptions,
    properties: PropertyOptions,
    collection: Annotated[
        str, typer.Argument(metavar="COLLECTION", help="For instance sessions; see `aiovbr list`.")
    ],
    out: Annotated[
        Path, typer.Option("--out", metavar="FILE", help="File of JSON lines to write.")
    ],
    resume: Annotated[bool, typer.Option("--resume", help="Resume an interrupted run.")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Start again, and replace an existing file.")
    ] = False,
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
    page_size: Annotated[
        int,
        typer.Option("--page-size", metavar="N", min=1, help="Rows per request."),
    ] = defaults.PAGE_SIZE,
    show_secrets: Annotated[
        bool, typer.Option("--show-secrets", help="Write secrets instead of ***.")
    ] = False,
) -> ExitCode:
    """Write any paged list to a file of JSON lines, in constant memory.

    After a kill or a lost connection, --resume continues without lost or duplicate rows. Until it
    is complete, the file is named FILE.part.
    """
    if resume and force:
        raise CliError("--resume and --force exclude each other. Use one of them.", ExitCode.USAGE)
    find_collection(collection, resolve_revision(shell, connection))
    server = resolve_login(shell, connection)
    operation = find_collection(collection, server.revision)
    api = vbr_api.load(server.revision)
    changes = properties.read(shell)
    signature = OperationSignature.of(getattr(api.operations, operation.name), api.models)
    arguments, body = signature.list_arguments(filters or (), changes, page_size)
    if body is not None:
        warn_about_body(shell, body)
    source = {
        "operation": operation.id,
        "revision": server.revision,
        "server": server.base_url,
        "filters": sorted(filters or ()),
        "secrets": show_secrets,
    }
    if changes:
        source["body"] = changes.digest
    lines = LinesFile(out.absolute(), source, resume=resume, replace=force)
    if lines.mark.rows:
        shell.terminal.note(f"continuing after row {lines.mark.rows}")
    _write(shell, server, operation, arguments, lines, show_secrets=show_secrets)
    shell.terminal.note(f"{lines.mark.rows} rows in {out}")
    return ExitCode.OK


def _write(
    shell: Shell,
    server: ServerLogin,
    operation: Operation,
    arguments: dict[str, Any],
    lines: LinesFile,
    *,
    show_secrets: bool,
) -> None:
    async def main(_: Interrupts) -> None:
        async with connected(shell, server) as vbr:
            # Calls of the batch lane wait for a server that restarts.
            api: Any = vbr.with_options(lane=Lane.BATCH).api
            method = getattr(getattr(api, operation.group), operation.name)
            listing: Any = vbr.paginate(method, **arguments)
            if lines.mark.cursor is not None:
                listing = listing.resume(lines.mark.cursor)
            with progress_view(shell.terminal, "export") as view, lines:
                view.start(operation.name)
                async for page in listing.pages():
                    cursor = None if operation.paging == "single" else str(listing.cursor)
                    rows = (
                        to_masked_json(row, show_secrets=show_secrets)
                        if isinstance(row, Model)
                        else row
                        for row in page.items
                    )
                    lines.add(rows, cursor)
                    if page.total:
                        view.advance(operation.name, min(99, lines.mark.rows * 100 // page.total))
                view.finish(operation.name, f"{lines.mark.rows} rows")
            lines.finish()
            if listing.drift.harmful:
                shell.terminal.warn(
                    "the list changed while it was read, and it has no stable order: rows may be"
                    " missing"
                )

    try:
        shell.run(main)
    except Interrupted as error:
        raise Interrupted(
            f"interrupted after {lines.mark.rows} rows. Continue with --resume."
        ) from error


__all__ = ["EXAMPLE", "export_list"]
