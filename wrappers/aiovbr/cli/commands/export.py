"""`aiovbr export`: from a server into a folder."""

from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import KINDS, Coverage, UnknownKind, kind_named

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._migration.coverage import as_json, print_summary, read_coverage
from .._migration.exporting import Exported, export_to_folder
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.connection import connected, resolve
from ..exit_codes import ExitCode
from ..failures import CliError

EXAMPLE = """\
aiovbr export ./lab-export --host vbr.example.com --user administrator --pin SHA256

aiovbr export ./sql.zip --profile lab --only jobs --name '*SQL*'
"""


def export(
    shell: Shell,
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER", help="Folder, or file.zip, to write; it must not exist yet."
        ),
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
            "--name", metavar="NAME", help="Only this name; * stands for anything; may be repeated."
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
            help="Where the template of the secrets goes; by default FOLDER.secrets.toml.",
        ),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an older export in this folder.")
    ] = False,
) -> ExitCode:
    """Export credentials, servers, repositories, proxies and jobs into a folder.

    Secrets are not exported: the server leaves them empty. A template beside the folder lists the
    ones that an import will need. Jobs that the server does not export are counted; --output json
    lists them.
    """
    path = folder.absolute()
    kinds = named_kinds(only)
    if path.exists() and not force:
        raise CliError(
            f"{folder}: exists already; name another folder, or use --force.", ExitCode.FILE
        )
    if not path.parent.is_dir():
        raise CliError(f"{path.parent}: there is no such folder; create it.", ExitCode.FILE)
    target = resolve(shell, connection)

    async def main(_: Interrupts) -> tuple[Exported, Coverage]:
        async with connected(shell, target) as vbr:
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
    show(shell, exported, coverage, result)
    return ExitCode.OK


def named_kinds(names: list[str] | None) -> list[str]:
    """Return the kinds that were named, or all.

    Raises:
        CliError: If there is no kind of a name.
    """
    try:
        return [kind_named(name).name for name in names] if names else list(KINDS)
    except UnknownKind as error:
        raise CliError(f"{error}.", ExitCode.USAGE) from None


def show(shell: Shell, exported: Exported, coverage: Coverage, result: OutputOptions) -> None:
    """Write the result of an export, and tell what to do next."""
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
            **as_json(coverage),
        }
        print_json(terminal, value, result.out)
    else:
        columns = ("kind", "objects", "file")
        with RowWriter(terminal, result.output, result.out, columns=columns) as writer:
            writer.rows(kinds)
    terminal.note(f"exported to {bundle.path}")
    print_summary(terminal, coverage)
    if exported.kept:
        terminal.warn(
            f"{exported.secrets_file} was there already and was kept; this export needs"
            f" {exported.secrets} secrets, check that all are in it"
        )
    elif exported.secrets_file is not None:
        terminal.note(
            f"fill in the secrets in {exported.secrets_file} ({exported.secrets} entries; those"
            " marked optional may stay empty), then: aiovbr import"
            f" {bundle.path} --secrets {exported.secrets_file}"
        )


__all__ = ["EXAMPLE", "export", "named_kinds", "show"]
