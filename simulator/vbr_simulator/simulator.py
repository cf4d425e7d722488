"""The simulator: an HTTPS server on loopback that behaves like VBR, as a context manager."""

from __future__ import annotations

import asyncio
import dataclasses
import random
import secrets
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from vbr_simulator.behaviours.sample import Sample, make_sample
from vbr_simulator.errors import SimulatorError
from vbr_simulator.faults.capacity import Load
from vbr_simulator.faults.drift import ListDrift
from vbr_simulator.faults.fault import Faults
from vbr_simulator.http.certificate import Certificate
from vbr_simulator.http.gateway import Gateway
from vbr_simulator.http.listener import Listener
from vbr_simulator.http.request_log import Requests
from vbr_simulator.seed.newer_kinds import seed_newer
from vbr_simulator.seed.world import seed_world
from vbr_simulator.settings import SimulatorSettings
from vbr_simulator.size import Size
from vbr_simulator.spec.revisions import Revisions
from vbr_simulator.state.clock import ServerClock
from vbr_simulator.state.identity import Account, Identity
from vbr_simulator.state.world import World

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from types import TracebackType

    from vbr_simulator.faults.capacity import Capacity
    from vbr_simulator.faults.latency import Sleep
    from vbr_simulator.scenario import Scenario
    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.uploads import Upload

__all__ = ["Simulator"]


