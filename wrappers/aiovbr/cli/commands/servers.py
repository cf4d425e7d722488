"""`aiovbr servers` and `aiovbr trust`: change the profile file."""

from typing import Annotated, Any

import typer

from aiovbr._transport.tls import fingerprint
from aiovbr.errors import ConfigurationError

from .._console.shell import Shell
from .._options.common import ConnectionOptions
from .._servers.certificates import confirm_fingerprint
from .._servers.connection import server_address
from .._servers.profile_file import add_pin, add_profile
from .._servers.profiles import load_profile, profile_path
from ..error_lines import CliError
from ..exit_codes import ExitCode

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
            help="Reference to the password, never the password itself: env:NAME, file:PATH,"
            " keyring:NAME or exec:COMMAND. Without it, commands ask for the password.",
        ),
    ] = None,
    revision: Annotated[
        str | None, typer.Option("--revision", metavar="REVISION", help="API revision.")
    ] = None,
    expect: Annotated[
        str | None,
        typer.Option("--expect", metavar="SHA256", help="Fingerprint to pin without a question."),
    ] = None,
    system_trust: Annotated[
        bool,
        typer.Option("--system-trust", help="Pin nothing; trust the CAs of this system."),
    ] = False,
) -> ExitCode:
    """Add a server to the profile file with the fingerprint of its certificate."""
    if password is not None and password.partition(":")[0] not in (
        "env",
        "file",
        "keyring",
        "exec",
    ):
        raise CliError(
            "--password takes a reference (env:, file:, keyring: or exec:), not the password. The"
            " command line is kept in the shell's history and shown in the process list.",
            ExitCode.USAGE,
        )
    base_url = server_address(ConnectionOptions(host=host))
    path = profile_path(shell.environ)
    table: dict[str, Any] = {"host": base_url, "username": user}
    if password is not None:
        table["password"] = password
    if revision is not None:
        table["revision"] = revision
    if not system_trust:
        table["pins"] = [confirm_fingerprint(shell, base_url, _parse_fingerprint(expect))]
    add_profile(path, name, table)
    shell.terminal.note(f"added {name!r} to {path}. Use it with --profile {name}")
    return ExitCode.OK


def trust(
    shell: Shell,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name of the profile.")],
    expect: Annotated[
        str | None,
        typer.Option("--expect", metavar="SHA256", help="Fingerprint to pin without a question."),
    ] = None,
) -> ExitCode:
    """Show the fingerprint of a server's certificate, and pin it in its profile after a question.

    Earlier pins are kept, so that a certificate can be renewed without an interruption.
    """
    path = profile_path(shell.environ)
    profile = load_profile(name, shell.environ)
    base_url = server_address(ConnectionOptions(), profile)
    pin = confirm_fingerprint(shell, base_url, _parse_fingerprint(expect))
    if add_pin(path, name, pin):
        shell.terminal.note(f"pinned in {path}")
    else:
        shell.terminal.note("the fingerprint is already pinned")
    return ExitCode.OK


def _parse_fingerprint(text: str | None) -> str | None:
    try:
        return None if text is None else fingerprint(text)
    except ConfigurationError as error:
        raise CliError(f"--expect: {error}.", ExitCode.USAGE) from None


__all__ = ["EXAMPLE_ADD", "EXAMPLE_TRUST", "add", "trust"]
