"""Options of everything that works on many objects."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from .._input.where import Where
from ..exit_codes import ExitCode
from ..failures import CliError


@dataclass(frozen=True, slots=True, kw_only=True)
class MassOptions:
    """Which objects are meant, and how they are worked through."""

    where: Annotated[
        list[str] | None,
        typer.Option(
            "--where",
            metavar="PATH=PATTERN",
            help="Only objects of which this holds; * stands for anything; != negates;"
            " may be repeated, then all must hold.",
        ),
    ] = None
    everything: Annotated[bool, typer.Option("--all", help="All of them, in place of --where.")] = (
        False
    )
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would be done, and do nothing.")
    ] = False
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False
    concurrency: Annotated[
        int, typer.Option("--concurrency", metavar="N", min=1, max=64, help="Requests at a time.")
    ] = 8
    journal: Annotated[
        Path | None,
        typer.Option(
            "--journal",
            metavar="FILE",
            help="Remembers what was done; with the same file nothing is done twice.",
        ),
    ] = None

    def chosen(self) -> Where:
        """Return the conditions.

        Raises:
            CliError: If neither or both of --where and --all were given.
        """
        if bool(self.where) == self.everything:
            raise CliError(
                "say which objects: --where PATH=PATTERN, or --all for all.", ExitCode.USAGE
            )
        return Where(self.where or ())


__all__ = ["MassOptions"]