class Simulator:
    """A simulated server, in the caller's event loop: `async with Simulator(seed=1) as sim`.

    Args:
        seed: Seed of all random numbers; the same seed and size give the same data.
        size: Number of objects at start; only the built-in objects by default.
        host: Loopback address to listen on.
        port: Port to listen on; 0 selects a free port.
        revisions: API revisions to serve; by default every revision that has a document and that
            the build (a setting) serves.
        clock: The server's clock; real time by default.
        settings: See `SimulatorSettings`.
        spec_folder: Folder of the API documents; by default the documents of the package.
        scenario: Settings, faults, capacity and drifts, applied at start.
        sleep: Waits for the seconds of a latency, a service time or an outage; tests replace it to
            avoid real time.
        **changes: Single settings, which override `settings` and the scenario.

    Attributes:
        faults: The armed faults; see `Faults`.
        requests: The received requests; see `Requests`.
        load: Counts of served, waiting and refused requests; see `Load`.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        size: Size | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        revisions: Sequence[str] | None = None,
        clock: ServerClock | None = None,
        settings: SimulatorSettings | None = None,
        spec_folder: Path | None = None,
        scenario: Scenario | None = None,
        sleep: Sleep = asyncio.sleep,
        **changes: Any,
    ) -> None:
        switches = dict(scenario.settings) if scenario else {}
        settings = (settings or SimulatorSettings()).changed(**{**switches, **changes})
        self.size = size or Size()
        self.clock = clock or ServerClock()
        self.faults = Faults(seed)
        self.requests = Requests()
        self.load = Load(random.Random(f"{seed}/load"), sleep)  # noqa: S311 (not secrets)
        self._sleep = sleep
        self._seed = seed
        self._scenario = scenario
        self.username = settings.username
        self.password = settings.password or secrets.token_urlsafe(12)
        self._host = host
        self._port = port
        self._revisions = Revisions(revisions, settings.build, spec_folder)
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
        self._world.revisions = self._revisions
        self._certificate: Certificate | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._listener: Listener | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._outages: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        """Start the server and return once it listens."""
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
        """Seed the data, create a certificate and listen.

        Raises:
            SimulatorError: A fault or a drift names an unknown operation or collection.
        """
        try:
            await self._start()
        except BaseException:
            await self.stop()
            raise

    async def _start(self) -> None:
        self._loop = asyncio.get_running_loop()
        # Only the owner can read this folder, which holds the private key.
        self._folder = tempfile.TemporaryDirectory(prefix="vbr-simulator-")
        certificate = Certificate.make(Path(self._folder.name))
        self._certificate, self._world.certificate = certificate, certificate.model
        self.faults.check_operations(self._revisions)
        seed_world(self._world, self.size)
        self._revisions.compiled = lambda api: seed_newer(self._world, api, self.size.newer)
        gateway = Gateway(
            self._world,
            self._revisions,
            self.faults,
            self.requests,
            self.load,
            self._begin_outage,
            self._sleep,
        )
        self._listener = Listener(gateway, certificate, self._host, self._port)
        await self._listener.start()
        self._port = self._listener.port
        if self._scenario is not None:
            # Its settings are already applied: seeding depends on some of them.
            dataclasses.replace(self._scenario, settings={}).apply(self)

    async def stop(self) -> None:
        """Close every connection and remove the certificate."""
        for task in self._outages:
            task.cancel()
        await asyncio.gather(*self._outages, return_exceptions=True)
        if self._listener is not None:
            listener, self._listener = self._listener, None
            await listener.close()
            # A TLS transport closes one loop iteration after its close().
            await asyncio.sleep(0)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    async def accept_connections(self) -> None:
        """Listen again on the same port; without effect on a listening server."""
        if self._listener is None:
            raise RuntimeError("the simulator has not been started")
        await self._in_loop(self._listener.accept())

    async def refuse_connections(self, *, keep_open: bool = False) -> None:
        """Stop listening; the system refuses connections until `accept_connections`.

        Args:
            keep_open: Whether open connections stay open; otherwise they are reset.
        """
        if self._listener is not None:
            await self._in_loop(self._listener.refuse(keep_open=keep_open))

    async def _in_loop(self, work: Coroutine[Any, Any, None]) -> None:
        """Await a coroutine in the event loop of the simulator, from any loop."""
        if self._loop is None or self._loop is _running_loop():
            await work
        else:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    def _begin_outage(self, seconds: float) -> None:
        async def outage() -> None:
            await self.refuse_connections()
            await self._sleep(seconds)
            await self.accept_connections()

        task = asyncio.get_running_loop().create_task(outage())
        self._outages.add(task)
        task.add_done_callback(self._outages.discard)

    @property
    def port(self) -> int:
        """The port of the server."""
        return self._port

    @property
    def base_url(self) -> str:
        """The URL of the server, for example `https://127.0.0.1:40123`."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"https://{host}:{self._port}"

    @property
    def ca_file(self) -> Path:
        """PEM file of the certificate, for the trust store of a client."""
        return self._issued_certificate.cert_file

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, lower-case hex."""
        return self._issued_certificate.fingerprint

    @property
    def world(self) -> World:
        """The state of the server, for tests that check more than the API shows."""
        return self._world

    @property
    def settings(self) -> SimulatorSettings:
        """The current settings."""
        return self._world.settings

    @property
    def revisions(self) -> tuple[str, ...]:
        """The served API revisions, oldest first."""
        return self._revisions.served(self._world.settings.build)

    @property
    def build(self) -> str:
        """The reported build."""
        return self._revisions.build(self._world.settings.build)

    @property
    def uploads(self) -> list[Upload]:
        """Sizes and digests of the last 10,000 received binary bodies."""
        return list(self._world.uploads)

    def configure(self, **changes: Any) -> None:
        """Change settings of a running server; a new build changes the served revisions.

        Args:
            **changes: Fields of `SimulatorSettings`.

        Raises:
            SimulatorError: There is no such setting, or the build serves no revision.
        """
        settings = self._world.settings.changed(**changes)
        self._revisions.served(settings.build)
        self._world.settings = settings

    @property
    def capacity(self) -> Capacity | None:
        """The limit of concurrent requests; None, the default, has no limit."""
        return self.load.capacity

    @capacity.setter
    def capacity(self, capacity: Capacity | None) -> None:
        if self._loop is None or self._loop is _running_loop():
            self.load.capacity = capacity
        else:
            self._loop.call_soon_threadsafe(setattr, self.load, "capacity", capacity)

    def drift(
        self,
        collection: str,
        *,
        every: int = 1,
        inserts: int = 1,
        deletes: int = 1,
        times: int | None = None,
    ) -> ListDrift:
        """Insert and delete rows while a client reads pages.

        Args:
            collection: A collection, for example `sessions`, or the operation id of its list.
            every: Pages between changes.
            inserts: Rows inserted at a change.
            deletes: Rows deleted at a change.
            times: Number of changes; None has no limit.

        Returns:
            The drift, which lists the rows that existed throughout.

        Raises:
            SimulatorError: There is no such collection.
        """
        world = self._world
        exists = collection in world.collections
        api = None if exists else self._revisions.oldest_with(collection)
        name = api.plans[collection].collection if api else collection
        if name not in world.collections:
            known = ", ".join(sorted(world.collections))
            raise SimulatorError(f"there is no collection {collection!r}. Collections: {known}")
        number = len(world.drifts)
        rng = random.Random(f"{self._seed}/drift/{number}")  # noqa: S311 (not secrets)
        drift = ListDrift(
            world, name, rng, every=every, inserts=inserts, deletes=deletes, times=times
        )
        world.drifts.append(drift)
        return drift

    def advance(self, seconds: float) -> None:
        """Move the server clock forward; sessions and tokens progress."""
        with self._world.lock:
            self.clock.advance(seconds)
            self._world.sessions.settle()

    def token(self, username: str | None = None) -> Json:
        """Issue a pair of tokens without a login, for example for the account with MFA.

        Args:
            username: Name of an account; the administrator by default.

        Returns:
            A `TokenModel`.
        """
        with self._world.lock:
            return self._world.identity.issue(self._account(username))

    def vbr_token(self, username: str | None = None) -> str:
        """Issue a single-use token for the `vbr_token` grant."""
        with self._world.lock:
            return self._world.identity.vbr_token(self._account(username))

    def sample(
        self,
        operation: str,
        *,
        revision: str | None = None,
        complete: bool = True,
        kind: str | None = None,
    ) -> Sample:
        """Return a valid request that the server accepts in its current state.

        Args:
            operation: Operation id.
            revision: API revision; the oldest served revision by default.
            complete: Whether the body contains optional properties.
            kind: Discriminator value of a polymorphic body; by default the first of the mapping.
        """
        api = self._revisions[revision or self.revisions[0]]
        with self._world.lock:
            self._world.sessions.settle()
            return make_sample(self._world, api, operation, complete=complete, kind=kind)

    def revoke(self, *, refresh: bool = False) -> None:
        """Revoke every access token, and with `refresh` every refresh token."""
        with self._world.lock:
            self._world.identity.revoke()
            if refresh:
                self._world.identity.revoke_refresh()

    @property
    def _issued_certificate(self) -> Certificate:
        if self._certificate is None:
            raise RuntimeError("the simulator has not been started")
        return self._certificate

    def _account(self, username: str | None) -> Account:
        accounts = self._world.identity.accounts
        account = accounts.get((username or self.username).casefold())
        if account is None:
            known = ", ".join(account.username for account in accounts.values())
            raise SimulatorError(f"there is no account {username!r}. Accounts: {known}")
        return account


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
