"""`aiovbr revisions`: which revisions this client speaks, and what a step between two changes."""

from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import orjson
import typer

import vbr_api
from aiovbr._files.atomic import write_atomic
from vbr_generator.api_diff import (
    as_json,
    as_markdown,
    as_text,
    compare,
    read,
)

from .._console.shell import Shell
from .._console.tables import RowWriter
from .._options.common import OutputOptions
from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from vbr_generator.api_diff import Surface

EXAMPLE_DIFF = """\
aiovbr revisions diff 1.3-rev1 1.3-rev2
"""
EXAMPLE_LIST = """\
aiovbr revisions list
"""


class Style(StrEnum):
    """How differences are told."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


def list_(shell: Shell, result: OutputOptions) -> ExitCode:
    """List the API revisions that this client speaks, and how much each has."""
    columns = ("revision", "operations", "models", "enums", "package")
    with RowWriter(shell.terminal, result.output, result.out, columns=columns) as writer:
        for revision, module in vbr_api.REVISIONS.items():
            found = surface(revision)
            built_in = revision in vbr_api.REVISIONS.built_in
            writer.row(
                {
                    "revision": revision,
                    "operations": len(found.functions),
                    "models": len(found.classes),
                    "enums": len(found.enums),
                    "package": f"vbr_api.{module}" if built_in else module,
                }
            )
    return ExitCode.OK


def diff(
    shell: Shell,
    old: Annotated[str, typer.Argument(help="The revision that a program uses.")],
    new: Annotated[str, typer.Argument(help="The revision that it is to use.")],
    style: Annotated[
        Style, typer.Option("--output", "-o", help="How the differences are told.")
    ] = Style.TEXT,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help="File to write them to: UTF-8, whole or not at all, for its owner only.",
            metavar="FILE",
        ),
    ] = None,
) -> ExitCode:
    """Tell what an upgrade from one API revision to another changes, breaking changes first."""
    changes = compare(surface(old), surface(new))
    if style is Style.JSON:
        told = orjson.dumps(as_json(old, new, changes), option=orjson.OPT_INDENT_2).decode() + "\n"
    else:
        told = (as_markdown if style is Style.MARKDOWN else as_text)(old, new, changes)
    if out is None:
        shell.terminal.line(told.removesuffix("\n"))
    else:
        write_atomic(out, told.encode())
    return ExitCode.OK


def surface(revision: str) -> "Surface":
    """Read the public names of a revision, which lie in its package.

    Raises:
        CliError: If this client does not know the revision, or its package is damaged.
    """
    try:
        package = vbr_api.load(revision)
    except ValueError as error:
        raise CliError(
            f"{error}; `aiovbr revisions list` shows what there is.", ExitCode.REVISION
        ) from error
    except ImportError as error:
        raise CliError(
            f"the package that is registered for API revision {revision} cannot be imported:"
            f" {error}; install it again, or remove it.",
            ExitCode.REVISION,
        ) from error
    return read((files(package) / "surface.txt").read_text(encoding="utf-8"))


__all__ = ["EXAMPLE_DIFF", "EXAMPLE_LIST", "diff", "list_", "surface"]
