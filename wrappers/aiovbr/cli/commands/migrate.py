"""`aiovbr migrate`: from one server to another, in one command."""

from pathlib import Path
from typing import Annotated, Any

import typer

from aiovbr.automation import KINDS, Coverage, ImportJournal, PlanAction, PlannedObject, State
from aiovbr.bundle import Bundle

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._migration.coverage import as_json as coverage_json
from .._migration.coverage import coverage_of, print_summary, show_left_behind
from .._migration.coverage import summary as coverage_summary
from .._migration.exporting import beside
from .._migration.importing import (
    Prepared,
    journal_beside,
    open_journal,
    prepare,
)
from .._migration.migration import (
    Arrived,
    Stopped,
    arrive,
    disable_source,
    export,
)
from .._migration.plan import read_plan, summary, tell_differences
from .._migration.report import (
    as_json,
    tell_objects,
    tell_skipped,
    verdict,
)
from .._options.common import ConnectionOptions, OutputOptions
from .._options.imports import ImportOptions
from .._servers.connection import Target, connected, resolve
from ..exit_codes import ExitCode
from ..failures import CliError
from .export import named_kinds
from .import_ import refuse_other_revision, refuse_other_source, secrets_of

EXAMPLE = """\
aiovbr migrate --from old --to new --folder ./migration

aiovbr migrate --from old --to new --folder ./migration --yes --disable-source-jobs
"""
_COLUMNS = ("kind", "to arrive", "imported", "done before", "existed", "failed", "equal")
_GAP = (
    "jobs arrive enabled, because an import has no field for it, and are disabled right after:"
    " one whose schedule falls into these seconds starts"
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
        typer.Option(
            "--folder", metavar="FOLDER", help="Where export, secrets and journal are kept."
        ),
    ],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    disable_source_jobs: Annotated[
        bool,
        typer.Option(
            "--disable-source-jobs",
            help="When every exported object is equal, disable the migrated jobs on the old"
            " server.",
        ),
    ] = False,
) -> ExitCode:
    """Move an infrastructure: export, plan, confirm, import, verify.

    The first run stops at the secrets, which no server exports: fill in the file that it names,
    and run the same command again. It goes on where it was, whatever interrupted it. Jobs are
    disabled on the new server; enable them when the old ones are off. Ends with 13 if the old
    server has jobs that it does not export: they are listed.
    """
    options.check()
    kinds = named_kinds(options.only) if options.only else None
    source = resolve(shell, ConnectionOptions(profile=source_name), alone=False)
    target = resolve(
        shell, ConnectionOptions(profile=target_name), revision=source.revision, alone=False
    )
    if source.base_url == target.base_url:
        raise CliError("--from and --to are the same server.", ExitCode.USAGE)
    place = folder.absolute()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    exported = place / "export"
    secrets_file = options.secrets or beside(exported)
    bundle = export(shell, source, exported, secrets_file)
    refuse_other_source(bundle, source, "--folder")
    refuse_other_revision(bundle, target)
    renaming = options.renaming(dict(bundle.documents))
    coverage = coverage_of(shell, source, bundle, kinds)
    print_summary(shell.terminal, coverage)
    path = options.journal or journal_beside(exported, target.base_url)
    with open_journal(path, bundle, target.base_url, renaming) as journal:
        prepared = prepare(
            bundle,
            secrets_of(exported, secrets_file if secrets_file.exists() else None),
            only=kinds,
            batch_size=options.batch_size,
            renaming=renaming,
            journal=journal,
            environ=shell.environ,
        )
        _require_secrets(prepared, secrets_file)
        tell_skipped(shell.terminal, prepared.selection)
        if journal.resumed and journal.used:
            shell.terminal.note(f"going on where {path} ends")
        else:
            _confirm(shell, target, prepared, options, yes=yes)
        arrived = _arrive(shell, target, prepared, journal, options, path)
    _tell(shell, prepared, arrived, coverage, result)
    _refuse_failures(arrived)
    if disable_source_jobs:
        _disable_source(shell, source, bundle, prepared)
    _conclude(shell, arrived, coverage)
    return ExitCode.OK


def _require_secrets(prepared: Prepared, secrets_file: Path) -> None:
    if prepared.lacking:
        raise CliError(
            f"{len(prepared.lacking)} secrets are missing: fill them in, in {secrets_file}, and run"
            " the same command again. Nothing was sent to the new server.",
            ExitCode.SECRETS,
            [line for _, line in prepared.lacking],
        )


