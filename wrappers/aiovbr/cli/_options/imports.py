"""Options of everything that imports, and what is read from them."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from aiovbr.automation import KINDS, Document, Renaming, RenamingError

from ..exit_codes import ExitCode
from ..failures import CliError

_WHAT = "What is imported"
_HOW = "How"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """What of an export is imported, under which names, and how."""

    secrets: Annotated[
        Path | None,
        typer.Option(
            "--secrets",
            metavar="FILE",
            help="Secrets file, filled in; by default FOLDER.secrets.toml, if it is there.",
            rich_help_panel=_WHAT,
        ),
    ] = None
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="KIND",
            help=f"Only this kind; may be repeated. Kinds: {', '.join(KINDS)}.",
            rich_help_panel=_WHAT,
        ),
    ] = None
    rename: Annotated[
        list[str] | None,
        typer.Option(
            "--rename",
            metavar="FROM=TO",
            help="Import a repository or job under another name; jobs:FROM=TO where both have it.",
            rich_help_panel=_WHAT,
        ),
    ] = None
    map_host: Annotated[
        list[str] | None,
        typer.Option(
            "--map-host",
            metavar="FROM=TO",
            help="Another host name on the target, wherever it is referred to; may be repeated.",
            rich_help_panel=_WHAT,
        ),
    ] = None
    map_hosts: Annotated[
        Path | None,
        typer.Option(
            "--map-hosts",
            metavar="FILE",
            help="CSV file of host mappings, one from,to a line.",
            rich_help_panel=_WHAT,
        ),
    ] = None
    skip_existing: Annotated[
        bool,
        typer.Option(
            "--skip-existing",
            help="Pass over objects that exist and differ, without complaint.",
            rich_help_panel=_HOW,
        ),
    ] = False
    overwrite: Annotated[
        bool,
        typer.Option(
            "--overwrite",
            help="Send objects that exist and differ, too; the server decides about them.",
            rich_help_panel=_HOW,
        ),
    ] = False
    continue_on_error: Annotated[
        bool,
        typer.Option(
            "--continue-on-error",
            help="Go on with later kinds after objects failed.",
            rich_help_panel=_HOW,
        ),
    ] = False
    batch_size: Annotated[
        int | None,
        typer.Option(
            "--batch-size",
            metavar="N",
            min=1,
            help="Objects per import session; all of a kind if not given.",
            rich_help_panel=_HOW,
        ),
    ] = None
    journal: Annotated[
        Path | None,
        typer.Option(
            "--journal",
            metavar="FILE",
            help="What was sent and what became of it; by default FOLDER.SERVER.journal.",
            rich_help_panel=_HOW,
        ),
    ] = None
    stop_on_interrupt: Annotated[
        bool,
        typer.Option(
            "--stop-on-interrupt",
            help="On Ctrl-C, stop the running import session on the server.",
            rich_help_panel=_HOW,
        ),
    ] = False

    def check(self) -> None:
        """Refuse options that contradict each other."""
        if self.skip_existing and self.overwrite:
            raise CliError("--skip-existing and --overwrite exclude each other.", ExitCode.USAGE)

    def renaming(self, documents: dict[str, Document]) -> Renaming:
        """Return what is called otherwise on the target.

        Raises:
            CliError: If an option is not FROM=TO, or makes no sense for these documents.
        """
        hosts = [*_from_file(self.map_hosts), *_pairs("--map-host", self.map_host or ())]
        try:
            return Renaming.of(documents, _pairs("--rename", self.rename or ()), hosts)
        except RenamingError as error:
            raise CliError(f"{error}.", ExitCode.USAGE) from None


def _pairs(option: str, texts: Iterable[str]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for text in texts:
        old, equals, new = text.partition("=")
        if not equals or not old or not new:
            raise CliError(f"{option} {text}: write FROM=TO.", ExitCode.USAGE)
        pairs.append((old, new))
    return pairs


def _from_file(path: Path | None) -> list[tuple[str, str]]:
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
                    raise CliError(f"{path}: line {number}: write from,to.", ExitCode.FILE)
                pairs.append((cells[0], cells[1]))
    except (UnicodeDecodeError, csv.Error) as error:
        raise CliError(f"{path}: is no CSV file in UTF-8 ({error}).", ExitCode.FILE) from None
    return pairs


__all__ = ["ImportOptions"]
