"""`GetAclRules`: List who owns objects and who has rights on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ACL_RULES as OPERATION

if TYPE_CHECKING:
    from ..models.acl_browser_filters import AclBrowserFilters
    from ..models.acl_browser_result import AclBrowserResult


def build(
    body: AclBrowserFilters | None = None,
    *,
    force_reload: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/acl",
        query=_codec.query((("forceReload", force_reload),)),
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AclBrowserResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AclBrowserResult.from_dict,
        "AclBrowserResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: AclBrowserFilters | None = None,
    *,
    force_reload: bool | None = None,
) -> AclBrowserResult:
    """List who owns objects and who has rights on them.

    `POST /api/v1/acl` (`GetAclRules`), paged.

    Args:
        body: AclBrowserFilters.
        force_reload: `forceReload`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAcl.
    """
    return parse(
        await transport.send(
            build(
                body,
                force_reload=force_reload,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
