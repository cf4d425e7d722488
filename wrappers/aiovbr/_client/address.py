"""Address of a server, without I/O."""

from __future__ import annotations

from yarl import URL

from .. import defaults
from ..errors import ConfigurationError


def base_url_of(host: str | None, port: int | None, base_url: str | None, *, plain: bool) -> URL:
    """Return the address of a server: scheme, host, port and an optional prefix.

    Args:
        host: Name or IP address.
        port: TCP port; 9419 by default.
        base_url: Alternative to host and port, such as `https://gateway.example.com/vbr`.
        plain: Allow `http`.

    >>> str(base_url_of("vbr.example.com", None, None, plain=False))
    'https://vbr.example.com:9419'

    Raises:
        ConfigurationError: If the arguments are not a usable address.
    """
    if (host is None) == (base_url is None):
        raise ConfigurationError("connect: pass either host or base_url")
    if base_url is None:
        return _url_from_host(host or "", defaults.PORT if port is None else port)
    if port is not None:
        raise ConfigurationError("connect: the port is a part of base_url")
    try:
        url = URL(base_url)
        port = url.port  # raises ValueError for an invalid number
        # URL drops or keeps such characters, depending on their place.
        if not (base_url.isprintable() and " " not in base_url and _is_host(url.host or "")):
            url = URL()
    except ValueError:
        url = URL()
    if not url.host or port is None or url.query_string or url.fragment:
        raise ConfigurationError("connect: base_url must be like https://vbr.example.com:9419")
    if url.user is not None or url.password is not None:
        raise ConfigurationError("connect: base_url must not hold credentials; pass them by name")
    if url.scheme == "http" and not plain:
        raise ConfigurationError(
            "connect: http would send the password in the clear; use https, or TLS(insecure=True)"
        )
    if url.scheme not in ("http", "https"):
        raise ConfigurationError(
            f"connect: {url.scheme} is not a scheme of the REST API: use https"
        )
    return url.with_path(url.raw_path.rstrip("/"), encoded=True)


def _url_from_host(host: str, port: int) -> URL:
    name = host.strip().removeprefix("[").removesuffix("]")
    try:
        url = URL.build(scheme="https", host=name, port=port)
        usable = _is_host(url.host or "") and url.port != 0  # ValueError for an invalid number
    except ValueError:
        usable, url = False, URL()
    if not usable or any(c in name for c in "/?#@ "):
        raise ConfigurationError(
            f"connect: {host!r} with port {port} is no host and port; pass a URL as base_url"
        )
    return url


def _is_host(name: str) -> bool:
    """Return whether the resolver accepts a name: it encodes each label (RFC 1035, 2.3.4)."""
    try:
        name.encode("idna")
    except UnicodeError:
        return False
    return bool(name)


__all__ = ["base_url_of"]
