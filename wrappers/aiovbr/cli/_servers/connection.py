"""Connections from options, environment and profile."""

from __future__ import annotations

import warnings
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiovbr
import vbr_api
from aiovbr import defaults
from aiovbr._client.address import base_url_of
from aiovbr._client.settings import NEWEST
from aiovbr.errors import ConfigurationError

from ..error_lines import CliError
from ..exit_codes import ExitCode
from .profiles import Profile, load_profile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from .._console.shell import Shell
    from .._options.common import ConnectionOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerEndpoint:
    """Address of a server, and how its certificate is checked.

    Attributes:
        base_url: The address.
        tls: Certificates to trust.
    """

    base_url: str
    tls: aiovbr.TLS


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerLogin(ServerEndpoint):
    """A server with the account and the API revision of a login.

    Attributes:
        username: Account.
        password: Its password.
        revision: API revision.
    """

    username: str
    password: str = field(repr=False)
    revision: str


def resolve_endpoint(shell: Shell, options: ConnectionOptions) -> ServerEndpoint:
    """Return the server that options and profile name; asks no question.

    Raises:
        CliError: If no server is named, or its address is invalid.
    """
    profile = load_profile(options.profile, shell.environ)
    return ServerEndpoint(
        base_url=server_address(options, profile), tls=_tls_settings(options, profile)
    )


def resolve_login(
    shell: Shell,
    options: ConnectionOptions,
    *,
    revision: str | None = None,
    only_server: bool = True,
) -> ServerLogin:
    """Return server, account and revision: from options, then the profile, then defaults.

    Args:
        shell: Asks for a password.
        options: From the command line and the environment.
        revision: The revision to use if neither options nor profile name one.
        only_server: Whether the command connects to no other server; AIOVBR_PASSWORD is used
            only then.

    Raises:
        CliError: If something is missing or invalid.
    """
    profile = load_profile(options.profile, shell.environ)
    base_url = server_address(options, profile)
    username = options.user or profile.username
    if not username:
        raise CliError(
            "no account is named. Use --user, AIOVBR_USERNAME or a profile.", ExitCode.USAGE
        )
    requested = options.revision or profile.revision or revision or defaults.REVISION
    tls = _tls_settings(options, profile)
    return ServerLogin(
        base_url=base_url,
        username=username,
        password=_password(shell, profile, username, base_url, only_server=only_server),
        revision=_supported_revision(shell, requested, base_url, tls),
        tls=tls,
    )


def resolve_revision(shell: Shell, options: ConnectionOptions) -> str:
    """Return the API revision that a connection uses; `newest` queries the server.

    Raises:
        CliError: If this client does not support the revision.
    """
    profile = load_profile(options.profile, shell.environ)
    requested = options.revision or profile.revision or defaults.REVISION
    if requested != NEWEST:
        return _supported_revision(shell, requested, "", aiovbr.TLS())
    base_url = server_address(options, profile)
    return _supported_revision(shell, requested, base_url, _tls_settings(options, profile))


def _tls_settings(options: ConnectionOptions, profile: Profile) -> aiovbr.TLS:
    # Any of these options replaces all three settings of the profile.
    replaced = options.ca_file is not None or bool(options.pin) or options.insecure
    ca_file = options.ca_file if replaced else profile.ca_file
    if ca_file is not None and not ca_file.is_file():
        raise CliError(f"{ca_file}: no such file. Check --ca-file.", ExitCode.FILE)
    return aiovbr.TLS(
        ca_file=ca_file,
        pins=tuple(options.pin or ()) if replaced else profile.pins,
        insecure=options.insecure if replaced else profile.insecure,
    )


def _supported_revision(shell: Shell, requested: str, base_url: str, tls: aiovbr.TLS) -> str:
    if requested == NEWEST:
        return shell.run(lambda _: discover_revisions(base_url, tls)).newest
    if requested not in vbr_api.REVISIONS:
        raise CliError(
            f"this aiovbr does not support API revision {requested!r}. Use one of"
            f" {', '.join(vbr_api.REVISIONS)}, or {NEWEST}, with --revision.",
            ExitCode.REVISION,
        )
    return requested


async def discover_revisions(base_url: str, tls: aiovbr.TLS) -> aiovbr.Discovery:
    """Read, without a login, which revisions a server serves."""
    with warnings.catch_warnings():
        # `connected` prints its own warning about --insecure.
        warnings.simplefilter("ignore", aiovbr.InsecureWarning)
        return await aiovbr.discover(base_url=base_url, tls=tls)


def server_address(options: ConnectionOptions, profile: Profile | None = None) -> str:
    """Return the base URL of a server.

    Args:
        options: From the command line.
        profile: Used for what the options leave out.

    Raises:
        CliError: If no server is named, or its address is invalid.
    """
    profile = profile or Profile()
    text = options.host or profile.host
    if not text:
        raise CliError("no server is named. Use --host, AIOVBR_HOST or a profile.", ExitCode.USAGE)
    parts = urlsplit("//")
    host, port = None, None
    with suppress(ValueError):
        parts = urlsplit(text if "//" in text else f"//{text}")
        host, port = parts.hostname, parts.port
    if not host or parts.scheme not in ("", "https") or parts.username or parts.query:
        raise CliError(
            f"{text!r} is not the address of a server. Write HOST or HOST:PORT.", ExitCode.USAGE
        )
    fallback = profile.port if options.host is None and profile.port else defaults.PORT
    name = f"[{host}]" if ":" in host else host
    address = f"https://{name}:{options.port or port or fallback}{parts.path.rstrip('/')}"
    try:
        base_url_of(None, None, address, plain=False)
    except ConfigurationError:
        raise CliError(
            f"{address!r} is not the address of a server. Check the host and the port.",
            ExitCode.USAGE,
        ) from None
    return address


def _password(
    shell: Shell, profile: Profile, username: str, base_url: str, *, only_server: bool
) -> str:
    password = shell.environ.get("AIOVBR_PASSWORD") if only_server else None
    password = password or profile.secret(shell.environ)
    if not password:
        password = shell.ask_password(f"Password of {username} on {base_url}: ")
    if not password:
        variable = "Set AIOVBR_PASSWORD, name" if only_server else "Name"
        raise CliError(
            f"no password for {username} on {base_url}. {variable} it in a profile, or run the"
            " command in a terminal to be prompted.",
            ExitCode.CONFIGURATION,
        )
    return password


@asynccontextmanager
async def connected(shell: Shell, server: ServerLogin) -> AsyncGenerator[aiovbr.Vbr[Any]]:
    """Connect and log in; log out at the end of the block."""
    connection = aiovbr.connect(
        base_url=server.base_url,
        username=server.username,
        password=server.password,
        revision=server.revision,
        tls=server.tls,
        **shell.connect_options,
    )
    async with AsyncExitStack() as stack:
        with warnings.catch_warnings():
            if server.tls.insecure:
                shell.terminal.warn(
                    "--insecure: the certificate is not checked. Anyone on the network path can"
                    " read the password."
                )
                warnings.simplefilter("ignore", aiovbr.InsecureWarning)
            vbr = await stack.enter_async_context(connection)
        yield vbr


__all__ = [
    "ServerEndpoint",
    "ServerLogin",
    "connected",
    "discover_revisions",
    "resolve_endpoint",
    "resolve_login",
    "resolve_revision",
    "server_address",
]
