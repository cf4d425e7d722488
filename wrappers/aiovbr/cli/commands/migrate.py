"""`aiovbr migrate`: migrates one server to another."""

from pathlib import Path
from typing import Annotated, Any

import typer

from aiovbr.automation import KINDS, Coverage, ImportJournal, PlanAction, PlannedObject, State
from aiovbr.bundle import Bundle

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._migration.coverage import (
    coverage_json,
    coverage_summary,
    print_coverage_summary,
    print_left_behind,
    read_source_coverage,
)
from .._migration.exporting import default_secrets_path
from .._migration.importing import (
    PreparedImport,
    default_journal_path,
    open_journal,
    prepare_import,
)
from .._migration.migration import (
    MigrationResult,
    MigrationStopped,
    disable_source_jobs,
    export_source,
    import_and_verify,
)
from .._migration.plan import plan_summary, print_differences, read_plan
from .._migration.report import (
    import_error,
    print_objects,
    print_skipped,
    report_json,
)
from .._options.common import ConnectionOptions, OutputOptions
from .._options.imports import ImportOptions
from .._servers.connection import ServerLogin, connected, resolve_login
from ..error_lines import CliError
from ..exit_codes import ExitCode
from .export import named_kinds
from .import_ import find_secrets, refuse_other_revision, refuse_other_source

EXAMPLE = """\
aiovbr migrate --from old --to new --folder ./migration

aiovbr migrate --from old --to new --folder ./migration --yes --disable-source-jobs
"""
_COLUMNS = ("kind", "to arrive", "imported", "done before", "existed", "failed", "equal")
_GAP = (
    "an import cannot create disabled jobs. Jobs are enabled until they are disabled after their"
    " import session: a job whose schedule falls into these seconds starts"
)


def migrate(
    shell: Shell,
    options: ImportOptions,
    result: OutputOptions,
    source_name: Annotated[
        str, typer.Option("--from", metavar="PROFILE", help="Profile of the old server.")
    ],
    target_name: Annotated[
        str, typer.Option("--to", metavar="PROFILE", help="Profile of the new server.")
    ],
    folder: Annotated[
        Path,
        typer.Option("--folder", metavar="FOLDER", help="Folder for export, secrets and journal."),
    ],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")] = False,
    disable_old_jobs: Annotated[
        bool,
        typer.Option(
            "--disable-source-jobs",
            help="Disable the migrated jobs on the old server, after every exported object is"
            " equal.",
        ),
    ] = False,
) -> ExitCode:
    """Migrate one server to another: export, plan, confirm, import, verify.

    Servers do not export secrets. The first run writes a file that lists them and stops: fill it in
    and repeat the command. Repeat the command after an interruption too; it continues from its
    journal. Jobs are disabled on the new server; enable them after the old jobs are disabled. Exit
    code 13 if the old server has jobs that it does not export; they are listed.
    """
    options.check()
    kinds = named_kinds(options.only) if options.only else None
    source = resolve_login(shell, ConnectionOptions(profile=source_name), only_server=False)
    target = resolve_login(
        shell,
        ConnectionOptions(profile=target_name),
        revision=source.revision,
        only_server=False,
    )
    if source.base_url == target.base_url:
        raise CliError("--from and --to are the same server. Name two servers.", ExitCode.USAGE)
    folder = folder.absolute()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    export_folder = folder / "export"
    secrets_file = options.secrets or default_secrets_path(export_folder)
    bundle = export_source(shell, source, export_folder, secrets_file)
    refuse_other_source(bundle, source, "--folder")
    refuse_other_revision(bundle, target)
    renaming = options.renaming(dict(bundle.documents))
    coverage = read_source_coverage(shell, source, bundle, kinds)
    print_coverage_summary(shell.terminal, coverage)
    path = options.journal or default_journal_path(export_folder, target.base_url)
    with open_journal(path, bundle, target.base_url, renaming) as journal:
        prepared = prepare_import(
            bundle,
            find_secrets(export_folder, secrets_file if secrets_file.exists() else None),
            only=kinds,
            batch_size=options.batch_size,
            renaming=renaming,
            journal=journal,
            environ=shell.environ,
        )
        _require_secrets(prepared, secrets_file)
        print_skipped(shell.terminal, prepared.selection)
        if journal.resumed and journal.used:
            shell.terminal.note(f"continuing from the journal {path}")
        else:
            _confirm(shell, target, prepared, options, yes=yes)
        migration = _import_and_verify(shell, target, prepared, journal, options, path)
    _print_result(shell, prepared, migration, coverage, result)
    _raise_on_failure(migration)
    if disable_old_jobs:
        _disable_source_jobs(shell, source, bundle, prepared)
    _conclude(shell, migration, coverage)
    return ExitCode.OK


def _require_secrets(prepared: PreparedImport, secrets_file: Path) -> None:
    if prepared.lacking:
        raise CliError(
            f"{len(prepared.lacking)} secrets are missing. Fill them in in {secrets_file}, and run"
            " the same command again. Nothing was sent to the new server.",
            ExitCode.SECRETS,
            [line for _, line in prepared.lacking],
        )


