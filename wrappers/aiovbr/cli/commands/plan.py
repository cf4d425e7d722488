"""`aiovbr plan`: shows what an import would do."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import PlanAction, PlannedObject
from aiovbr.bundle import read_bundle

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from .._migration.coverage import coverage_summary, read_source_coverage
from .._migration.importing import prepare_import
from .._migration.plan import plan_summary, print_plan, read_plan
from .._migration.report import print_skipped
from .._options.common import ConnectionOptions, OutputOptions
from .._options.imports import ImportOptions
from .._servers.connection import connected, resolve_login
from ..error_lines import CliError
from ..exit_codes import ExitCode
from .export import named_kinds
from .import_ import find_secrets, refuse_other_revision, refuse_other_source

EXAMPLE = """\
aiovbr plan ./lab-export --to new

aiovbr plan ./lab-export --from old --to new

aiovbr plan ./lab-export --host new-vbr.example.com --output json --out plan.json
"""


def plan(
    shell: Shell,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Folder or zip that `aiovbr export` wrote.")
    ],
    connection: ConnectionOptions,
    options: ImportOptions,
    result: OutputOptions,
    source_name: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="PROFILE",
            help="Profile of the exported server; lists its jobs that the export lacks.",
        ),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option(
            "--to", metavar="PROFILE", help="Profile of the target; the same as --profile."
        ),
    ] = None,
) -> ExitCode:
    """Show what an import would do with each object, in import order; change nothing.

    create: the object does not exist. equal: it exists. differs: it exists with the listed
    differences. blocked: a reference or a secret is missing, or its name is that of a built-in
    object. Accepts the options of `import`. Exit code 1 if an object differs or is blocked, else 13
    if the server of --from has jobs that the export lacks.
    """
    options.check()
    kinds = named_kinds(options.only) if options.only else None
    bundle = read_bundle(folder.absolute())
    if to is not None:
        connection = dataclasses.replace(connection, profile=to)
    target = resolve_login(shell, connection, revision=bundle.manifest.revision)
    refuse_other_revision(bundle, target)
    source = None
    if source_name is not None:
        source = resolve_login(
            shell,
            ConnectionOptions(profile=source_name),
            revision=bundle.manifest.revision,
            only_server=False,
        )
        refuse_other_source(bundle, source, "--from")
    prepared = prepare_import(
        bundle,
        find_secrets(folder.absolute(), options.secrets),
        only=kinds,
        renaming=options.renaming(dict(bundle.documents)),
        environ=shell.environ,
    )

    async def main(_: Interrupts) -> list[PlannedObject]:
        async with connected(shell, target) as vbr:
            return await read_plan(shell.terminal, vbr, prepared)

    planned = shell.run(main)
    coverage = read_source_coverage(shell, source, bundle, kinds) if source is not None else None
    print_skipped(shell.terminal, prepared.selection)
    print_plan(shell.terminal, planned, result, coverage)
    shell.terminal.note(f"{len(planned)} objects: {plan_summary(planned)}")
    not_importable = sum(
        entry.action in (PlanAction.DIFFERS, PlanAction.BLOCKED) for entry in planned
    )
    if not_importable:
        raise CliError(
            f"{not_importable} of {len(planned)} objects would not be imported. The lines above"
            " list the reasons.",
            ExitCode.DIFFERENT,
        )
    if coverage is not None and not coverage.complete:
        raise CliError(f"{coverage_summary(coverage)}.", ExitCode.INCOMPLETE)
    if coverage is not None and coverage.counted:
        shell.terminal.note(coverage_summary(coverage))
    return ExitCode.OK


__all__ = ["EXAMPLE", "plan"]
