"""Errors of certificates, ports, host names and revisions."""

from __future__ import annotations

import asyncio
import json
import socket
from typing import TYPE_CHECKING

import pytest

import aiovbr
from aiovbr import errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

    Connect = Callable[..., aiovbr.Connection[Api]]


pytestmark = pytest.mark.asyncio


async def test_a_lazy_connection_opens_while_the_server_is_down(unused_port: int) -> None:
    async with aiovbr.connect(
        "127.0.0.1", port=unused_port, username="u", password="p", lazy=True, retries=0
    ) as vbr:
        with pytest.raises(errors.ConnectError, match="no connection"):
            await vbr.api.jobs.get_all_jobs()


async def test_an_untrusted_certificate_is_refused_before_the_first_request(
    sim: Simulator, connect: Connect
) -> None:
    with pytest.raises(errors.TlsError, match=r"not trusted.*pins=") as caught:
        async with connect(tls=None):
            pass
    assert not caught.value.sent
    assert len(caught.value.attempts) == 1
    assert len(sim.requests) == 0


async def test_a_certificate_is_trusted_by_one_of_several_pins(
    sim: Simulator, connect: Connect
) -> None:
    async with connect(tls=aiovbr.TLS(pins=["ab" * 32, sim.fingerprint.upper()])) as vbr:
        assert (await vbr.api.service.get_server_time()).server_time.tzinfo


async def test_the_error_for_a_changed_certificate_has_both_fingerprints(
    sim: Simulator, connect: Connect
) -> None:
    with pytest.raises(errors.CertificateChanged) as caught:
        async with connect(tls=aiovbr.TLS(pins=["ab" * 32])):
            pass
    assert caught.value.expected == ("ab" * 32,)
    assert caught.value.actual == sim.fingerprint
    assert sim.fingerprint in str(caught.value)
    assert len(sim.requests) == 0


async def test_an_insecure_connection_works_and_warns(connect: Connect) -> None:
    with pytest.warns(aiovbr.InsecureWarning, match="can read the password"):
        async with connect(tls=aiovbr.TLS(insecure=True)):
            pass


async def test_the_certificate_must_match_the_server_hostname(
    sim: Simulator, connect: Connect
) -> None:
    tls = aiovbr.TLS(ca_file=sim.ca_file, server_hostname="not-in-the-certificate")
    with pytest.raises(errors.TlsError):
        async with connect(tls=tls):
            pass
    async with connect(tls=aiovbr.TLS(ca_file=sim.ca_file, server_hostname="localhost")):
        pass


async def test_the_error_for_a_refused_connection_has_advice(unused_port: int) -> None:
    with pytest.raises(errors.ConnectError, match="is the port right") as caught:
        async with aiovbr.connect(
            "127.0.0.1", port=unused_port, username="u", password="p", retries=0
        ):
            pass
    assert caught.value.kind == "refused"


async def test_the_error_for_an_unknown_host_names_resolution() -> None:
    with pytest.raises(errors.ConnectError, match="cannot be resolved"):
        async with aiovbr.connect("no-such-host.invalid", username="u", password="p", retries=0):
            pass


async def test_a_port_without_tls_is_a_transport_error(connect: Connect) -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 smtp.example.com ESMTP\r\n")
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        with pytest.raises(errors.TransportError):
            async with connect(base_url=f"https://127.0.0.1:{port}", retries=0):
                pass
    finally:
        server.close()
        await server.wait_closed()


async def test_the_error_for_an_unsupported_revision_lists_the_supported_revisions(
    sim: Simulator, connect: Connect
) -> None:
    body = {"errorCode": "UnknownError", "message": "Supported revisions: 1.0-rev1, 1.0-rev2."}
    sim.faults.add(status=400, body=json.dumps(body).encode())
    with pytest.raises(errors.RevisionNotSupported, match=r"offers 1\.0-rev1, 1\.0-rev2"):
        async with connect():
            pass


async def test_an_unknown_revision_is_a_configuration_error(
    connect: Connect,
) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"1\.1-rev0"):
        connect(revision="9.9-rev9")


@pytest.fixture
def unused_port() -> int:
    """A port without a listener."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