def _confirm(
    shell: Shell,
    target: ServerLogin,
    prepared: PreparedImport,
    options: ImportOptions,
    *,
    yes: bool,
) -> None:
    async def main(_: Interrupts) -> list[PlannedObject]:
        async with connected(shell, target) as vbr:
            return await read_plan(shell.terminal, vbr, prepared)

    planned = shell.run(main)
    for entry in planned:
        if entry.action is PlanAction.BLOCKED:
            shell.terminal.note(f"blocked: {entry.kind} {entry.name!r}: {entry.reason}")
    print_differences(
        shell.terminal, (difference for entry in planned for difference in entry.differences)
    )
    shell.terminal.note(f"plan: {plan_summary(planned)}")
    blocked = sum(entry.action is PlanAction.BLOCKED for entry in planned)
    if blocked and not options.continue_on_error:
        raise CliError(
            f"{blocked} objects are blocked. Correct what the lines above report, or add"
            " --continue-on-error. Nothing was sent to the new server.",
            ExitCode.DIFFERENT,
        )
    if any(step.kind == "jobs" for step in prepared.steps):
        shell.terminal.warn(_GAP)
    count = sum(entry.action is PlanAction.CREATE for entry in planned)
    if not yes and not shell.confirm(f"Create {count} objects on {target.base_url}?"):
        raise CliError("not confirmed. Nothing was sent to the new server.", ExitCode.USAGE)


def _import_and_verify(
    shell: Shell,
    target: ServerLogin,
    prepared: PreparedImport,
    journal: ImportJournal,
    options: ImportOptions,
    path: Path,
) -> MigrationResult:
    try:
        return import_and_verify(shell, target, prepared, journal, options)
    except MigrationStopped as stopped:
        print_objects(shell.terminal, stopped.report)
        advice = f"run the same command again (or delete the new objects: aiovbr undo {path})"
        failure = import_error(stopped.report, stopped.__cause__, advice)
        if failure is None:
            raise
        raise failure from stopped.__cause__


def _print_result(
    shell: Shell,
    prepared: PreparedImport,
    migration: MigrationResult,
    coverage: Coverage,
    result: OutputOptions,
) -> None:
    differences = [
        difference for comparison in migration.comparisons for difference in comparison.differences
    ]
    print_objects(shell.terminal, migration.report)
    for name, reason in migration.disabled.failed:
        shell.terminal.warn(f"jobs {name!r} is still enabled: {reason}")
    print_differences(shell.terminal, differences)
    if result.output is Format.JSON:
        print_json(
            shell.terminal,
            {
                **report_json(migration.report, prepared.selection),
                "disabled": list(migration.disabled.done),
                "equal": migration.equal,
                "differences": [
                    {
                        "kind": difference.kind,
                        "name": difference.name,
                        "path": difference.path,
                        "source": difference.left,
                        "target": difference.right,
                    }
                    for difference in differences
                ],
                **coverage_json(coverage),
            },
            result.out,
        )
    else:
        with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as writer:
            writer.rows(_rows(migration))
    print_left_behind(shell.terminal, coverage)


def _rows(migration: MigrationResult) -> list[dict[str, Any]]:
    states = {
        comparison.kind: [
            result.state for result in migration.report.results if result.kind == comparison.kind
        ]
        for comparison in migration.comparisons
    }
    return [
        {
            "kind": comparison.kind,
            "to arrive": comparison.left,
            "imported": states[comparison.kind].count(State.IMPORTED),
            "done before": states[comparison.kind].count(State.BEFORE),
            "existed": states[comparison.kind].count(State.EXISTS)
            + states[comparison.kind].count(State.DIFFERS),
            "failed": sum(not state.arrived for state in states[comparison.kind]),
            "equal": comparison.equal,
        }
        for comparison in migration.comparisons
    ]


def _raise_on_failure(migration: MigrationResult) -> None:
    if migration.disabled.failed:
        raise CliError(
            f"{len(migration.disabled.failed)} imported jobs are still enabled. Run the same"
            " command again.",
            ExitCode.PARTIAL,
        )
    failure = import_error(migration.report, None)
    if failure is not None:
        raise failure
    different = {
        (difference.kind, difference.name)
        for comparison in migration.comparisons
        for difference in comparison.differences
    }
    if different:
        raise CliError(
            f"{len(different)} objects differ between the two servers. The lines above list the"
            " differences.",
            ExitCode.DIFFERENT,
        )


def _conclude(shell: Shell, migration: MigrationResult, coverage: Coverage) -> None:
    """Print what was compared; raise an error if the export lacks objects of the source."""
    kinds = [comparison.kind for comparison in migration.comparisons]
    equal = sum(comparison.equal for comparison in migration.comparisons)
    scope = "" if len(kinds) == len(KINDS) else f" of {', '.join(kinds)}"
    compared = f"all {equal} exported objects{scope} are equal on both servers"
    clauses = [f"{compared} (built-in objects excluded)"]
    if "jobs" in kinds:
        clauses += ["the new jobs are disabled", coverage_summary(coverage)]
    result = "; ".join(clauses)
    if not coverage.complete:
        raise CliError(f"{result}.", ExitCode.INCOMPLETE)
    shell.terminal.note(result)


def _disable_source_jobs(
    shell: Shell, source: ServerLogin, bundle: Bundle, prepared: PreparedImport
) -> None:
    document = prepared.selection.documents.get("jobs", {})
    names = [str(job["name"]) for job in document.get("jobs", ())]
    disabled = disable_source_jobs(shell, source, names)
    for name, reason in disabled.failed:
        shell.terminal.note(f"not disabled on {bundle.manifest.origin.name}: {name!r}: {reason}")
    if disabled.failed:
        raise CliError(
            f"{len(disabled.failed)} of {len(names)} jobs of the old server are still enabled. Run"
            " the same command again.",
            ExitCode.PARTIAL,
        )


__all__ = ["EXAMPLE", "migrate"]
