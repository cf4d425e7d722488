"""From options, environment and profile to a connection."""

from __future__ import annotations

import warnings
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiovbr
import vbr_api
from aiovbr import defaults
from aiovbr._client.settings import NEWEST

from ..exit_codes import ExitCode
from ..failures import CliError
from .profiles import Profile, load_profile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from .._console.shell import Shell
    from .._options.common import ConnectionOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a server is said to be.

    Attributes:
        base_url: Its address.
        tls: Whom to trust.
    """

    base_url: str
    tls: aiovbr.TLS


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(Place):
    """A server, and everything that is needed to log in to it.

    Attributes:
        username: Account.
        password: Its password.
        revision: API revision.
    """

    username: str
    password: str = field(repr=False)
    revision: str


def place_of(shell: Shell, options: ConnectionOptions) -> Place:
    """Return where the server is, without asking anybody anything.

    Raises:
        CliError: If nothing says so, or it makes no sense.
    """
    profile = load_profile(options.profile, shell.environ)
    return Place(base_url=address(options, profile), tls=_trust(options, profile))


def resolve(
    shell: Shell,
    options: ConnectionOptions,
    *,
    revision: str | None = None,
    alone: bool = True,
) -> Target:
    """Decide which server is meant: options first, then the profile, then defaults.

    Args:
        shell: Where to ask for a password.
        options: From the command line and the environment.
        revision: The revision to speak if neither options nor profile name one.
        alone: Whether it is the command's only server, so that AIOVBR_PASSWORD is its password.

    Raises:
        CliError: If something is missing or makes no sense.
    """
    profile = load_profile(options.profile, shell.environ)
    base_url = address(options, profile)
    username = options.user or profile.username
    if not username:
        raise CliError(
            "no account: name one with --user, AIOVBR_USERNAME or a profile.", ExitCode.USAGE
        )
    wanted = options.revision or profile.revision or revision or defaults.REVISION
    tls = _trust(options, profile)
    return Target(
        base_url=base_url,
        username=username,
        password=_password(shell, profile, username, base_url, alone=alone),
        revision=_spoken(shell, wanted, base_url, tls),
        tls=tls,
    )


def revision_of(shell: Shell, options: ConnectionOptions) -> str:
    """Return the revision that a connection would speak; `newest` asks the server.

    Raises:
        CliError: If this client does not know it.
    """
    profile = load_profile(options.profile, shell.environ)
    wanted = options.revision or profile.revision or defaults.REVISION
    if wanted != NEWEST:
        return _spoken(shell, wanted, "", aiovbr.TLS())
    return _spoken(shell, wanted, address(options, profile), _trust(options, profile))


def _trust(options: ConnectionOptions, profile: Profile) -> aiovbr.TLS:
    # Whoever names trust on the command line means it instead of the profile's, not besides.
    own = options.ca_file is not None or bool(options.pin) or options.insecure
    ca_file = options.ca_file if own else profile.ca_file
    if ca_file is not None and not ca_file.is_file():
        raise CliError(f"{ca_file}: there is no such file; check --ca-file.", ExitCode.FILE)
    return aiovbr.TLS(
        ca_file=ca_file,
        pins=tuple(options.pin or ()) if own else profile.pins,
        insecure=options.insecure if own else profile.insecure,
    )


def _spoken(shell: Shell, wanted: str, base_url: str, tls: aiovbr.TLS) -> str:
    if wanted == NEWEST:
        return shell.run(lambda _: offered(base_url, tls)).newest
    if wanted not in vbr_api.REVISIONS:
        raise CliError(
            f"this aiovbr does not know API revision {wanted!r}; name one of"
            f" {', '.join(vbr_api.REVISIONS)}, or {NEWEST}, with --revision.",
            ExitCode.REVISION,
        )
    return wanted


async def offered(base_url: str, tls: aiovbr.TLS) -> aiovbr.Discovery:
    """Ask a server, without a login, which revisions it serves."""
    with warnings.catch_warnings():
        # `connected` tells of --insecure in this program's own words.
        warnings.simplefilter("ignore", aiovbr.InsecureWarning)
        return await aiovbr.discover(base_url=base_url, tls=tls)


def address(options: ConnectionOptions, profile: Profile | None = None) -> str:
    """Return the address of a server.

    Args:
        options: From the command line.
        profile: What counts where they say nothing.

    Raises:
        CliError: If there is none, or it is no address.
    """
    profile = profile or Profile()
    text = options.host or profile.host
    if not text:
        raise CliError("no server: name one with --host, AIOVBR_HOST or a profile.", ExitCode.USAGE)
    parts = urlsplit("//")
    host, port = None, None
    with suppress(ValueError):
        parts = urlsplit(text if "//" in text else f"//{text}")
        host, port = parts.hostname, parts.port
    if not host or parts.scheme not in ("", "https") or parts.username or parts.query:
        raise CliError(f"{text!r} is no server; write HOST or HOST:PORT.", ExitCode.USAGE)
    fallback = profile.port if options.host is None and profile.port else defaults.PORT
    name = f"[{host}]" if ":" in host else host
    return f"https://{name}:{options.port or port or fallback}{parts.path.rstrip('/')}"


def _password(shell: Shell, profile: Profile, username: str, base_url: str, *, alone: bool) -> str:
    password = shell.environ.get("AIOVBR_PASSWORD") if alone else None
    password = password or profile.secret(shell.environ)
    if not password:
        password = shell.ask(f"Password of {username} on {base_url}: ")
    if not password:
        raise CliError(
            f"no password: {'set AIOVBR_PASSWORD, ' if alone else ''}name it in a profile, or run"
            " in a terminal to be asked.",
            ExitCode.CONFIGURATION,
        )
    return password


@asynccontextmanager
async def connected(shell: Shell, target: Target) -> AsyncGenerator[aiovbr.Vbr[Any]]:
    """Connect and log in; log out at the end of the block."""
    connection = aiovbr.connect(
        base_url=target.base_url,
        username=target.username,
        password=target.password,
        revision=target.revision,
        tls=target.tls,
    )
    async with AsyncExitStack() as stack:
        with warnings.catch_warnings():
            if target.tls.insecure:
                shell.terminal.warn(
                    "--insecure: the certificate is not checked, so anybody on the way can read"
                    " the password."
                )
                warnings.simplefilter("ignore", aiovbr.InsecureWarning)
            vbr = await stack.enter_async_context(connection)
        yield vbr


__all__ = [
    "Place",
    "Target",
    "address",
    "connected",
    "offered",
    "place_of",
    "resolve",
    "revision_of",
]
