"""Options of the commands that act on many objects."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from .._input.where import Where
from ..error_lines import CliError
from ..exit_codes import ExitCode


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkOptions:
    """Selection of objects, and how the action on them runs."""

    where: Annotated[
        list[str] | None,
        typer.Option(
            "--where",
            metavar="PATH=PATTERN",
            help="Only objects that match; * matches any text, != negates. If repeated, all"
            " conditions must hold.",
        ),
    ] = None
    everything: Annotated[
        bool, typer.Option("--all", help="All objects of the list, instead of --where.")
    ] = False
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be done; change nothing.")
    ] = False
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")] = False
    concurrency: Annotated[
        int,
        typer.Option(
            "--concurrency", metavar="N", min=1, max=64, help="Requests at the same time."
        ),
    ] = 8
    journal: Annotated[
        Path | None,
        typer.Option(
            "--journal",
            metavar="FILE",
            help="Records finished objects; the next run with this file skips them.",
        ),
    ] = None

    def conditions(self) -> Where:
        """Return the conditions that select the objects.

        Raises:
            CliError: If neither or both of --where and --all were used.
        """
        if bool(self.where) == self.everything:
            raise CliError(
                "no objects are selected. Use either --where PATH=PATTERN, or --all.",
                ExitCode.USAGE,
            )
        return Where(self.where or ())


__all__ = ["BulkOptions"]
