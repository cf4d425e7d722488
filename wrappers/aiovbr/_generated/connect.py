"""`connect`, typed by API revision. Written by `make generate`; do not edit.

It stands in this room because it names the connection, which the generated client does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import defaults
from ..client import Connection
from ..settings import ConnectOptions, settings_of

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
    """Describe a connection to a VBR server; `async with` makes it.

    Without credentials, AIOVBR_USERNAME and AIOVBR_PASSWORD of the environment are used.

    Args:
        host: Name or address of the backup server.
        revision: API revision to speak, for instance `1.3-rev2`. The default,
            1.1-rev0, is served by every VBR server since 12.0. `newest` asks the server for
            the newest that both know; narrow its `api` with `isinstance` before you page.
        **options: See `ConnectOptions`: address, credentials, TLS, timeouts, limits, hooks.

    Raises:
        ConfigurationError: If the settings cannot work.
    """
    return Connection(settings_of(host, revision, options))


__all__ = ["connect"]
