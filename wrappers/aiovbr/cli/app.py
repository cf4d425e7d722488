"""The typer application: every command with its help and its example."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

import aiovbr

from ._options.common import unfold
from .commands import (
    bundle,
    call,
    convert,
    delete,
    demo,
    doctor,
    edit,
    export,
    export_list,
    import_,
    jobs,
    list_,
    migrate,
    operations,
    plan,
    revisions,
    servers,
    simulate,
    undo,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

_COMMANDS: tuple[tuple[str, str, ModuleType, Callable[..., Any]], ...] = (
    ("export", "Export a server into a folder or zip.", export, export.export),
    ("plan", "Show what an import would do; change nothing.", plan, plan.plan),
    ("import", "Import a folder into a server; resumable.", import_, import_.import_),
    ("migrate", "Migrate one server to another; resumable.", migrate, migrate.migrate),
    ("undo", "Delete exactly the objects that an import created.", undo, undo.undo),
    ("list", "List jobs, sessions, repositories, ...", list_, list_.list_),
    (
        "export-list",
        "Write any list to a file of JSON lines.",
        export_list,
        export_list.export_list,
    ),
    ("edit", "Set properties of matching objects.", edit, edit.edit),
    ("delete", "Delete matching objects.", delete, delete.delete),
    ("call", "Call any API operation.", call, call.call),
    ("operations", "Find API operations.", operations, operations.operations),
    ("doctor", "Diagnose a connection.", doctor, doctor.doctor),
    ("simulate", "Run a simulated backup server.", simulate, simulate.simulate),
    ("demo", "Export, import and compare two simulated servers.", demo, demo.demo),
)
_Group: TypeAlias = tuple[tuple[str, str, str, "Callable[..., Any]"], ...]
_BUNDLE: _Group = (
    (
        "show",
        "Verify an export and show its contents.",
        bundle.EXAMPLE_SHOW,
        bundle.show,
    ),
    ("edit", "Change or remove one object.", bundle.EXAMPLE_EDIT, bundle.edit),
    ("reseal", "Recompute digests after a change by hand.", bundle.EXAMPLE_RESEAL, bundle.reseal_),
    ("convert", "Convert an export to another API revision.", convert.EXAMPLE, convert.convert_),
)
_SERVERS: _Group = (
    ("add", "Add a server and pin its certificate.", servers.EXAMPLE_ADD, servers.add),
)
_JOBS: _Group = (
    ("start", "Start jobs.", jobs.EXAMPLE_START, jobs.start),
    ("stop", "Stop running jobs.", jobs.EXAMPLE_STOP, jobs.stop),
    ("enable", "Enable jobs: their schedule starts them.", jobs.EXAMPLE_ENABLE, jobs.enable),
    (
        "disable",
        "Disable jobs: their schedule does not start them.",
        jobs.EXAMPLE_DISABLE,
        jobs.disable,
    ),
)
_REVISIONS: _Group = (
    ("list", "List supported API revisions.", revisions.EXAMPLE_LIST, revisions.list_),
    ("diff", "Show the changes between two revisions.", revisions.EXAMPLE_DIFF, revisions.diff),
)
_HELP = """\
Export, migrate and query Veeam Backup & Replication servers through their REST API.

Connection options can also be environment variables (AIOVBR_HOST, AIOVBR_USERNAME,
AIOVBR_PASSWORD, ...) or come from a profile: docs/reference/profiles.md. Exit codes:
docs/reference/exit-codes.md.
"""


def build_app() -> typer.Typer:
    """Build the typer application."""
    app = typer.Typer(
        name="aiovbr",
        help=_HELP,
        epilog=_epilog("aiovbr demo"),
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_global_options)
    for name, short, module, function in _COMMANDS:
        app.command(name, short_help=short, epilog=_epilog(module.EXAMPLE))(unfold(function))
    app.command(
        "trust",
        short_help="Pin the certificate of a server in its profile.",
        epilog=_epilog(servers.EXAMPLE_TRUST),
    )(unfold(servers.trust))
    app.add_typer(_group("servers", "Manage servers in the profile file.", _SERVERS))
    app.add_typer(_group("bundle", "Inspect, change or convert an export.", _BUNDLE))
    app.add_typer(_group("jobs", "Start, stop, enable or disable matching jobs.", _JOBS))
    app.add_typer(_group("revisions", "API revisions and the changes between them.", _REVISIONS))
    return app


def _group(name: str, description: str, commands: _Group) -> typer.Typer:
    group = typer.Typer(
        name=name,
        help=description,
        epilog=_epilog(f"aiovbr {name} {commands[0][0]} --help"),
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for command, short, example, function in commands:
        group.command(command, short_help=short, epilog=_epilog(example))(unfold(function))
    return group


def _epilog(example: str) -> str:
    # \b keeps the line breaks of the paragraph, so that each example can be copied.
    lines = "\n".join(line for line in example.splitlines() if line.strip())
    return f"\b\nExample:\n{lines}"


def _print_version(requested: bool) -> None:
    if requested:
        typer.echo(f"aiovbr {aiovbr.__version__}")
        raise typer.Exit


def _global_options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Print the traceback of an error; anywhere in the line.")
    ] = False,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose", "-v", help="Print each request, without secrets; anywhere in the line."
        ),
    ] = False,
) -> None:
    del version, debug, verbose


__all__ = ["build_app"]
