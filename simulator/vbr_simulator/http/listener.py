"""The listener: it accepts, refuses and resets connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from vbr_simulator.http.delivery import reset

if TYPE_CHECKING:
    from vbr_simulator.http.certificate import Certificate
    from vbr_simulator.http.gateway import Gateway

__all__ = ["Listener"]


class Listener:
    """The listening socket of a gateway.

    Args:
        gateway: Answers the requests.
        certificate: Certificate of the server.
        host: Loopback address to listen on.
        port: Port to listen on; 0 selects a free port.

    Attributes:
        port: The port after `start`.
    """

    def __init__(self, gateway: Gateway, certificate: Certificate, host: str, port: int) -> None:
        self._gateway = gateway
        self._certificate = certificate
        self._host = host
        self.port = port
        server = web.Server(gateway.handle, access_log=None)
        self._runner = web.ServerRunner(server, handle_signals=False, shutdown_timeout=1.0)
        self._site: web.TCPSite | None = None

    async def start(self) -> None:
        """Listen."""
        await self._runner.setup()
        await self.accept()
        self.port = self._runner.addresses[0][1]

    async def accept(self) -> None:
        """Listen again on the same port; without effect on a listening server."""
        self._gateway.gone = False
        if self._site is None:
            # The backlog holds a thousand simultaneous connection attempts.
            self._site = web.TCPSite(
                self._runner,
                self._host,
                self.port,
                ssl_context=self._certificate.server_context(),
                backlog=1024,
            )
            await self._site.start()

    async def refuse(self, *, keep_open: bool) -> None:
        """Stop listening.

        Args:
            keep_open: Whether open connections stay open; otherwise they are reset.
        """
        self._gateway.gone = not keep_open
        if self._site is not None:
            site, self._site = self._site, None
            await site.stop()
        if self._runner.server is not None and not keep_open:
            for connection in self._runner.server.connections:
                if connection.transport is not None:
                    reset(connection.transport)

    async def close(self) -> None:
        """Cancel the requests in flight and close every connection."""
        self._gateway.close()
        await self._runner.cleanup()
        self._site = None
