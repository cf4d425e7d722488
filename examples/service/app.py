"""A web service in front of VBR, with aiohttp.web.

- One lazy connection for the lifetime of the service, so the service starts while VBR is down.
- A deadline for every request, which also bounds the calls to VBR.
- Every error becomes a status and a problem document (RFC 9457) with the call id for support.
- `/healthz` reports that the service runs, `/readyz` that VBR responds and accepts its login.
- At shutdown, running requests complete, then the service logs out.

    python examples/service/app.py

connects to a simulated server. To connect to another server, set AIOVBR_HOST, AIOVBR_USERNAME,
AIOVBR_PASSWORD and, for a self-signed certificate, its SHA-256 fingerprint as AIOVBR_PIN.
"""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any
from uuid import UUID

from aiohttp import web

import aiovbr
from aiovbr import errors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiohttp.typedefs import Handler

    from vbr_api import v1_1_rev0

    Connection = aiovbr.Connection[v1_1_rev0.Api]
    Vbr = aiovbr.Vbr[v1_1_rev0.Api]

DEADLINE = 20.0
"""Maximum seconds for one request; the header X-Deadline can shorten it."""

VBR: web.AppKey[Any] = web.AppKey("vbr")

# The first matching class sets the status: 4xx for errors of the caller, 5xx for those of VBR.
STATUSES: tuple[tuple[type[errors.VbrError], int, str], ...] = (
    (errors.NotFoundError, 404, "The object does not exist"),
    (errors.BadRequestError, 400, "The backup server refused the request"),
    (errors.ConflictError, 409, "The state of the object forbids the operation"),
    (errors.EditConflict, 409, "The object was changed concurrently"),
    (errors.Overloaded, 503, "The service is overloaded"),
    (errors.RateLimitedError, 503, "The backup server is overloaded"),
    (errors.ServiceUnavailableError, 503, "The backup server is not ready"),
    (errors.RequestTimeout, 504, "The backup server did not respond in time"),
    (errors.TransportError, 503, "The backup server cannot be reached"),
    (errors.OutcomeUnknown, 502, "The outcome of the operation is unknown"),
    (errors.AuthError, 502, "The backup server refused the login of this service"),
    (errors.VbrError, 502, "The backup server failed"),
)


def problem(error: errors.VbrError) -> web.Response:
    """Return the problem document of an error."""
    status, title = next((code, title) for kind, code, title in STATUSES if isinstance(error, kind))
    document = {
        "title": title,
        "status": status,
        # The message of an API error contains no secret. The message of a network error contains
        # the address of the server, so it is omitted.
        "detail": error.message if isinstance(error, errors.ApiError) else None,
        "call_id": error.call_id,
        "attempts": len(error.attempts),
    }
    headers = {"Retry-After": "5"} if status == 503 else {}
    return web.json_response(
        document, status=status, content_type="application/problem+json", headers=headers
    )


@web.middleware
async def errors_as_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Convert an error of the client to a response."""
    try:
        return await handler(request)
    except errors.VbrError as error:
        print(f"{request.method} {request.path}: {error} [{error.call_id}]", file=sys.stderr)
        return problem(error)


def vbr_for(request: web.Request) -> Vbr:
    """Return the connection with the deadline of this request, with the same sockets and login."""
    try:
        seconds = float(request.headers.get("X-Deadline", DEADLINE))
    except ValueError:
        raise web.HTTPBadRequest(text="X-Deadline must be a number of seconds") from None
    vbr: Vbr = request.app[VBR]
    return vbr.with_options(deadline=min(max(seconds, 0.001), DEADLINE))


async def healthz(_: web.Request) -> web.Response:
    """Report that the service runs, whatever the state of VBR, which a restart cannot change."""
    return web.json_response({"status": "alive"})


async def readyz(request: web.Request) -> web.Response:
    """Report whether VBR responds and accepts the login of the service."""
    vbr = vbr_for(request).with_options(deadline=5, retries=0)
    try:
        await vbr.api.service.get_server_info()
    except errors.VbrError as error:
        body = {"status": "not ready", "reason": type(error).__name__, "call_id": error.call_id}
        return web.json_response(body, status=503)
    stats = vbr.stats()
    return web.json_response(
        {"status": "ready", "in_flight": stats.in_flight, "limit": stats.limit}
    )


async def list_jobs(request: web.Request) -> web.Response:
    """List jobs: `/jobs?name=Nightly*`."""
    vbr = vbr_for(request)
    jobs = vbr.paginate(vbr.api.jobs.get_all_jobs, name_filter=request.query.get("name"))
    return web.json_response([{"id": str(job.id), "name": job.name} async for job in jobs])


async def get_job(request: web.Request) -> web.Response:
    """Return a job."""
    job = await vbr_for(request).api.jobs.get_job(job_id(request))
    return web.json_response(job.to_dict())


async def start_job(request: web.Request) -> web.Response:
    """Start a job; its session continues after the response."""
    session = await vbr_for(request).api.jobs.start_job(job_id(request))
    return web.json_response({"session": str(session.id), "state": session.state}, status=202)


def job_id(request: web.Request) -> UUID:
    """Return the id in the path."""
    try:
        return UUID(request.match_info["id"])
    except ValueError:
        raise web.HTTPNotFound(text="not the id of a job") from None


def make_app(connection: Connection) -> web.Application:
    """Return the web application.

    Args:
        connection: A lazy connection, from `aiovbr.connect(..., lazy=True)`.
    """

    async def connected(app: web.Application) -> AsyncIterator[None]:
        async with connection as vbr:
            app[VBR] = vbr
            yield

    app = web.Application(middlewares=[errors_as_problems])
    app.cleanup_ctx.append(connected)
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/jobs", list_jobs)
    app.router.add_get("/jobs/{id}", get_job)
    app.router.add_post("/jobs/{id}/start", start_job)
    return app


async def serve(port: int) -> None:
    """Serve until it is cancelled."""
    async with AsyncExitStack() as stack:
        host = os.environ.get("AIOVBR_HOST")
        if host:
            pins = os.environ.get("AIOVBR_PIN", "").split()
            tls = aiovbr.TLS(pins=pins, ca_file=os.environ.get("AIOVBR_CA_FILE"))
            # AIOVBR_USERNAME and AIOVBR_PASSWORD are read at every login.
            connection = aiovbr.connect(host, tls=tls, lazy=True)
        else:
            from vbr_simulator import Simulator, Size

            simulator = await stack.enter_async_context(Simulator(size=Size.demo()))
            connection = aiovbr.connect(
                base_url=simulator.base_url,
                username=simulator.username,
                password=simulator.password,
                tls=aiovbr.TLS(ca_file=simulator.ca_file),
                lazy=True,
            )
        # Running requests have this long to complete before the connection closes.
        runner = web.AppRunner(make_app(connection), shutdown_timeout=DEADLINE)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", port).start()
        print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    try:
        asyncio.run(serve(int(os.environ.get("PORT", "8080"))))
    except KeyboardInterrupt:
        print("bye")