def _confirm(
    shell: Shell, target: Target, prepared: Prepared, options: ImportOptions, *, yes: bool
) -> None:
    async def main(_: Interrupts) -> list[PlannedObject]:
        async with connected(shell, target) as vbr:
            return await read_plan(shell.terminal, vbr, prepared)

    planned = shell.run(main)
    for one in planned:
        if one.action is PlanAction.BLOCKED:
            shell.terminal.note(f"blocked: {one.kind} {one.name!r}: {one.reason}")
    tell_differences(shell.terminal, (found for one in planned for found in one.differences))
    shell.terminal.note(f"plan: {summary(planned)}")
    blocked = sum(one.action is PlanAction.BLOCKED for one in planned)
    if blocked and not options.continue_on_error:
        raise CliError(
            f"{blocked} objects are blocked, the lines above tell why; mend that, or add"
            " --continue-on-error. Nothing was sent to the new server.",
            ExitCode.DIFFERENT,
        )
    if any(step.kind == "jobs" for step in prepared.steps):
        shell.terminal.warn(_GAP)
    count = sum(one.action is PlanAction.CREATE for one in planned)
    if not yes and not shell.confirm(f"Create {count} objects on {target.base_url}?"):
        raise CliError("nothing was sent to the new server: not confirmed.", ExitCode.USAGE)


def _arrive(
    shell: Shell,
    target: Target,
    prepared: Prepared,
    journal: ImportJournal,
    options: ImportOptions,
    path: Path,
) -> Arrived:
    try:
        return arrive(shell, target, prepared, journal, options)
    except Stopped as stopped:
        tell_objects(shell.terminal, stopped.report)
        again = f"run the same command again (or, to take it back, aiovbr undo {path})"
        failure = verdict(stopped.report, stopped.__cause__, again)
        if failure is None:
            raise
        raise failure from stopped.__cause__


def _tell(
    shell: Shell,
    prepared: Prepared,
    arrived: Arrived,
    coverage: Coverage,
    result: OutputOptions,
) -> None:
    tell_objects(shell.terminal, arrived.report)
    for name, reason in arrived.disabled.failed:
        shell.terminal.warn(f"jobs {name!r} is still enabled: {reason}")
    tell_differences(
        shell.terminal, (one for found in arrived.comparisons for one in found.differences)
    )
    if result.output is Format.JSON:
        print_json(
            shell.terminal,
            {
                **as_json(arrived.report, prepared.selection),
                "disabled": list(arrived.disabled.done),
                "equal": arrived.equal,
                "differences": [
                    {
                        "kind": one.kind,
                        "name": one.name,
                        "path": one.path,
                        "source": one.left,
                        "target": one.right,
                    }
                    for found in arrived.comparisons
                    for one in found.differences
                ],
                **coverage_json(coverage),
            },
            result.out,
        )
    else:
        with RowWriter(shell.terminal, result.output, result.out, columns=_COLUMNS) as writer:
            writer.rows(_rows(arrived))
    show_left_behind(shell.terminal, coverage)


def _rows(arrived: Arrived) -> list[dict[str, Any]]:
    counts = {
        found.kind: [one.state for one in arrived.report.results if one.kind == found.kind]
        for found in arrived.comparisons
    }
    return [
        {
            "kind": found.kind,
            "to arrive": found.left,
            "imported": counts[found.kind].count(State.IMPORTED),
            "done before": counts[found.kind].count(State.BEFORE),
            "existed": counts[found.kind].count(State.EXISTS)
            + counts[found.kind].count(State.DIFFERS),
            "failed": sum(not state.arrived for state in counts[found.kind]),
            "equal": found.equal,
        }
        for found in arrived.comparisons
    ]


def _refuse_failures(arrived: Arrived) -> None:
    if arrived.disabled.failed:
        raise CliError(
            f"{len(arrived.disabled.failed)} imported jobs are still enabled; run the same command"
            " again.",
            ExitCode.PARTIAL,
        )
    failure = verdict(arrived.report, None)
    if failure is not None:
        raise failure
    unlike = len({(one.kind, one.name) for c in arrived.comparisons for one in c.differences})
    if unlike:
        raise CliError(
            f"{unlike} objects differ between the two servers; the lines above tell what.",
            ExitCode.DIFFERENT,
        )


def _conclude(shell: Shell, arrived: Arrived, coverage: Coverage) -> None:
    """Name what was compared, and end with 13 unless it is all that the source has."""
    kinds = [found.kind for found in arrived.comparisons]
    equal = sum(found.equal for found in arrived.comparisons)
    chosen = "" if len(kinds) == len(KINDS) else f" of {', '.join(kinds)}"
    compared = f"all {equal} exported objects{chosen} are equal on both servers"
    clauses = [f"{compared} (built-in ones were left out)"]
    if "jobs" in kinds:
        clauses += ["the new jobs are disabled", coverage_summary(coverage)]
    result = "; ".join(clauses)
    if not coverage.complete:
        raise CliError(f"{result}.", ExitCode.INCOMPLETE)
    shell.terminal.note(result)


def _disable_source(shell: Shell, source: Target, bundle: Bundle, prepared: Prepared) -> None:
    chosen = prepared.selection.documents.get("jobs", {})
    names = [str(job["name"]) for job in chosen.get("jobs", ())]
    disabled = disable_source(shell, source, names)
    for name, reason in disabled.failed:
        shell.terminal.note(f"not disabled on {bundle.manifest.origin.name}: {name!r}: {reason}")
    if disabled.failed:
        raise CliError(
            f"{len(disabled.failed)} of {len(names)} jobs of the old server are still enabled; run"
            " the same command again.",
            ExitCode.PARTIAL,
        )


__all__ = ["EXAMPLE", "migrate"]
