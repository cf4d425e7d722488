"""Arguments of `connect`, TLS settings and options, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import aiovbr
from aiovbr import defaults
from aiovbr._client.address import base_url_of
from aiovbr._concurrency.limiter import Lane
from aiovbr._pipeline.options import Options
from aiovbr._transport.tls import build_context, fingerprint
from aiovbr.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("host", "port", "base_url", "expected"),
    [
        ("vbr.example.com", None, None, "https://vbr.example.com:9419"),
        ("10.0.0.1", 443, None, "https://10.0.0.1"),
        ("::1", None, None, "https://[::1]:9419"),
        ("[fe80::1]", 9419, None, "https://[fe80::1]:9419"),
        (None, None, "https://gateway/vbr/", "https://gateway/vbr"),
        (None, None, "https://vbr:9419", "https://vbr:9419"),
    ],
)
def test_addresses_become_base_urls(
    host: str | None, port: int | None, base_url: str | None, expected: str
) -> None:
    url = base_url_of(host, port, base_url, plain=False)
    assert str(url).rstrip("/") == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "host or base_url"),
        ({"host": "a", "base_url": "https://a"}, "host or base_url"),
        ({"host": "https://a"}, "base_url"),
        ({"host": "a/b"}, "no host"),
        ({"host": " "}, "no host"),
        ({"host": "a", "port": 99999}, "no host"),
        ({"base_url": "vbr.example.com"}, "must be like"),
        ({"base_url": "https://a?x=1"}, "must be like"),
        ({"base_url": "https://user:s3cret@a"}, "must not hold credentials"),
        ({"base_url": "https://a:99999"}, "must be like"),
        ({"base_url": "http://a"}, "in the clear"),
        ({"base_url": "ftp://a"}, "not a scheme|must be like"),
        ({"base_url": "https://a", "port": 1}, "part of base_url"),
        ({"host": "a", "username": "u"}, "go together"),
        ({"host": "a", "username": "u", "credentials": aiovbr.Password("u", "p")}, "or cred"),
        ({"host": "a", "revision": "0.9-rev0"}, "1.1-rev0"),
        ({"host": "a", "deadline": 0}, "deadline"),
        ({"host": "a", "rate": 0}, "lets none pass"),
        ({"host": "a", "concurrency": 0}, "lets none pass"),
        ({"host": "a", "tls": {"pins": ["abc"]}}, "64 hexadecimal"),
        ({"host": "a", "tls": {"insecure": True, "pins": ["ab" * 32]}}, "excludes"),
    ],
)
def test_invalid_settings_are_refused(arguments: dict[str, Any], message: str) -> None:
    def connect(*, tls: dict[str, Any] | None = None, **settings: Any) -> None:
        aiovbr.connect(tls=None if tls is None else aiovbr.TLS(**tls), **settings)

    with pytest.raises(ConfigurationError, match=message) as caught:
        connect(**arguments)
    assert "s3cret" not in str(caught.value)


def test_a_connection_shows_no_secret() -> None:
    connection = aiovbr.connect("a", username="u", password="s3cret")
    assert "s3cret" not in repr(connection) + repr(connection._settings)
    assert "s3cret" not in repr(aiovbr.TLS(client_cert=("c", "k", "s3cret")))


@pytest.mark.parametrize(
    "pin", ["AB" * 32, "sha256:" + "ab" * 32, ":".join(["Ab"] * 32), " " + "ab" * 32]
)
def test_a_fingerprint_is_accepted_in_every_common_form(pin: str) -> None:
    assert fingerprint(pin) == "ab" * 32
    assert aiovbr.TLS(pins=pin).pins == ("ab" * 32,)


def test_the_error_for_a_missing_ca_file_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"missing\.pem"):
        build_context(aiovbr.TLS(ca_file=tmp_path / "missing.pem"))


def test_the_error_for_an_invalid_client_certificate_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "client.pem"
    path.write_text("no certificate")
    with pytest.raises(ConfigurationError, match=r"client\.pem"):
        build_context(aiovbr.TLS(client_cert=path))


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [(None, defaults.TRANSFER_TIMEOUT), (defaults.DEADLINE, defaults.DEADLINE), (5.0, 5.0)],
)
def test_an_explicit_deadline_applies_to_a_transfer(
    deadline: float | None, expected: float
) -> None:
    assert Options(deadline=deadline).for_transfer().deadline == expected


def test_changed_options_keep_the_other_options() -> None:
    options = Options().changed(deadline=5).changed(lane="batch").changed(retries=0)
    assert options == Options(deadline=5, lane=Lane.BATCH, retries=0)
    assert options.changed() == options


@pytest.mark.parametrize(
    "arguments", [{"deadline": -1}, {"attempt_timeout": 0}, {"retries": -1}, {"lane": "fast"}]
)
def test_invalid_options_are_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Options().changed(**arguments)
