"""A wrong argument of `connect`, `TLS` or a limit is a ConfigurationError that names it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import aiovbr
from aiovbr._transport.tls import build_context
from aiovbr.errors import ConfigurationError, VbrError
from vbr_api.runtime import Decoding

if TYPE_CHECKING:
    from pathlib import Path

HOSTS: list[Any] = [
    "", " ", "http://x y", "host:abc", "host:9419", "a b", "a\0b", "a\nb", "a/b", "u@h", "h?x",
    "%zz", "a..b", "a" * 300, "a" * 64 + ".example", "\u00e9" * 70, "\ud800", 5, b"h", ["h"],
]  # fmt: skip
BASE_URLS: list[Any] = [
    "", "https://", "https:///x", "https://h:70000", "https://h:abc", "https://h:0x1", "https://[::1",
    "https://[zz]:9419", "https://a..b:9419", "https://h/a\nb", "https://h\0", "https://h/a b",
    "https://h/?x=1", "https://h/#x", "https://u:p@h", "http://h", "ftp://h", "h", "//h", 5, b"https://h",
]  # fmt: skip
OPTIONS: dict[str, list[Any]] = {
    "port": [0, -1, 70000, "9419", 9.5, True],
    "revision": ["", "9.9-rev9", "../x", "\0", None, 5, []],
    "username": ["", 5, b"u"],
    "password": ["", 5, b"p"],
    "tls": ["verify", False, {}],
    "session": ["session", 5],
    "proxy": ["", "proxy", "not a url", "http://", "http://h:70000", "socks5://h:1080", 5, b"http://h"],
    "trust_env": ["yes", 1, None],
    "lazy": ["yes", 1, None],
    "logout": ["yes", 1],
    "store": ["tokens.json", 5],
    "deadline": [0, -1, math.nan, "5", True],
    "attempt_timeout": [0, -1, math.nan, "5", None, True],
    "connect_timeout": [0, -1, math.nan, "5", None, True],
    "stream_read_timeout": [0, -1, math.nan, "5", None, True],
    "retries": [-1, 1.5, "3", None, True],
    "concurrency": [0, -1, 1.5, "8", True],
    "rate": [0, -1, math.nan, math.inf, "5", True],
    "decoding": ["strict", True, None],
    "on_event": ["print", 5],
    "polling": [0.5, None, {}],
    "accounts": ["accounts", {}],
    "clock": ["clock", 5],
}  # fmt: skip
CREDENTIALS: list[Any] = ["secret", 5, {}, ("user", "secret"), b"secret"]
FINGERPRINT = "ab" * 32
PINS: list[Any] = [
    ["zz"], [""], ["ab" * 31], [FINGERPRINT, "x"], [5], [b"ab"], ["\u2167" * 64], "zz", [None],
]  # fmt: skip


def _connect(**arguments: Any) -> object:
    connect: Any = aiovbr.connect
    return connect(**{"host": "h", "username": "u", "password": "p", **arguments})


def _repr_or_error(**arguments: Any) -> str:
    try:
        return repr(_connect(**arguments))
    except VbrError as error:
        return str(error)


@pytest.mark.parametrize("host", HOSTS, ids=ascii)
def test_a_wrong_host_is_refused(host: Any) -> None:
    with pytest.raises(ConfigurationError, match="host"):
        _connect(host=host)


@pytest.mark.parametrize("base_url", BASE_URLS, ids=ascii)
def test_a_wrong_base_url_is_refused(base_url: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"base_url|http"):
        _connect(host=None, base_url=base_url)


@pytest.mark.parametrize(
    ("name", "value"),
    [(name, value) for name, values in OPTIONS.items() for value in values],
    ids=ascii,
)
def test_a_wrong_option_is_refused_by_name(name: str, value: Any) -> None:
    named = {"revision": "revision", "concurrency": "concurrency|a limit of"}.get(name, name)
    with pytest.raises(ConfigurationError, match=named):
        _connect(**{name: value})


@pytest.mark.parametrize("credentials", CREDENTIALS, ids=ascii)
def test_a_wrong_credential_is_refused_and_not_shown(credentials: Any) -> None:
    with pytest.raises(ConfigurationError, match="credentials must be") as caught:
        aiovbr.connect("h", credentials=credentials)
    assert "secret" not in str(caught.value)


def test_a_wrong_proxy_is_not_shown() -> None:
    with pytest.raises(ConfigurationError, match="proxy must be") as caught:
        _connect(proxy="socks5://user:secret@proxy:1080")
    assert "secret" not in str(caught.value)


def test_every_option_of_connect_is_tested_or_has_no_wrong_value() -> None:
    options = set(aiovbr.connect.__kwdefaults__ or ()) | set(_annotations())
    assert options - OPTIONS.keys() == {"base_url", "credentials"}


def _annotations() -> dict[str, Any]:
    from aiovbr._client.settings import ConnectOptions

    return ConnectOptions.__annotations__


def test_an_unknown_option_is_a_type_error_as_for_any_function() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'timeout'"):
        _connect(timeout=5)


@pytest.mark.parametrize(
    "arguments",
    [
        {"deadline": math.inf, "attempt_timeout": math.inf, "rate": 0.5, "retries": 0},
        {"concurrency": 1, "proxy": "http://proxy.example.com:3128", "logout": None},
        {"concurrency": aiovbr.FixedLimit(2), "decoding": Decoding(strict=True), "port": 443},
        {"host": "::1"},
        {"host": "[fe80::1]"},
        {"host": "b\u00fccher.example"},
        {"host": None, "base_url": "https://[fe80::1%25eth0]:9419/vbr/"},
    ],
    ids=" ".join,  # the names: some reprs contain an address
)
def test_a_valid_argument_is_accepted(arguments: dict[str, Any]) -> None:
    assert "Connection https://" in repr(_connect(**arguments))


@settings(max_examples=100)
@example(host="0", port=443)
@given(host=st.text(max_size=80), port=st.integers(-(2**33), 2**33))
def test_any_host_and_port_connects_or_is_refused(host: str, port: int) -> None:
    result = _repr_or_error(host=host, port=port)
    default = port == 443 and result.startswith("<Connection https://")  # the URL omits it
    assert f":{port} " in result or "host" in result or default


@settings(max_examples=100)
@given(base_url=st.one_of(st.text(max_size=60), st.text(max_size=40).map("https://{}".format)))
def test_any_base_url_connects_or_is_refused(base_url: str) -> None:
    assert _repr_or_error(host=None, base_url=base_url).isprintable()


@pytest.mark.parametrize("pins", PINS, ids=ascii)
def test_a_wrong_pin_is_refused(pins: Any) -> None:
    with pytest.raises(ConfigurationError, match="not a SHA-256 fingerprint"):
        aiovbr.TLS(pins=pins)


@pytest.mark.parametrize("client_cert", [(), ("cert.pem",), ("a", "b", "c", "d")], ids=repr)
def test_a_client_certificate_has_two_or_three_parts(client_cert: tuple[str, ...]) -> None:
    with pytest.raises(ConfigurationError, match="client_cert is"):
        aiovbr.TLS(client_cert=client_cert)


@pytest.mark.parametrize("name", ["ca_file", "client_cert"])
def test_an_empty_name_of_a_tls_file_does_not_fall_back_to_the_system_store(name: str) -> None:
    options: dict[str, Any] = {name: ""}
    with pytest.raises(ConfigurationError, match=f"{name} is empty"):
        aiovbr.TLS(**options)


@pytest.mark.parametrize("name", ["ca_file", "client_cert"])
@pytest.mark.parametrize("content", [None, b"", b"no PEM", b"\0\xff"], ids=ascii)
def test_a_tls_file_that_cannot_be_used_is_named(
    tmp_path: Path, name: str, content: bytes | None
) -> None:
    path = tmp_path / "server.pem"
    if content is not None:
        path.write_bytes(content)
    options: dict[str, Any] = {name: path}
    with pytest.raises(ConfigurationError, match=r"TLS: cannot use .*server\.pem: "):
        build_context(aiovbr.TLS(**options))


@pytest.mark.parametrize("name", ["ca_file", "client_cert"])
@pytest.mark.parametrize("file", ["folder", "a\0.pem", "a\ud800.pem", "x" * 300], ids=ascii)
def test_a_tls_path_that_cannot_be_used_is_named(tmp_path: Path, name: str, file: str) -> None:
    (tmp_path / "folder").mkdir()
    options: dict[str, Any] = {name: tmp_path / file}
    with pytest.raises(ConfigurationError, match="TLS: cannot use ") as caught:
        build_context(aiovbr.TLS(**options))
    assert ascii(file)[1:-1] in str(caught.value)


def test_a_passphrase_that_is_too_long_is_refused_and_not_shown(tmp_path: Path) -> None:
    (tmp_path / "cert.pem").write_text("x")
    files = (str(tmp_path / "cert.pem"), str(tmp_path / "cert.pem"))
    with pytest.raises(ConfigurationError, match=r"TLS: cannot use .*cert\.pem") as caught:
        build_context(aiovbr.TLS(client_cert=(*files, "secret" * 1000)))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_lets_at_least_one_request_pass(limit: int) -> None:
    with pytest.raises(ConfigurationError, match=f"a limit of {limit}"):
        aiovbr.FixedLimit(limit)


@pytest.mark.parametrize(("start", "maximum"), [(0, 5), (6, 5), (-1, -1), (math.nan, 5)])
def test_an_adaptive_limit_starts_between_one_and_its_maximum(start: Any, maximum: int) -> None:
    with pytest.raises(ConfigurationError, match="between 1 and its maximum"):
        aiovbr.AdaptiveLimit(start, maximum)
