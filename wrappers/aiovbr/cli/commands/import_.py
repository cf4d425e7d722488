"""`aiovbr import`: imports a folder into a server."""

from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import Importer, ImportJournal
from aiovbr.bundle import Bundle, SecretsFile, read_bundle, read_secrets

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._migration.exporting import default_secrets_path
from .._migration.importing import (
    PreparedImport,
    default_journal_path,
    open_journal,
    prepare_import,
    run_import,
)
from .._migration.report import (
    COLUMNS,
    import_error,
    print_objects,
    print_skipped,
    report_json,
    report_rows,
)
from .._options.common import ConnectionOptions, OutputOptions
from .._options.imports import ImportOptions
from .._servers.connection import ServerLogin, connected, resolve_login
from ..error_lines import CliError, Interrupted
from ..exit_codes import ExitCode
from .export import named_kinds

EXAMPLE = """\
aiovbr import ./lab-export --secrets lab-export.secrets.toml --host new-vbr.example.com

aiovbr import ./lab-export --profile new --only jobs --map-host vc1.old.example=vc1.new.example
"""


def import_(
    shell: Shell,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Folder or zip that `aiovbr export` wrote.")
    ],
    connection: ConnectionOptions,
    options: ImportOptions,
    result: OutputOptions,
) -> ExitCode:
    """Import a folder into a server, in the order in which objects depend on each other.

    Digests and secrets are checked before anything is sent. Existing equal objects are not sent. A
    journal next to the folder records each request: after an interruption, repeat the command to
    continue. Ctrl-C waits for the running import session and starts no further one. `aiovbr undo`
    deletes the created objects.
    """
    options.check()
    kinds = named_kinds(options.only) if options.only else None
    bundle = read_bundle(folder.absolute())
    target = resolve_login(shell, connection, revision=bundle.manifest.revision)
    refuse_other_revision(bundle, target)
    secrets = find_secrets(folder.absolute(), options.secrets)
    renaming = options.renaming(dict(bundle.documents))
    path = options.journal or default_journal_path(folder.absolute(), target.base_url)
    new = not path.exists()
    journal = open_journal(path, bundle, target.base_url, renaming)
    try:
        prepared = prepare_import(
            bundle,
            secrets,
            only=kinds,
            batch_size=options.batch_size,
            renaming=renaming,
            journal=journal,
            environ=shell.environ,
        )
        prepared.require_secrets()
        print_skipped(shell.terminal, prepared.selection)
        for key in prepared.unused:
            shell.terminal.warn(f"the secrets file has an entry that matches no object: {key}")
        if journal.resumed:
            shell.terminal.note(f"continuing from the journal {path}")
        return _run(shell, target, prepared, journal, result, options)
    finally:
        unused = new and not journal.resumed and not journal.used
        journal.close()
        if unused:
            path.unlink(missing_ok=True)


def refuse_other_revision(bundle: Bundle, target: ServerLogin) -> None:
    """Raise an error if a bundle and a connection have different API revisions.

    Raises:
        CliError: If their revisions differ.
    """
    if target.revision != bundle.manifest.revision:
        raise CliError(
            f"{bundle.path}: has API revision {bundle.manifest.revision}, and the connection uses"
            f" {target.revision}. Remove --revision, or convert the export:"
            f" aiovbr bundle convert {bundle.path} --to-revision {target.revision} --out FOLDER.",
            ExitCode.REVISION,
        )


def refuse_other_source(bundle: Bundle, source: ServerLogin, option: str) -> None:
    """Raise an error if a bundle was exported from another server.

    Args:
        bundle: The export.
        source: The server.
        option: The option that the message advises to change.

    Raises:
        CliError: If their addresses differ.
    """
    if bundle.manifest.origin.base_url not in (None, source.base_url):
        raise CliError(
            f"{bundle.path}: is the export of {bundle.manifest.origin.base_url}, not of"
            f" {source.base_url}. Use another {option}.",
            ExitCode.USAGE,
        )


def find_secrets(folder: Path, named: Path | None) -> SecretsFile | None:
    """Read the named secrets file, or the default one if it exists."""
    path = named or default_secrets_path(folder)
    return read_secrets(path) if named is not None or path.exists() else None


def _run(
    shell: Shell,
    target: ServerLogin,
    prepared: PreparedImport,
    journal: ImportJournal,
    result: OutputOptions,
    options: ImportOptions,
) -> ExitCode:
    importers: list[Importer] = []

    async def main(interrupts: Interrupts) -> None:
        async with connected(shell, target) as vbr:
            importer = Importer(
                vbr.automation,
                prepared.steps,
                journal=journal,
                continue_on_error=options.continue_on_error,
                skip_existing=options.skip_existing,
                overwrite=options.overwrite,
            )
            importers.append(importer)
            await run_import(
                shell.terminal, importer, interrupts=interrupts, stop=options.stop_on_interrupt
            )
            if interrupts.count:
                raise Interrupted

    error: Exception | None = None
    try:
        shell.run(main)
    except Exception as caught:
        if not importers:
            raise
        error = caught  # the report is printed first
    report = importers[0].report
    if result.output is Format.JSON:
        print_json(shell.terminal, report_json(report, prepared.selection), result.out)
    else:
        with RowWriter(shell.terminal, result.output, result.out, columns=COLUMNS) as writer:
            writer.rows(report_rows(report, prepared.selection))
    print_objects(shell.terminal, report)
    failure = import_error(report, error)
    if failure is not None:
        raise failure from error
    return ExitCode.OK


__all__ = ["EXAMPLE", "find_secrets", "import_", "refuse_other_revision", "refuse_other_source"]
