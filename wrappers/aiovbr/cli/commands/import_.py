"""`aiovbr import`: from a folder into a server."""

from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import Importer, ImportJournal
from aiovbr.bundle import Bundle, SecretsFile, read_bundle, read_secrets

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._migration.exporting import beside
from .._migration.importing import (
    Prepared,
    journal_beside,
    open_journal,
    prepare,
    run_import,
)
from .._migration.report import (
    COLUMNS,
    as_json,
    rows,
    tell_objects,
    tell_skipped,
    verdict,
)
from .._options.common import ConnectionOptions, OutputOptions
from .._options.imports import ImportOptions
from .._servers.connection import Target, connected, resolve
from ..exit_codes import ExitCode
from ..failures import CliError, Interrupted
from .export import named_kinds

EXAMPLE = """\
aiovbr import ./lab-export --secrets lab-export.secrets.toml --host new-vbr.example.com

aiovbr import ./lab-export --profile new --only jobs --map-host vc1.old.example=vc1.new.example
"""


def import_(
    shell: Shell,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Folder that `aiovbr export` wrote.")
    ],
    connection: ConnectionOptions,
    options: ImportOptions,
    result: OutputOptions,
) -> ExitCode:
    """Import a folder into a server, in the order in which objects depend on each other.

    The folder's digests and the secrets are checked before anything is sent. What the server has
    already is not sent. A journal beside the folder remembers what was done, so the same command
    goes on where it was interrupted, whatever interrupted it. Ctrl-C lets the running import
    session end and sends no other; `aiovbr undo` deletes what was made.
    """
    options.check()
    kinds = named_kinds(options.only) if options.only else None
    bundle = read_bundle(folder.absolute())
    target = resolve(shell, connection, revision=bundle.manifest.revision)
    refuse_other_revision(bundle, target)
    secrets = secrets_of(folder.absolute(), options.secrets)
    renaming = options.renaming(dict(bundle.documents))
    path = options.journal or journal_beside(folder.absolute(), target.base_url)
    new = not path.exists()
    journal = open_journal(path, bundle, target.base_url, renaming)
    try:
        prepared = prepare(
            bundle,
            secrets,
            only=kinds,
            batch_size=options.batch_size,
            renaming=renaming,
            journal=journal,
            environ=shell.environ,
        )
        prepared.require_secrets()
        tell_skipped(shell.terminal, prepared.selection)
        for key in prepared.unused:
            shell.terminal.warn(f"the secrets file has an entry that fits no object: {key}")
        if journal.resumed:
            shell.terminal.note(f"going on where {path} ends")
        return _run(shell, target, prepared, journal, result, options)
    finally:
        unused = new and not journal.resumed and not journal.used
        journal.close()
        if unused:
            path.unlink(missing_ok=True)


def refuse_other_revision(bundle: Bundle, target: Target) -> None:
    """Refuse to bring a bundle together with a server of another API revision.

    Raises:
        CliError: If their revisions differ.
    """
    if target.revision != bundle.manifest.revision:
        raise CliError(
            f"{bundle.path}: holds documents of API revision {bundle.manifest.revision}, and the"
            f" connection speaks {target.revision}; leave out --revision, or convert it:"
            f" aiovbr bundle convert {bundle.path} --to-revision {target.revision} --out FOLDER.",
            ExitCode.REVISION,
        )


def refuse_other_source(bundle: Bundle, source: Target, option: str) -> None:
    """Refuse a server that is not the one that a bundle was exported from.

    Args:
        bundle: The export.
        source: The server.
        option: The option to change.

    Raises:
        CliError: If their addresses differ.
    """
    if bundle.manifest.origin.base_url not in (None, source.base_url):
        raise CliError(
            f"{bundle.path}: is the export of {bundle.manifest.origin.base_url}, not of"
            f" {source.base_url}; name another {option}.",
            ExitCode.USAGE,
        )


def secrets_of(folder: Path, given: Path | None) -> SecretsFile | None:
    """Read the secrets file of an export, if there is one."""
    path = given or beside(folder)
    return read_secrets(path) if given is not None or path.exists() else None


def _run(
    shell: Shell,
    target: Target,
    prepared: Prepared,
    journal: ImportJournal,
    result: OutputOptions,
    options: ImportOptions,
) -> ExitCode:
    made: list[Importer] = []

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
            made.append(importer)
            await run_import(
                shell.terminal, importer, interrupts=interrupts, stop=options.stop_on_interrupt
            )
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


__all__ = ["EXAMPLE", "import_", "refuse_other_revision", "refuse_other_source", "secrets_of"]
