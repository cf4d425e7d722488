"""Options of the commands that set properties."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from .._console.shell import Shell
from .._input.property_changes import ChangedDocument, PropertyChanges


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyOptions:
    """Properties to set, with their values."""

    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="PATH=VALUE",
            help="Property to set; dots lead into nested objects; the value is JSON, or else text;"
            " may be repeated.",
        ),
    ] = None
    secrets: Annotated[
        list[str] | None,
        typer.Option(
            "--secret",
            metavar="PATH=REFERENCE",
            help="Secret property to set: env:NAME, file:PATH, keyring:NAME or exec:COMMAND; may be"
            " repeated.",
        ),
    ] = None

    def read(self, shell: Shell) -> PropertyChanges:
        """Return the changes that the options describe.

        Args:
            shell: Its environment resolves the references.

        Raises:
            CliError: If an option is malformed, or a reference cannot be resolved.
        """
        return PropertyChanges.parse(self.settings, self.secrets, Path.cwd(), shell.environ)


def warn_about_exposed_secrets(shell: Shell, paths: Iterable[str]) -> None:
    """Warn about secrets whose value is on the command line."""
    for path in paths:
        shell.terminal.warn(
            f"{path} is a secret. The command line is kept in the shell's history and shown in the"
            f" process list: use --secret {path}=env:NAME"
        )


def warn_about_body(shell: Shell, body: ChangedDocument) -> None:
    """Warn about undocumented content of a request body, and about exposed secrets."""
    warn_about_exposed_secrets(shell, body.exposed)
    for deviation in body.deviations:
        shell.terminal.warn(
            "the API document does not describe this part of the body:"
            f" {deviation.path}: {deviation.kind}"
        )


__all__ = ["PropertyOptions", "warn_about_body", "warn_about_exposed_secrets"]
