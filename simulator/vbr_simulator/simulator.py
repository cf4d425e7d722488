"""The simulator: an HTTPS server on loopback that behaves like VBR, as a context manager."""

from __future__ import annotations

import asyncio
import dataclasses
import secrets
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from aiohttp import web

from vbr_simulator.api import Api
from vbr_simulator.certificate import Certificate
from vbr_simulator.clock import Clock
from vbr_simulator.faults import Faults
from vbr_simulator.gateway import Gateway
from vbr_simulator.identity import Account, Identity
from vbr_simulator.requests import Requests
from vbr_simulator.sample import Sample, make_sample
from vbr_simulator.seed import seed_world
from vbr_simulator.settings import Settings
from vbr_simulator.size import Size
from vbr_simulator.world import World

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from vbr_simulator.document import Json

__all__ = ["Simulator"]


class Simulator:
    """A simulated server, in the caller's event loop.

    ```
    async with Simulator(seed=1, size=Size.demo()) as sim:
        ... sim.base_url, sim.ca_file, sim.username, sim.password
    ```

    Args:
        seed: Decides all seeded data; the same seed and size give the same data.
        size: How many objects there are at start; only the built-in ones by default.
        host: Loopback address to listen on.
        port: Port to listen on; 0 takes a free one.
        revisions: API revisions that are served.
        clock: The server's clock; real time by default.
        settings: The switches; see `Settings`.
        spec_folder: Where the documents are; by default those that come with the package.
        **changes: Single switches, on top of `settings`.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        size: Size | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        revisions: Sequence[str] = ("1.1-rev0",),
        clock: Clock | None = None,
        settings: Settings | None = None,
        spec_folder: Path | None = None,
        **changes: Any,
    ) -> None:
        settings = dataclasses.replace(settings or Settings(), **changes)
        self.size = size or Size()
        self.clock = clock or Clock()
        self.faults = Faults()
        self.requests = Requests()
        self.username = settings.username
        self.password = settings.password or secrets.token_urlsafe(12)
        self._host = host
        self._port = port
        self._revisions = tuple(revisions)
        self._spec_folder = spec_folder
        self._world = World(seed, settings, self.clock)
        self._world.identity = Identity(
            self.clock,
            lambda: self._world.settings,
            [
                Account(settings.username, self.password),
                Account(settings.viewer, self.password, writes=False),
                Account(settings.mfa_user, self.password, mfa=True),
            ],
        )
        self._apis: dict[str, Api] = {}
        self._certificate: Certificate | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._runner: web.ServerRunner | None = None

    async def __aenter__(self) -> Self:
        """Start the server; return when it listens."""
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the server."""
        await self.stop()

    async def start(self) -> None:
        """Seed, make a certificate and listen."""
        # mkdtemp is readable by its owner only; the key lies in it.
        self._folder = tempfile.TemporaryDirectory(prefix="vbr-simulator-")
        certificate = Certificate.make(Path(self._folder.name))
        self._certificate = self._world.certificate = certificate
        apis = {name: Api.load(name, self._spec_folder) for name in self._revisions}
        self._apis = apis
        seed_world(self._world, self.size)
        gateway = Gateway(self._world, apis, self.faults, self.requests)
        server = web.Server(gateway.handle, access_log=None)
        self._runner = web.ServerRunner(server, handle_signals=False, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(
            self._runner, self._host, self._port, ssl_context=certificate.server_context()
        )
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close every connection and remove the certificate."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
            # TLS transports close one loop iteration after they are told to.
            await asyncio.sleep(0)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return self._port

    @property
    def base_url(self) -> str:
        """Where it listens, for example `https://127.0.0.1:40123`."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"https://{host}:{self._port}"

    @property
    def ca_file(self) -> Path:
        """PEM file of its certificate, to be trusted."""
        return self._made.cert_file

    @property
    def fingerprint(self) -> str:
        """SHA-256 of its certificate, lower-case hex."""
        return self._made.fingerprint

    @property
    def world(self) -> World:
        """The server's state, for tests that look behind the API."""
        return self._world

    @property
    def settings(self) -> Settings:
        """The switches as they are now."""
        return self._world.settings

    def configure(self, **changes: Any) -> None:
        """Change switches while it runs.

        Args:
            **changes: Fields of `Settings`.
        """
        self._world.settings = dataclasses.replace(self._world.settings, **changes)

    def advance(self, seconds: float) -> None:
        """Move the server's clock forward; sessions and tokens follow."""
        self.clock.advance(seconds)
        self._world.sessions.settle()

    def token(self, username: str | None = None) -> Json:
        """Issue a pair of tokens without a login, for example for the account with MFA.

        Args:
            username: An account; the administrator by default.

        Returns:
            A `TokenModel`.
        """
        return self._world.identity.issue(self._account(username))

    def vbr_token(self, username: str | None = None) -> str:
        """Issue a token for the `vbr_token` grant; it works once."""
        return self._world.identity.vbr_token(self._account(username))

    def sample(
        self,
        operation: str,
        *,
        revision: str | None = None,
        complete: bool = True,
        kind: str | None = None,
    ) -> Sample:
        """Make a valid request that the server, as it is now, will accept.

        Args:
            operation: Operation id.
            revision: API revision; the first that is served by default.
            complete: Whether optional properties of the body are filled too.
            kind: Discriminator value of a polymorphic body; the first mapped one by default.
        """
        self._world.sessions.settle()
        api = self._apis[revision or self._revisions[0]]
        return make_sample(self._world, api, operation, complete=complete, kind=kind)

    def revoke(self, *, refresh: bool = False) -> None:
        """End every access token, and with `refresh` every refresh token too."""
        self._world.identity.revoke()
        if refresh:
            self._world.identity.revoke_refresh()

    @property
    def _made(self) -> Certificate:
        if self._certificate is None:
            raise RuntimeError("the simulator has not been started")
        return self._certificate

    def _account(self, username: str | None) -> Account:
        return self._world.identity.accounts[(username or self.username).casefold()]
