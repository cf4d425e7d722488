"""A source is read from a server whose certificate is the expected one, and from no other."""

from __future__ import annotations

import contextlib
import http.server
import ssl
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vbr_generator.cli.curation import main
from vbr_generator.curate.source import SourceError, Trust, read_source
from vbr_simulator.http.certificate import Certificate

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Handler(http.server.BaseHTTPRequestHandler):
    seen: list[str]

    def do_GET(self) -> None:
        self.seen.append(self.path)
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/swagger.json")
        elif self.path == "/packed":
            self.send_response(200)
            self.send_header("Content-Encoding", "gzip")
        elif self.path == "/short":
            self.send_response(200)
            self.send_header("Content-Length", "9")
        else:
            self.send_response(200)
        self.end_headers()
        if self.path != "/packed":
            self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A client that refuses the certificate is what is tested."""


@pytest.fixture
def seen() -> list[str]:
    return []


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return Certificate.make(tmp_path)


@pytest.fixture
def url(certificate: Certificate, seen: list[str]) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.cert_file, certificate.key_file)
    handler = type("Handler", (_Handler,), {"seen": seen})
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(_Server(("127.0.0.1", 0), handler))
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"https://127.0.0.1:{server.server_address[1]}/swagger.json"
        server.shutdown()
        thread.join()


def test_a_certificate_that_a_ca_file_vouches_for_is_accepted(
    url: str, certificate: Certificate
) -> None:
    assert read_source(url, Trust(ca_file=certificate.cert_file)) == (b"{}", "swagger.json")


@pytest.mark.parametrize("form", ["{0}", "{1}"])
def test_a_pinned_certificate_is_accepted(url: str, certificate: Certificate, form: str) -> None:
    plain = certificate.fingerprint
    colons = ":".join(plain[i : i + 2] for i in range(0, 64, 2)).upper()

    assert read_source(url, Trust(pins=("0" * 64, form.format(plain, colons))))[0] == b"{}"


def test_another_certificate_than_the_pinned_one_is_refused_before_anything_is_sent(
    url: str, certificate: Certificate, seen: list[str]
) -> None:
    with pytest.raises(SourceError, match=f"read: the cert.* {certificate.fingerprint}, which"):
        read_source(url, Trust(pins=("0" * 64,)))

    assert seen == []


def test_a_certificate_that_nobody_vouches_for_is_refused(url: str, seen: list[str]) -> None:
    with pytest.raises(SourceError, match=r"not trusted .* name it with --pin SHA256"):
        read_source(url)

    assert seen == []


def test_any_certificate_is_accepted_if_one_insists_and_is_warned(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert read_source(url, Trust(insecure=True))[0] == b"{}"
    assert "NOT checked" in capsys.readouterr().err


def test_a_redirect_is_told_and_not_followed(
    url: str, certificate: Certificate, seen: list[str]
) -> None:
    with pytest.raises(SourceError, match="302"):
        read_source(url.replace("swagger.json", "moved"), Trust(ca_file=certificate.cert_file))

    assert seen == ["/moved"]


@pytest.mark.parametrize(
    ("path", "told"), [("packed", r"packed \(gzip\)"), ("short", "breaks off after 2 bytes")]
)
def test_a_body_that_is_not_whole_is_told(
    url: str, certificate: Certificate, path: str, told: str
) -> None:
    with pytest.raises(SourceError, match=told):
        read_source(url.replace("swagger.json", path), Trust(ca_file=certificate.cert_file))


@pytest.mark.parametrize(
    "trust", [Trust(), Trust(pins=("0" * 64,)), Trust(ca_file=Path("authority.pem"))]
)
def test_plain_http_is_refused_unless_one_insists(trust: Trust) -> None:
    with pytest.raises(SourceError, match="http has no certificate to check"):
        read_source("http://127.0.0.1:1/swagger.json", trust)


def test_trust_is_for_a_url(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b"{}")
    with pytest.raises(SourceError, match="are for a URL"):
        read_source(str(tmp_path / "x.json"), Trust(pins=("0" * 64,)))


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--pin", "abc"], "--pin abc: not a SHA-256 fingerprint"),
        (["--insecure", "--pin", "0" * 64], "leave out --pin"),
        (["--ca-file", "nowhere.pem"], "nowhere.pem"),
    ],
)
def test_options_that_make_no_sense_name_themselves(
    url: str, options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--revision", "9.9-rev0", "--source", url, *options]) == 1
    assert told in capsys.readouterr().err
