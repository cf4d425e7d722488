"""Options of the commands that import, and their parsed values."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import KINDS, Document, Renaming, RenamingError

from ..error_lines import CliError
from ..exit_codes import ExitCode

_SELECTION = "Selection"
_EXECUTION = "Execution"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """Objects to import, their new names, and how the import runs."""

    secrets: Annotated[
        Path | None,
        typer.Option(
            "--secrets",
            metavar="FILE",
            help="Completed secrets file; by default FOLDER.secrets.toml, if it exists.",
            rich_help_panel=_SELECTION,
        ),
    ] = None
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="KIND",
            help=f"Only this kind; may be repeated. Kinds: {', '.join(KINDS)}.",
            rich_help_panel=_SELECTION,
        ),
    ] = None
    rename: Annotated[
        list[str] | None,
        typer.Option(
            "--rename",
            metavar="FROM=TO",
            help="New name for a repository or job; jobs:FROM=TO if both have the old name.",
            rich_help_panel=_SELECTION,
        ),
    ] = None
    map_host: Annotated[
        list[str] | None,
        typer.Option(
            "--map-host",
            metavar="FROM=TO",
            help="New host name on the target, in all references to it too; may be repeated.",
            rich_help_panel=_SELECTION,
        ),
    ] = None
    map_hosts: Annotated[
        Path | None,
        typer.Option(
            "--map-hosts",
            metavar="FILE",
            help="CSV file of host mappings: one from,to per line.",
            rich_help_panel=_SELECTION,
        ),
    ] = None
    skip_existing: Annotated[
        bool,
        typer.Option(
            "--skip-existing",
            help="Skip existing objects that differ; they are not an error.",
            rich_help_panel=_EXECUTION,
        ),
    ] = False
    overwrite: Annotated[
        bool,
        typer.Option(
            "--overwrite",
            help="Also send existing objects that differ; the server accepts or refuses them.",
            rich_help_panel=_EXECUTION,
        ),
    ] = False
    continue_on_error: Annotated[
        bool,
        typer.Option(
            "--continue-on-error",
            help="Continue with the next kinds after objects failed.",
            rich_help_panel=_EXECUTION,
        ),
    ] = False
    batch_size: Annotated[
        int | None,
        typer.Option(
            "--batch-size",
            metavar="N",
            min=1,
            help="Objects per import session; by default all objects of a kind.",
            rich_help_panel=_EXECUTION,
        ),
    ] = None
    journal: Annotated[
        Path | None,
        typer.Option(
            "--journal",
            metavar="FILE",
            help="Records each request and its outcome; by default FOLDER.SERVER.journal.",
            rich_help_panel=_EXECUTION,
        ),
    ] = None
    stop_on_interrupt: Annotated[
        bool,
        typer.Option(
            "--stop-on-interrupt",
            help="On Ctrl-C, stop the running import session on the server.",
            rich_help_panel=_EXECUTION,
        ),
    ] = False

    def check(self) -> None:
        """Raise an error for options that exclude each other."""
        if self.skip_existing and self.overwrite:
            raise CliError(
                "--skip-existing and --overwrite exclude each other. Use one of them.",
                ExitCode.USAGE,
            )

    def renaming(self, documents: dict[str, Document]) -> Renaming:
        """Return the new names of objects and hosts on the target.

        Raises:
            CliError: If an option is not FROM=TO, or does not fit these documents.
        """
        hosts = [*_read_host_file(self.map_hosts), *_pairs("--map-host", self.map_host or ())]
        try:
            return Renaming.of(documents, _pairs("--rename", self.rename or ()), hosts)
        except RenamingError as error:
            raise CliError(f"{error}.", ExitCode.USAGE) from None


def _pairs(option: str, texts: Iterable[str]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for text in texts:
        old, equals, new = text.partition("=")
        if not equals or not old or not new:
            raise CliError(f"{option} {text}: not a pair of names. Write FROM=TO.", ExitCode.USAGE)
        pairs.append((old, new))
    return pairs


def _read_host_file(path: Path | None) -> list[tuple[str, str]]:
    if path is None:
        return []
    pairs: list[tuple[str, str]] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            for number, row in enumerate(csv.reader(stream), 1):
                cells = [cell.strip() for cell in row]
                if not any(cells) or cells[0].startswith("#"):
                    continue
                if len(cells) != 2 or not all(cells):
                    raise CliError(
                        f"{path}: line {number}: not a pair of names. Write from,to.", ExitCode.FILE
                    )
                pairs.append((cells[0], cells[1]))
    except (UnicodeDecodeError, csv.Error) as error:
        raise CliError(
            f"{path}: is not a CSV file in UTF-8 ({error}). Convert it.", ExitCode.FILE
        ) from None
    return pairs


__all__ = ["ImportOptions"]
