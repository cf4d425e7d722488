"""Options of everything that sets properties."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from .._console.shell import Shell
from .._input.settings import Applied, Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingOptions:
    """Which properties are set, and to what."""

    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="PATH=VALUE",
            help="Property to set; dots lead deeper; the value is JSON, or else text; may be"
            " repeated.",
        ),
    ] = None
    secrets: Annotated[
        list[str] | None,
        typer.Option(
            "--secret",
            metavar="PATH=REFERENCE",
            help="The same for a secret: env:NAME, file:PATH, keyring:NAME or exec:COMMAND; may be"
            " repeated.",
        ),
    ] = None

    def read(self, shell: Shell) -> Settings:
        """Return what is set.

        Args:
            shell: Its environment is that of the references.

        Raises:
            CliError: If an option is not written so, or a reference leads nowhere.
        """
        return Settings.of(self.settings, self.secrets, Path.cwd(), shell.environ)


def warn_of_exposed(shell: Shell, exposed: Iterable[str]) -> None:
    """Warn of secrets that stood on the command line."""
    for path in exposed:
        shell.terminal.warn(
            f"{path} is a secret, and what stands on a command line is in its history and in the"
            f" list of processes: use --secret {path}=env:NAME"
        )


def warn_of_odd(shell: Shell, body: Applied) -> None:
    """Warn of what the API's document does not expect in a body, and of secrets in the clear."""
    warn_of_exposed(shell, body.exposed)
    for one in body.odd:
        shell.terminal.warn(
            f"the API's document does not expect this in a body: {one.path}: {one.kind}"
        )


__all__ = ["SettingOptions", "warn_of_exposed", "warn_of_odd"]
