"""Connection of the examples: to the server in AIOVBR_HOST, or to a simulated server."""

from __future__ import annotations

import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import aiovbr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from vbr_api import v1_1_rev0


@asynccontextmanager
async def connection(
    *, seed: int = 1, size: str = "50"
) -> AsyncIterator[aiovbr.Vbr[v1_1_rev0.Api]]:
    """Connect to a server and log in.

    Args:
        seed: Seed of the data of a simulated server.
        size: Number of jobs of a simulated server, or `empty`.
    """
    host = os.environ.get("AIOVBR_HOST")
    if host:
        pins = os.environ.get("AIOVBR_PIN", "").split()
        tls = aiovbr.TLS(pins=pins, ca_file=os.environ.get("AIOVBR_CA_FILE"))
        username, password = os.environ["AIOVBR_USERNAME"], os.environ["AIOVBR_PASSWORD"]
        async with aiovbr.connect(host, username=username, password=password, tls=tls) as vbr:
            yield vbr
        return
    from vbr_simulator import Simulator, Size

    async with (
        Simulator(seed=seed, size=Size.parse(size)) as simulator,
        aiovbr.connect(
            base_url=simulator.base_url,
            username=simulator.username,
            password=simulator.password,
            tls=aiovbr.TLS(ca_file=simulator.ca_file),
        ) as vbr,
    ):
        yield vbr
