"""`aiovbr plan`: what an import would do."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import PlanAction, PlannedObject
from aiovbr.bundle import read_bundle

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._migration.coverage import coverage_of
from .._migration.coverage import summary as coverage_summary
from .._migration.importing import prepare
from .._migration.plan import read_plan, show_plan, summary
from .._migration.report import tell_skipped
from .._options.common import ConnectionOptions, OutputOptions
from .._options.imports import ImportOptions
from .._servers.connection import connected, resolve
from ..exit_codes import ExitCode
from ..failures import CliError
from .export import named_kinds
from .import_ import refuse_other_revision, refuse_other_source, secrets_of

EXAMPLE = """\
aiovbr plan ./lab-export --to new

aiovbr plan ./lab-export --from old --to new

aiovbr plan ./lab-export --host new-vbr.example.com --output json --out plan.json
"""


def plan(
    shell: Shell,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Folder that `aiovbr export` wrote.")
    ],
    connection: ConnectionOptions,
    options: ImportOptions,
    result: OutputOptions,
    source_name: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="PROFILE",
            help="Profile of the exported server: its jobs that the export lacks are listed.",
        ),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="PROFILE", help="The target; the same as --profile."),
    ] = None,
) -> ExitCode:
    """Tell what an import would do with each object, in its order; nothing is changed.

    create; equal: it is there already; differs: it is there, and what differs is told; blocked:
    something that it refers to is missing, a secret is missing, or its name collides with a
    built-in object. Takes the options of `import`. Ends with 1 if anything differs or is blocked,
    else with 13 if --from names a server that has jobs which the export lacks.
    """
    options.check()
    kinds = named_kinds(options.only) if options.only else None
    bundle = read_bundle(folder.absolute())
    if to is not None:
        connection = dataclasses.replace(connection, profile=to)
    target = resolve(shell, connection, revision=bundle.manifest.revision)
    refuse_other_revision(bundle, target)
    source = None
    if source_name is not None:
        source = resolve(
            shell,
            ConnectionOptions(profile=source_name),
            revision=bundle.manifest.revision,
            alone=False,
        )
        refuse_other_source(bundle, source, "--from")
    prepared = prepare(
        bundle,
        secrets_of(folder.absolute(), options.secrets),
        only=kinds,
        renaming=options.renaming(dict(bundle.documents)),
        environ=shell.environ,
    )

    async def main(_: Interrupts) -> list[PlannedObject]:
        async with connected(shell, target) as vbr:
            return await read_plan(shell.terminal, vbr, prepared)

    planned = shell.run(main)
    coverage = coverage_of(shell, source, bundle, kinds) if source is not None else None
    tell_skipped(shell.terminal, prepared.selection)
    show_plan(shell.terminal, planned, result, coverage)
    shell.terminal.note(f"{len(planned)} objects: {summary(planned)}")
    unfit = sum(one.action in (PlanAction.DIFFERS, PlanAction.BLOCKED) for one in planned)
    if unfit:
        raise CliError(
            f"{unfit} of {len(planned)} objects would not be imported; the lines above tell why.",
            ExitCode.DIFFERENT,
        )
    if coverage is not None and not coverage.complete:
        raise CliError(f"{coverage_summary(coverage)}.", ExitCode.INCOMPLETE)
    if coverage is not None and coverage.counted:
        shell.terminal.note(coverage_summary(coverage))
    return ExitCode.OK


__all__ = ["EXAMPLE", "plan"]
