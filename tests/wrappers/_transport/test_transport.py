"""Proxies, client certificates, rotation of pins and borrowed sessions, over TLS."""

from __future__ import annotations

import datetime as dt
import ssl
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

import aiovbr
from aiovbr import errors
from aiovbr._transport.tls import DEFAULT_CERTIFICATE_NAME, build_context, fingerprint_of
from tunnel import Tunnel
from vbr_simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vbr_api.v1_1_rev0 import Api

    Connect = Callable[..., aiovbr.Connection[Api]]

PASSPHRASE = "canary passphrase"

pytestmark = pytest.mark.asyncio


async def test_a_proxy_receives_only_connect_requests(sim: Simulator, connect: Connect) -> None:
    async with Tunnel() as tunnel, connect(proxy=tunnel.url) as vbr:
        await vbr.api.jobs.get_all_jobs(limit=1)
    assert set(tunnel.targets) == {sim.base_url.removeprefix("https://")}
    assert sim.requests.count("GetAllJobs") == 1


async def test_the_password_of_a_proxy_is_sent_and_not_shown(connect: Connect) -> None:
    async with Tunnel(user="me:s3cret") as tunnel:
        async with connect(proxy=tunnel.url) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
        connection = connect(proxy=tunnel.url)
        assert "s3cret" not in repr(connection) + repr(connection._settings)
        wrong = tunnel.url.replace("s3cret", "s3cret-wrong")
        with pytest.raises(errors.ConnectError, match=r"proxy refused .*407") as caught:
            async with connect(proxy=wrong):
                pass
    assert caught.value.kind == "proxy"
    assert not caught.value.sent
    assert len(caught.value.attempts) == 1
    assert "s3cret" not in str(caught.value) + repr(caught.value)


async def test_the_error_for_an_unreachable_server_names_the_proxy(
    sim: Simulator, connect: Connect
) -> None:
    async with Tunnel(status=502) as tunnel:
        with pytest.raises(errors.ConnectError, match=r"proxy refused .*502"):
            async with connect(proxy=tunnel.url, retries=0):
                pass
    assert len(sim.requests) == 0
    with pytest.raises(errors.ConnectError, match="no connection to the proxy"):
        async with connect(proxy=tunnel.url, retries=0):
            pass


@pytest.mark.parametrize("trusted", [True, False])
async def test_the_proxy_of_the_environment_is_used_only_with_trust_env(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, trusted: bool
) -> None:
    async with Tunnel() as tunnel:
        monkeypatch.setenv("HTTPS_PROXY", tunnel.url)
        monkeypatch.setenv("https_proxy", tunnel.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        async with connect(trust_env=trusted) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
    assert bool(tunnel.targets) is trusted


async def test_pins_are_checked_through_a_proxy(sim: Simulator, connect: Connect) -> None:
    async with Tunnel() as tunnel:
        async with connect(proxy=tunnel.url, tls=aiovbr.TLS(pins=[sim.fingerprint])) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
        before = len(sim.requests)
        with pytest.raises(errors.CertificateChanged):
            async with connect(proxy=tunnel.url, tls=aiovbr.TLS(pins=["ab" * 32])):
                pass
    assert len(sim.requests) == before


async def test_two_pins_allow_a_change_of_certificate() -> None:
    async with Simulator(seed=1) as old, Simulator(seed=2) as new:
        assert old.fingerprint != new.fingerprint
        both = aiovbr.TLS(pins=[old.fingerprint, new.fingerprint])
        for server in (old, new):
            async with aiovbr.connect(
                base_url=server.base_url,
                username=server.username,
                password=server.password,
                tls=both,
            ) as vbr:
                await vbr.api.service.get_server_info()
        with pytest.raises(errors.CertificateChanged) as caught:
            async with aiovbr.connect(
                base_url=new.base_url,
                username=new.username,
                password=new.password,
                tls=aiovbr.TLS(pins=[old.fingerprint]),
            ):
                pass
        assert caught.value.actual == new.fingerprint
        assert caught.value.expected == (old.fingerprint,)


async def test_a_borrowed_session_keeps_its_proxy_and_headers_and_stays_open(
    sim: Simulator, connect: Connect
) -> None:
    context = build_context(aiovbr.TLS(ca_file=sim.ca_file))
    async with Tunnel() as tunnel:
        connector = aiohttp.TCPConnector(ssl=context)
        async with aiohttp.ClientSession(
            connector=connector, proxy=tunnel.url, headers={"X-Own": "1"}
        ) as session:
            for _ in range(2):
                async with connect(session=session, tls=None) as vbr:
                    await vbr.api.jobs.get_all_jobs(limit=1)
            assert not session.closed
            assert session.headers == {"X-Own": "1"}
            assert "Authorization" not in session.headers
    assert tunnel.targets
    assert sim.requests.count("GetAllJobs", 200) == 2


async def test_a_borrowed_session_with_a_proxy_is_refused() -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(errors.ConfigurationError, match="exclude each other"):
            aiovbr.connect("h", session=session, proxy="http://p", username="u", password="p")


class Gateway:
    """An HTTPS gateway that requires a client certificate that it created."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen: list[Any] = []

    def write(
        self, name: str, passphrase: str | None = None, *, host: str | None = "localhost"
    ) -> tuple[Path, Path]:
        """Write a self-signed certificate and its key.

        Args:
            name: Common name of the subject, and stem of the files.
            passphrase: Encrypts the key.
            host: Alternative name of the subject; None omits it.

        Returns:
            Paths of the certificate and of the key.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = dt.datetime.now(dt.UTC)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
        )
        if host is not None:
            names = x509.SubjectAlternativeName([x509.DNSName(host)])
            builder = builder.add_extension(names, critical=False)
        certificate = builder.sign(key, hashes.SHA256())
        encryption = (
            serialization.BestAvailableEncryption(passphrase.encode())
            if passphrase
            else serialization.NoEncryption()
        )
        paths = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        paths[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
            )
        )
        return paths

    async def handle(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        peer = request.transport.get_extra_info("peercert")
        shown = dict(field[0] for field in peer["subject"]) if peer else {}
        self.seen.append(shown.get("commonName"))
        return web.json_response({"serverTime": "2024-01-25T18:31:50", "timeZone": "UTC"})


async def test_a_client_certificate_is_sent_to_a_gateway_that_requires_one(
    tmp_path: Path,
) -> None:
    gateway = Gateway(tmp_path)
    server_cert, server_key = gateway.write("gateway")
    client_cert, client_key = gateway.write("operator")
    sealed_cert, sealed_key = gateway.write("sealed", PASSPHRASE)
    together = tmp_path / "together.pem"
    together.write_bytes(client_cert.read_bytes() + client_key.read_bytes())
    clients = tmp_path / "clients.pem"
    clients.write_bytes(client_cert.read_bytes() + sealed_cert.read_bytes())
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(clients))
    context.load_cert_chain(server_cert, server_key)
    context.verify_mode = ssl.CERT_REQUIRED
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", gateway.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
        await site.start()
        port = runner.addresses[0][1]
        for client_certificate in (
            together,
            (client_cert, client_key),
            (sealed_cert, sealed_key, PASSPHRASE),
        ):
            tls = aiovbr.TLS(
                ca_file=server_cert, server_hostname="localhost", client_cert=client_certificate
            )
            assert PASSPHRASE not in repr(tls)
            async with lazy_connection(port, tls) as vbr:
                await vbr.ping()
        assert gateway.seen == ["operator", "operator", "sealed"]
        tls = aiovbr.TLS(ca_file=server_cert, server_hostname="localhost")
        async with lazy_connection(port, tls) as vbr:
            with pytest.raises(errors.TransportError):
                await vbr.ping()
        assert len(gateway.seen) == 3
    finally:
        await runner.cleanup()


