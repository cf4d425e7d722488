"""`aiovbr export-list`: any paged list into a file of JSON lines, however long."""

from pathlib import Path
from typing import Annotated, Any

import typer

import vbr_api
from aiovbr import Lane, defaults
from aiovbr.bundle._lines import LinesFile
from vbr_api.runtime import Model, Operation

from .._console.interrupts import Interrupts
from .._console.masking import shown
from .._console.progress import progress_view
from .._console.shell import Shell
from .._input.arguments import Signature
from .._options.common import ConnectionOptions
from .._options.properties import SettingOptions, warn_of_odd
from .._servers.catalog import find_collection
from .._servers.connection import (
    Target,
    connected,
    resolve,
    revision_of,
)
from ..exit_codes import ExitCode
from ..failures import CliError, Interrupted

EXAMPLE = """\
aiovbr export-list sessions --out sessions.jsonl

aiovbr export-list sessions --out sessions.jsonl --resume
"""


def export_list(
    shell: Shell,
    connection: ConnectionOptions,
    setting: SettingOptions,
    collection: Annotated[
        str, typer.Argument(metavar="COLLECTION", help="For instance sessions; see `aiovbr list`.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="File to write: JSON lines.")],
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where an earlier run was interrupted.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Begin anew; a file that is there is replaced.")
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
        typer.Option(
            "--page-size", metavar="N", min=1, help="Rows to ask the server for at a time."
        ),
    ] = defaults.PAGE_SIZE,
    show_secrets: Annotated[
        bool, typer.Option("--show-secrets", help="Write secrets instead of ***.")
    ] = False,
) -> ExitCode:
    """Write any paged list into a file of JSON lines, in constant memory.

    After a kill or a lost connection, --resume goes on: no row is lost and none is there twice.
    Until it is complete the file is called FILE.part.
    """
    if resume and force:
        raise CliError("--resume and --force exclude each other.", ExitCode.USAGE)
    find_collection(collection, revision_of(shell, connection))
    target = resolve(shell, connection)
    found = find_collection(collection, target.revision)
    api = vbr_api.load(target.revision)
    settings = setting.read(shell)
    arguments, body = Signature.of(getattr(api.operations, found.name), api.models).listed_by(
        filters or (), settings, page_size
    )
    if body is not None:
        warn_of_odd(shell, body)
    source = {
        "operation": found.id,
        "revision": target.revision,
        "server": target.base_url,
        "filters": sorted(filters or ()),
        "secrets": show_secrets,
    }
    if settings:
        source["body"] = settings.digest
    lines = LinesFile(out.absolute(), source, resume=resume, replace=force)
    if lines.mark.rows:
        shell.terminal.note(f"going on behind row {lines.mark.rows}")
    _write(shell, target, found, arguments, lines, secrets=show_secrets)
    shell.terminal.note(f"{lines.mark.rows} rows in {out}")
    return ExitCode.OK


def _write(
    shell: Shell,
    target: Target,
    found: Operation,
    arguments: dict[str, Any],
    lines: LinesFile,
    *,
    secrets: bool,
) -> None:
    async def main(_: Interrupts) -> None:
        async with connected(shell, target) as vbr:
            api: Any = vbr.with_options(lane=Lane.BATCH).api  # it outlives a restart
            listing: Any = vbr.paginate(getattr(getattr(api, found.group), found.name), **arguments)
            if lines.mark.cursor is not None:
                listing = listing.resume(lines.mark.cursor)
            with progress_view(shell.terminal, "export") as view, lines:
                view.start(found.name)
                async for page in listing.pages():
                    cursor = None if found.paging == "single" else str(listing.cursor)
                    rows = (
                        shown(row, secrets=secrets) if isinstance(row, Model) else row
                        for row in page.items
                    )
                    lines.add(rows, cursor)
                    if page.total:
                        view.advance(found.name, min(99, lines.mark.rows * 100 // page.total))
                view.finish(found.name, f"{lines.mark.rows} rows")
            lines.finish()
            drift = listing.drift
            if drift.harmful:
                shell.terminal.warn(
                    "the list changed while it was read, and has no order to follow: rows may be"
                    " missing"
                )

    try:
        shell.run(main)
    except Interrupted as error:
        raise Interrupted(
            f"interrupted after {lines.mark.rows} rows; go on with --resume."
        ) from error


__all__ = ["EXAMPLE", "export_list"]
