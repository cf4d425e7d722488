"""`aiovbr servers` and `aiovbr trust`: the profile file, without an editor."""

from typing import Annotated, Any

import typer

from aiovbr._transport.tls import fingerprint
from aiovbr.errors import ConfigurationError

from .._console.shell import Shell
from .._options.common import ConnectionOptions
from .._servers.certificates import ask_for_trust
from .._servers.connection import address
from .._servers.profile_file import add_pin, add_profile
from .._servers.profiles import load_profile, profile_path
from ..exit_codes import ExitCode
from ..failures import CliError

EXAMPLE_ADD = """\
aiovbr servers add new --host new-vbr.example.com --user administrator --password keyring:new
"""
EXAMPLE_TRUST = """\
aiovbr trust new
"""


def add(
    shell: Shell,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name of the profile.")],
    host: Annotated[str, typer.Option("--host", metavar="HOST", help="Host name, or host:port.")],
    user: Annotated[str, typer.Option("--user", metavar="NAME", help="Account.")],
    password: Annotated[
        str | None,
        typer.Option(
            "--password",
            metavar="REFERENCE",
            help="Where its password is: env:NAME, file:PATH, keyring:NAME or exec:COMMAND;"
            " you are asked each time if it is left out. Never the password itself.",
        ),
    ] = None,
    revision: Annotated[
        str | None, typer.Option("--revision", metavar="REVISION", help="API revision.")
    ] = None,
    expect: Annotated[
        str | None,
        typer.Option("--expect", metavar="SHA256", help="Fingerprint to pin without asking."),
    ] = None,
    system_trust: Annotated[
        bool,
        typer.Option("--system-trust", help="Pin nothing: an authority of this system signed it."),
    ] = False,
) -> ExitCode:
    """Add a server to the profile file, with the fingerprint of its certificate."""
    if password is not None and password.partition(":")[0] not in (
        "env",
        "file",
        "keyring",
        "exec",
    ):
        raise CliError(
            "--password takes a reference (env:, file:, keyring:, exec:), not the password: what"
            " stands on a command line is in its history and in the list of processes.",
            ExitCode.USAGE,
        )
    base_url = address(ConnectionOptions(host=host))
    path = profile_path(shell.environ)
    table: dict[str, Any] = {"host": base_url, "username": user}
    if password is not None:
        table["password"] = password
    if revision is not None:
        table["revision"] = revision
    if not system_trust:
        table["pins"] = [ask_for_trust(shell, base_url, _expected(expect))]
    add_profile(path, name, table)
    shell.terminal.note(f"added {name!r} to {path}; use it with --profile {name}")
    return ExitCode.OK


def trust(
    shell: Shell,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name of the profile.")],
    expect: Annotated[
        str | None,
        typer.Option("--expect", metavar="SHA256", help="Fingerprint to pin without asking."),
    ] = None,
) -> ExitCode:
    """Show the fingerprint of a server's certificate, ask, and pin it in its profile.

    Earlier pins stay, so that a certificate can be renewed without a gap.
    """
    path = profile_path(shell.environ)
    profile = load_profile(name, shell.environ)
    base_url = address(ConnectionOptions(), profile)
    pin = ask_for_trust(shell, base_url, _expected(expect))
    if add_pin(path, name, pin):
        shell.terminal.note(f"pinned in {path}")
    else:
        shell.terminal.note("it is pinned already")
    return ExitCode.OK


def _expected(text: str | None) -> str | None:
    try:
        return None if text is None else fingerprint(text)
    except ConfigurationError as error:
        raise CliError(f"--expect: {error}.", ExitCode.USAGE) from None


__all__ = ["EXAMPLE_ADD", "EXAMPLE_TRUST", "add", "trust"]
