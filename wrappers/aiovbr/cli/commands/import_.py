"""`aiovbr import`: from a folder into a server."""

from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import KINDS, Importer
from aiovbr.bundle import SecretsFile, read_bundle, read_secrets

from ..connection import Target, connected, resolve
from ..exit_codes import ExitCode
from ..exporting import beside
from ..failures import CliError, Interrupted
from ..importing import Prepared, prepare, run_import
from ..interrupts import Interrupts
from ..options import ConnectionOptions, OutputOptions
from ..report import COLUMNS, as_json, rows, tell_objects, tell_skipped, verdict
from ..shell import Shell
from ..tables import Format, RowWriter, print_json
from .export import named_kinds

EXAMPLE = """\
aiovbr import ./lab-export --secrets lab-export.secrets.toml --host new-vbr.example.com
"""


def import_(
    shell: Shell,
    folder: Annotated[Path, typer.Argument(help="Folder that `aiovbr export` wrote.")],
    connection: ConnectionOptions,
    result: OutputOptions,
    secrets: Annotated[
        Path | None,
        typer.Option(
            "--secrets",
            metavar="FILE",
            help="Secrets file, filled in; by default FOLDER.secrets.toml, if it is there.",
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="KIND",
            help=f"Only this kind; may be repeated. Kinds: {', '.join(KINDS)}.",
        ),
    ] = None,
    continue_on_error: Annotated[
        bool,
        typer.Option("--continue-on-error", help="Go on with later kinds after objects failed."),
    ] = False,
    batch_size: Annotated[
        int | None,
        typer.Option(
            "--batch-size",
            metavar="N",
            min=1,
            help="Objects per import session; all of a kind if not given.",
        ),
    ] = None,
) -> ExitCode:
    """Import a folder into a server, in the order in which objects depend on each other.

    The folder's digests and the secrets are checked before anything is sent. Ctrl-C lets the
    running import session end and sends no other; what was imported is listed.
    """
    kinds = named_kinds(only) if only else None
    bundle = read_bundle(folder.absolute())
    target = resolve(shell, connection, revision=bundle.manifest.revision)
    if target.revision != bundle.manifest.revision:
        raise CliError(
            f"{folder}: holds documents of API revision {bundle.manifest.revision}, and the"
            f" connection speaks {target.revision}; leave out --revision.",
            ExitCode.REVISION,
        )
    prepared = prepare(
        bundle,
        secrets_of(folder.absolute(), secrets),
        only=kinds,
        batch_size=batch_size,
        environ=shell.environ,
    )
    tell_skipped(shell.terminal, prepared.selection)
    for key in prepared.unused:
        shell.terminal.warn(f"the secrets file has an entry that fits no object: {key}")
    return _run(shell, target, prepared, result, continue_on_error=continue_on_error)


def secrets_of(folder: Path, given: Path | None) -> SecretsFile | None:
    """Read the secrets file of an export, if there is one."""
    path = given or beside(folder)
    return read_secrets(path) if given is not None or path.exists() else None


def _run(
    shell: Shell,
    target: Target,
    prepared: Prepared,
    result: OutputOptions,
    *,
    continue_on_error: bool,
) -> ExitCode:
    made: list[Importer] = []

    async def main(interrupts: Interrupts) -> None:
        async with connected(shell, target) as vbr:
            importer = vbr.automation.importer(prepared.steps, continue_on_error=continue_on_error)
            made.append(importer)
            await run_import(shell.terminal, importer, interrupts=interrupts)
            if interrupts.count:
                raise Interrupted

    error: Exception | None = None
    try:
        shell.run(main)
    except Exception as caught:
        if not made:
            raise
        error = caught  # first of all, what was imported is listed
    report = made[0].report
    if result.output is Format.JSON:
        print_json(shell.terminal, as_json(report, prepared.selection), result.out)
    else:
        with RowWriter(shell.terminal, result.output, result.out, columns=COLUMNS) as writer:
            writer.rows(rows(report, prepared.selection))
    tell_objects(shell.terminal, report)
    failure = verdict(report, error)
    if failure is not None:
        raise failure from error
    return ExitCode.OK


__all__ = ["EXAMPLE", "import_", "secrets_of"]
