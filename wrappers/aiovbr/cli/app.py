"""The command line as typer knows it: every command with its help and its example."""

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
    ("plan", "Tell what an import would do; change nothing.", plan, plan.plan),
    ("import", "Import a folder into a server; resumable.", import_, import_.import_),
    ("migrate", "Move from one server to another; resumable.", migrate, migrate.migrate),
    ("undo", "Delete exactly what an import made.", undo, undo.undo),
    ("list", "List jobs, sessions, repositories, ...", list_, list_.list_),
    (
        "export-list",
        "Write any list into a file of JSON lines.",
        export_list,
        export_list.export_list,
    ),
    ("edit", "Set properties of many objects.", edit, edit.edit),
    ("delete", "Delete many objects.", delete, delete.delete),
    ("call", "Call any operation of the API.", call, call.call),
    ("operations", "Find operations of the API.", operations, operations.operations),
    ("doctor", "Find out why a connection does not work.", doctor, doctor.doctor),
    ("simulate", "Run a simulated backup server.", simulate, simulate.simulate),
    ("demo", "Export, import and compare two simulated servers.", demo, demo.demo),
)
_Group: TypeAlias = tuple[tuple[str, str, str, "Callable[..., Any]"], ...]
_BUNDLE: _Group = (
    (
        "show",
        "Prove that an export is whole; tell what is in it.",
        bundle.EXAMPLE_SHOW,
        bundle.show,
    ),
    ("edit", "Change or remove one object.", bundle.EXAMPLE_EDIT, bundle.edit),
    ("reseal", "Make files changed by hand legal again.", bundle.EXAMPLE_RESEAL, bundle.reseal_),
    ("convert", "Convert to another API revision.", convert.EXAMPLE, convert.convert_),
)
_SERVERS: _Group = (
    ("add", "Add a server, and pin its certificate.", servers.EXAMPLE_ADD, servers.add),
)
_JOBS: _Group = (
    ("start", "Start jobs.", jobs.EXAMPLE_START, jobs.start),
    ("stop", "Stop jobs that run.", jobs.EXAMPLE_STOP, jobs.stop),
    ("enable", "Let jobs run by their schedule.", jobs.EXAMPLE_ENABLE, jobs.enable),
    ("disable", "Keep jobs from their schedule.", jobs.EXAMPLE_DISABLE, jobs.disable),
)
_REVISIONS: _Group = (
    ("list", "List the revisions that are spoken.", revisions.EXAMPLE_LIST, revisions.list_),
    ("diff", "Tell what an upgrade changes.", revisions.EXAMPLE_DIFF, revisions.diff),
)
_HELP = """\
Back up, move and query Veeam Backup & Replication servers through their REST API.

Connection options can also be environment variables (AIOVBR_HOST, AIOVBR_USERNAME,
AIOVBR_PASSWORD, ...) or a profile; see docs/profiles.md. Exit codes: docs/exit-codes.md.
"""


def build_app() -> typer.Typer:
    """Return the command line."""
    app = typer.Typer(
        name="aiovbr",
        help=_HELP,
        epilog=_epilog("aiovbr demo"),
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_global)
    for name, short, module, function in _COMMANDS:
        app.command(name, short_help=short, epilog=_epilog(module.EXAMPLE))(unfold(function))
    app.command(
        "trust",
        short_help="Pin the certificate of a server in its profile.",
        epilog=_epilog(servers.EXAMPLE_TRUST),
    )(unfold(servers.trust))
    app.add_typer(_group("servers", "Keep servers in the profile file.", _SERVERS))
    app.add_typer(
        _group("bundle", "Look into an export, change it legally, or convert it.", _BUNDLE)
    )
    app.add_typer(_group("jobs", "Start, stop, enable or disable many jobs.", _JOBS))
    app.add_typer(_group("revisions", "API revisions, and what a step changes.", _REVISIONS))
    return app


def _group(name: str, about: str, commands: _Group) -> typer.Typer:
    group = typer.Typer(
        name=name,
        help=about,
        epilog=_epilog(f"aiovbr {name} {commands[0][0]} --help"),
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for command, short, example, function in commands:
        group.command(command, short_help=short, epilog=_epilog(example))(unfold(function))
    return group


def _epilog(example: str) -> str:
    # \b keeps the lines of a paragraph as they are, so that they can be copied.
    lines = "\n".join(line for line in example.splitlines() if line.strip())
    return f"\b\nExample:\n{lines}"


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"aiovbr {aiovbr.__version__}")
        raise typer.Exit


def _global(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Tell the version."),
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show where an error comes from; anywhere in the line.")
    ] = False,
    verbose: Annotated[
        bool,
        typer.Option("--verbose", "-v", help="Show requests, no secrets; anywhere in the line."),
    ] = False,
) -> None:
    del version, debug, verbose


__all__ = ["build_app"]
