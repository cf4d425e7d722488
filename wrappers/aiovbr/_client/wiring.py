"""Construction of a connection's transport."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .._transport.tls import TLS, build_context, warn_if_insecure
from .._transport.wire import AiohttpWire, open_session

if TYPE_CHECKING:
    import ssl

    from .settings import ConnectionSettings


async def open_wire(settings: ConnectionSettings) -> AiohttpWire:
    """Open the transport for settings. The caller closes it.

    The SSLContext is built in a thread, because it reads files.
    """
    tls = settings.tls or TLS()
    warn_if_insecure(tls, str(settings.base_url))
    borrowed = settings.session
    context: ssl.SSLContext | None = None
    if borrowed is not None:
        session = borrowed
        # The session's own TLS settings apply unless the caller passed some.
        if settings.tls is not None:
            context = await asyncio.to_thread(build_context, tls)
    else:
        session = open_session(
            await asyncio.to_thread(build_context, tls),
            revision=settings.revision,
            connect_timeout=settings.connect_timeout,
            proxy=settings.proxy,
            trust_env=settings.trust_env,
        )
    return AiohttpWire(
        session,
        str(settings.base_url),
        owned=borrowed is None,
        revision=settings.revision,
        attempt_timeout=settings.attempt_timeout,
        connect_timeout=settings.connect_timeout,
        stream_read_timeout=settings.stream_read_timeout,
        context=context,
        server_hostname=tls.server_hostname,
    )


__all__ = ["open_wire"]
