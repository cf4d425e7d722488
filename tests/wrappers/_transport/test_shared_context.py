"""Pins belong to a connection, whatever SSLContext it shares."""

from __future__ import annotations

import ssl
from typing import Any

import pytest

import aiovbr
from aiovbr.errors import CertificateChanged
from vbr_simulator import Simulator, Size

pytestmark = pytest.mark.asyncio


def unchecked_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def connect(server: Simulator, tls: aiovbr.TLS, *, lazy: bool = False) -> aiovbr.Connection[Any]:
    return aiovbr.connect(
        base_url=server.base_url,
        username=server.username,
        password=server.password,
        tls=tls,
        lazy=lazy,
        accounts=aiovbr.Accounts(),
    )


async def test_an_impostor_with_the_certificate_of_another_connection_gets_no_password() -> None:
    context = unchecked_context()
    async with Simulator(seed=2, size=Size.empty()) as server:
        pinned = aiovbr.TLS(context=context, pins=["ab" * 32])
        other = aiovbr.TLS(context=context, pins=[server.fingerprint])
        # The server of the first connection presents the certificate that the second one pins.
        async with connect(server, pinned, lazy=True) as vbr, connect(server, other):
            server.requests.clear()
            with pytest.raises(CertificateChanged):
                await vbr.api.jobs.get_all_jobs()
            assert server.requests.total == 0


async def test_a_pinned_connection_leaves_the_context_of_the_caller_unchanged() -> None:
    context = unchecked_context()
    async with (
        Simulator(seed=1, size=Size.empty()) as first,
        Simulator(seed=2, size=Size.empty()) as second,
    ):
        async with connect(first, aiovbr.TLS(context=context, pins=[first.fingerprint])):
            pass
        assert context.sslobject_class is ssl.SSLObject
        async with connect(second, aiovbr.TLS(context=context)) as vbr:
            assert await vbr.ping() > 0
