"""`aiovbr export`: exports a server into a folder."""

from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import KINDS, Coverage, UnknownKind, kind_named

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._migration.coverage import coverage_json, print_coverage_summary, read_coverage
from .._migration.exporting import ExportResult, export_to_folder
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.connection import connected, resolve_login
from ..error_lines import CliError
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr export ./lab-export --host vbr.example.com --user administrator --pin SHA256

aiovbr export ./sql.zip --profile lab --only jobs --name '*SQL*'
"""


def export(
    shell: Shell,
    folder: Annotated[
        Path,
        typer.Argument(metavar="FOLDER", help="Folder or file.zip to write; it must not exist."),
    ],
    connection: ConnectionOptions,
    result: OutputOptions,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="KIND",
            help=f"Only this kind; may be repeated. Kinds: {', '.join(KINDS)}.",
        ),
    ] = None,
    ids: Annotated[
        list[str] | None,
        typer.Option("--id", metavar="ID", help="Only the object with this id; may be repeated."),
    ] = None,
    names: Annotated[
        list[str] | None,
        typer.Option(
            "--name", metavar="NAME", help="Only this name; * matches any text; may be repeated."
        ),
    ] = None,
    types: Annotated[
        list[str] | None,
        typer.Option("--type", metavar="TYPE", help="Only this type; may be repeated."),
    ] = None,
    secrets_template: Annotated[
        Path | None,
        typer.Option(
            "--secrets-template",
            metavar="FILE",
            help="File for the secrets template; by default FOLDER.secrets.toml.",
        ),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an existing export in the folder.")
    ] = False,
) -> ExitCode:
    """Export credentials, servers, repositories, proxies and jobs into a folder.

    Servers do not export secrets. A template next to the folder lists the secrets that an import
    needs. The command counts the jobs that the server does not export; --output json lists them.
    """
    path = folder.absolute()
    kinds = named_kinds(only)
    if path.exists() and not force:
        raise CliError(
            f"{folder}: already exists. Name another folder, or use --force.", ExitCode.FILE
        )
    if not path.parent.is_dir():
        raise CliError(f"{path.parent}: no such folder. Create it.", ExitCode.FILE)
    server = resolve_login(shell, connection)

    async def main(_: Interrupts) -> tuple[ExportResult, Coverage]:
        async with connected(shell, server) as vbr:
            exported = await export_to_folder(
                shell.terminal,
                vbr,
                path,
                kinds=kinds,
                replace=force,
                secrets_file=secrets_template,
                filters={"ids": ids or (), "names": names or (), "types": types or ()},
            )
            return exported, await read_coverage(shell.terminal, vbr, exported.bundle)

    exported, coverage = shell.run(main)
    _print_result(shell, exported, coverage, result)
    return ExitCode.OK


def named_kinds(names: list[str] | None) -> list[str]:
    """Return the kinds with these names, or all kinds.

    Raises:
        CliError: If a kind does not exist.
    """
    try:
        return [kind_named(name).name for name in names] if names else list(KINDS)
    except UnknownKind as error:
        raise CliError(f"{error}.", ExitCode.USAGE) from None


def _print_result(
    shell: Shell, exported: ExportResult, coverage: Coverage, result: OutputOptions
) -> None:
    """Write the result of an export, and print the next step."""
    bundle, terminal = exported.bundle, shell.terminal
    kinds = [
        {"kind": kind, "objects": entry.count, "file": entry.file}
        for kind, entry in bundle.manifest.kinds.items()
    ]
    if result.output is Format.JSON:
        secrets_file = exported.secrets_file
        value = {
            "folder": str(bundle.path),
            "revision": bundle.manifest.revision,
            "digest": bundle.manifest.digest,
            "kinds": kinds,
            "secrets_file": str(secrets_file) if secrets_file else None,
            "secrets": exported.secrets,
            **coverage_json(coverage),
        }
        print_json(terminal, value, result.out)
    else:
        columns = ("kind", "objects", "file")
        with RowWriter(terminal, result.output, result.out, columns=columns) as writer:
            writer.rows(kinds)
    terminal.note(f"exported to {bundle.path}")
    print_coverage_summary(terminal, coverage)
    if exported.kept:
        terminal.warn(
            f"{exported.secrets_file} already exists and was kept. This export needs"
            f" {exported.secrets} secrets: check that the file contains all of them"
        )
    elif exported.secrets_file is not None:
        terminal.note(
            f"fill in the {exported.secrets} secrets in {exported.secrets_file} (optional ones may"
            " stay empty), then: aiovbr import"
            f" {bundle.path} --secrets {exported.secrets_file}"
        )


__all__ = ["EXAMPLE", "export", "named_kinds"]
