"""`aiovbr revisions`: lists supported API revisions and the changes between two."""

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
from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from vbr_generator.api_diff import Surface

EXAMPLE_DIFF = """\
aiovbr revisions diff 1.3-rev1 1.3-rev2
"""
EXAMPLE_LIST = """\
aiovbr revisions list
"""


class DiffFormat(StrEnum):
    """Format of a list of changes."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


def list_(shell: Shell, result: OutputOptions) -> ExitCode:
    """List the API revisions that this client supports, with their sizes."""
    columns = ("revision", "operations", "models", "enums", "package")
    with RowWriter(shell.terminal, result.output, result.out, columns=columns) as writer:
        for revision, module in vbr_api.REVISIONS.items():
            names = read_surface(revision)
            built_in = revision in vbr_api.REVISIONS.built_in
            writer.row(
                {
                    "revision": revision,
                    "operations": len(names.functions),
                    "models": len(names.classes),
                    "enums": len(names.enums),
                    "package": f"vbr_api.{module}" if built_in else module,
                }
            )
    return ExitCode.OK


def diff(
    shell: Shell,
    old: Annotated[str, typer.Argument(help="Current revision of a program.")],
    new: Annotated[str, typer.Argument(help="Revision to upgrade to.")],
    style: Annotated[
        DiffFormat, typer.Option("--output", "-o", help="Format of the changes.")
    ] = DiffFormat.TEXT,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help="File for the changes: UTF-8, written whole or not at all, readable by its owner"
            " only.",
            metavar="FILE",
        ),
    ] = None,
) -> ExitCode:
    """List the changes from one API revision to another, breaking changes first."""
    changes = compare(read_surface(old), read_surface(new))
    if style is DiffFormat.JSON:
        document = as_json(old, new, changes)
        text = orjson.dumps(document, option=orjson.OPT_INDENT_2).decode() + "\n"
    else:
        text = (as_markdown if style is DiffFormat.MARKDOWN else as_text)(old, new, changes)
    if out is None:
        shell.terminal.line(text.removesuffix("\n"))
    else:
        write_atomic(out, text.encode())
    return ExitCode.OK


def read_surface(revision: str) -> "Surface":
    """Read the public names of a revision from its package.

    Raises:
        CliError: If this client does not support the revision, or its package is damaged.
    """
    try:
        package = vbr_api.load(revision)
    except ValueError as error:
        raise CliError(
            f"{error}. `aiovbr revisions list` lists the supported revisions.", ExitCode.REVISION
        ) from error
    except ImportError as error:
        raise CliError(
            f"the registered package of API revision {revision} cannot be imported: {error}."
            " Install it again, or remove it.",
            ExitCode.REVISION,
        ) from error
    return read((files(package) / "surface.txt").read_text(encoding="utf-8"))


__all__ = ["EXAMPLE_DIFF", "EXAMPLE_LIST", "diff", "list_", "read_surface"]
