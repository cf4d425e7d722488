"""The command line as typer knows it: every command with its help and its example."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

import aiovbr

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
    servers,
    simulate,
    undo,
)
from .options import unfold

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

_COMMANDS: tuple[tuple[str, ModuleType, Callable[..., Any]], ...] = (
    ("export", export, export.export),
    ("plan", plan, plan.plan),
    ("import", import_, import_.import_),
    ("migrate", migrate, migrate.migrate),
    ("undo", undo, undo.undo),
    ("list", list_, list_.list_),
    ("export-list", export_list, export_list.export_list),
    ("edit", edit, edit.edit),
    ("delete", delete, delete.delete),
    ("call", call, call.call),
    ("operations", operations, operations.operations),
    ("doctor", doctor, doctor.doctor),
    ("simulate", simulate, simulate.simulate),
    ("demo", demo, demo.demo),
)
_BUNDLE: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    ("show", bundle.EXAMPLE_SHOW, bundle.show),
    ("edit", bundle.EXAMPLE_EDIT, bundle.edit),
    ("reseal", bundle.EXAMPLE_RESEAL, bundle.reseal_),
    ("convert", convert.EXAMPLE, convert.convert_),
)
_SERVERS: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    ("add", servers.EXAMPLE_ADD, servers.add),
)
_JOBS: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    ("start", jobs.EXAMPLE_START, jobs.start),
    ("stop", jobs.EXAMPLE_STOP, jobs.stop),
    ("enable", jobs.EXAMPLE_ENABLE, jobs.enable),
    ("disable", jobs.EXAMPLE_DISABLE, jobs.disable),
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
    for name, module, function in _COMMANDS:
        app.command(name, epilog=_epilog(module.EXAMPLE))(unfold(function))
    app.command("trust", epilog=_epilog(servers.EXAMPLE_TRUST))(unfold(servers.trust))
    app.add_typer(_group("servers", "Keep servers in the profile file.", _SERVERS))
    app.add_typer(
        _group("bundle", "Look into an export, change it legally, or convert it.", _BUNDLE)
    )
    app.add_typer(_group("jobs", "Start, stop, enable or disable many jobs.", _JOBS))
    return app


def _group(
    name: str, about: str, commands: tuple[tuple[str, str, Callable[..., Any]], ...]
) -> typer.Typer:
    group = typer.Typer(
        name=name,
        help=about,
        epilog=_epilog(f"aiovbr {name} {commands[0][0]} --help"),
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for command, example, function in commands:
        group.command(command, epilog=_epilog(example))(unfold(function))
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
