"""`connect`, typed by API revision. Written by `make generate`; do not edit.

This module is part of `aiovbr`, because it uses `Connection`; `vbr_api` does not import `aiovbr`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import defaults
from .._client.connection import Connection
from .._client.settings import ConnectOptions, settings_of

if TYPE_CHECKING:
    from vbr_api import AnyApi, v1_1_rev0, v1_2_rev1, v1_3_rev0, v1_3_rev1, v1_3_rev2


@overload
def connect(
    host: str | None = None,
    *,
    revision: Literal["1.1-rev0"] = ...,
    **options: Unpack[ConnectOptions],
) -> Connection[v1_1_rev0.Api]: ...
@overload
def connect(
    host: str | None = None,
    *,
    revision: Literal["1.2-rev1"],
    **options: Unpack[ConnectOptions],
) -> Connection[v1_2_rev1.Api]: ...
@overload
def connect(
    host: str | None = None,
    *,
    revision: Literal["1.3-rev0"],
    **options: Unpack[ConnectOptions],
) -> Connection[v1_3_rev0.Api]: ...
@overload
def connect(
    host: str | None = None,
    *,
    revision: Literal["1.3-rev1"],
    **options: Unpack[ConnectOptions],
) -> Connection[v1_3_rev1.Api]: ...
@overload
def connect(
    host: str | None = None,
    *,
    revision: Literal["1.3-rev2"],
    **options: Unpack[ConnectOptions],
) -> Connection[v1_3_rev2.Api]: ...
@overload
def connect(
    host: str | None = None,
    *,
    revision: Literal["newest"],
    **options: Unpack[ConnectOptions],
) -> Connection[AnyApi]: ...
@overload
def connect(
    host: str | None = None,
    *,
    revision: str,
    **options: Unpack[ConnectOptions],
) -> Connection[Any]: ...
def connect(
    host: str | None = None,
    *,
    revision: str = defaults.REVISION,
    **options: Unpack[ConnectOptions],
) -> Connection[Any]:
    """Return a connection to a VBR server; `async with` opens it.

    Without credentials, the environment variables AIOVBR_USERNAME and AIOVBR_PASSWORD are used.

    Args:
        host: Name or address of the backup server.
        revision: API revision, for instance `1.3-rev2`. Every VBR server since 12.0
            supports the default, 1.1-rev0. `newest` selects the newest revision that the server
            and this package support; narrow its `api` with `isinstance` before you page.
        **options: See `ConnectOptions`: address, credentials, TLS, timeouts, limits, hooks.

    Raises:
        ConfigurationError: If the settings are invalid.
    """
    return Connection(settings_of(host, revision, options))


__all__ = ["connect"]