async def test_the_default_certificate_is_trusted_by_pin_or_by_file_and_common_name(
    tmp_path: Path,
) -> None:
    """The default certificate of VBR is self-signed, and names no host."""
    gateway = Gateway(tmp_path)
    certificate, key = gateway.write(DEFAULT_CERTIFICATE_NAME, host=None)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    pin = fingerprint_of(ssl.PEM_cert_to_DER_cert(certificate.read_text("ascii")))
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", gateway.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
        await site.start()
        port = runner.addresses[0][1]
        for tls in (aiovbr.TLS(), aiovbr.TLS(ca_file=certificate)):
            async with lazy_connection(port, tls) as vbr:
                with pytest.raises(errors.TlsError) as caught:
                    await vbr.ping()
            advice = str(caught.value).partition("; ")[2]
            pinning, together, by_file = advice.partition("; TLS(ca_file=...) trusts it only")
            assert "pin its SHA-256 fingerprint with TLS(pins=[...])" in pinning
            assert "`aiovbr trust`" in pinning
            assert "ca_file" not in pinning
            assert together
            assert by_file.endswith("server_hostname='Veeam Backup Server Certificate'")
        assert gateway.seen == []
        for tls in (
            aiovbr.TLS(pins=[pin]),
            aiovbr.TLS(ca_file=certificate, server_hostname="Veeam Backup Server Certificate"),
        ):
            async with lazy_connection(port, tls) as vbr:
                await vbr.ping()
        assert len(gateway.seen) == 2
    finally:
        await runner.cleanup()


def lazy_connection(port: int, tls: aiovbr.TLS) -> aiovbr.Connection[Api]:
    return aiovbr.connect(
        "127.0.0.1",
        port=port,
        username="u",
        password="p",
        tls=tls,
        lazy=True,
        logout=False,
        retries=0,
    )


async def test_the_error_for_a_client_certificate_omits_the_passphrase(
    tmp_path: Path,
) -> None:
    certificate, key = Gateway(tmp_path).write("sealed", PASSPHRASE)
    for client_certificate in (
        (certificate, key, "s3cret-wrong"),
        (certificate, tmp_path / "none.key"),
    ):
        with pytest.raises(errors.ConfigurationError, match="TLS: cannot use") as caught:
            build_context(aiovbr.TLS(client_cert=client_certificate))
        assert "s3cret" not in str(caught.value) + repr(caught.value)
