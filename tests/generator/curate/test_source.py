"""A source is read only from a server with an accepted certificate."""

from __future__ import annotations

import contextlib
import http.server
import ssl
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vbr_generator.cli.curation import main
from vbr_generator.curate.source import SourceTrust, read_source
from vbr_generator.errors import SourceError
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
        """Log nothing."""


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Ignore clients that refuse the certificate."""


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


def test_a_certificate_of_a_ca_file_is_accepted(url: str, certificate: Certificate) -> None:
    assert read_source(url, SourceTrust(ca_file=certificate.cert_file)) == (b"{}", "swagger.json")


@pytest.mark.parametrize("form", ["{0}", "{1}"])
def test_a_pinned_certificate_is_accepted(url: str, certificate: Certificate, form: str) -> None:
    plain = certificate.fingerprint
    colons = ":".join(plain[i : i + 2] for i in range(0, 64, 2)).upper()

    assert read_source(url, SourceTrust(pins=("0" * 64, form.format(plain, colons))))[0] == b"{}"


def test_a_certificate_that_is_not_pinned_is_refused_before_the_request(
    url: str, certificate: Certificate, seen: list[str]
) -> None:
    with pytest.raises(SourceError, match=f"{certificate.fingerprint}, which is not pinned"):
        read_source(url, SourceTrust(pins=("0" * 64,)))

    assert seen == []


def test_an_untrusted_certificate_is_refused(url: str, seen: list[str]) -> None:
    with pytest.raises(SourceError, match=r"not trusted .* Name it with --pin SHA256"):
        read_source(url)

    assert seen == []


def test_insecure_accepts_any_certificate_and_warns(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert read_source(url, SourceTrust(insecure=True))[0] == b"{}"
    assert "NOT checked" in capsys.readouterr().err


def test_a_redirect_is_an_error(url: str, certificate: Certificate, seen: list[str]) -> None:
    with pytest.raises(SourceError, match="302"):
        read_source(
            url.replace("swagger.json", "moved"), SourceTrust(ca_file=certificate.cert_file)
        )

    assert seen == ["/moved"]


@pytest.mark.parametrize(
    ("path", "message"), [("packed", "encoding gzip"), ("short", "ends after 2 bytes, 7 are")]
)
def test_an_encoded_or_incomplete_body_is_an_error(
    url: str, certificate: Certificate, path: str, message: str
) -> None:
    with pytest.raises(SourceError, match=message):
        read_source(url.replace("swagger.json", path), SourceTrust(ca_file=certificate.cert_file))


@pytest.mark.parametrize(
    "trust",
    [SourceTrust(), SourceTrust(pins=("0" * 64,)), SourceTrust(ca_file=Path("authority.pem"))],
)
def test_http_requires_insecure(trust: SourceTrust) -> None:
    with pytest.raises(SourceError, match="http has no certificate"):
        read_source("http://127.0.0.1:1/swagger.json", trust)


def test_options_for_certificates_require_a_url(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b"{}")
    with pytest.raises(SourceError, match="require a URL"):
        read_source(str(tmp_path / "x.json"), SourceTrust(pins=("0" * 64,)))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--pin", "abc"], "--pin abc is not a SHA-256 fingerprint"),
        (["--insecure", "--pin", "0" * 64], "omit --pin"),
        (["--ca-file", "nowhere.pem"], "nowhere.pem"),
    ],
)
def test_the_error_for_an_invalid_option_names_the_option(
    url: str, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--revision", "9.9-rev0", "--source", url, *options]) == 1
    assert message in capsys.readouterr().err
