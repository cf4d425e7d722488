"""`BrowseCloudEntity`: Browse a cloud account: regions, buckets, folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_CLOUD_ENTITY as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_browser_model import CloudBrowserModel
    from ..models.cloud_browser_spec import CloudBrowserSpec


def build(
    body: CloudBrowserSpec | None = None,
    *,
    reset_cache: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/cloudBrowser",
        query=_codec.query((("resetCache", reset_cache),)),
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudBrowserModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudBrowserModel.from_dict,
        "CloudBrowserModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: CloudBrowserSpec | None = None,
    *,
    reset_cache: bool | None = None,
) -> CloudBrowserModel:
    """Browse a cloud account: regions, buckets, folders.

    `POST /api/v1/cloudBrowser` (`BrowseCloudEntity`).

    Args:
        body: CloudBrowserSpec.
        reset_cache: `resetCache`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewCloudHierarchy.
    """
    return parse(
        await transport.send(
            build(
                body,
                reset_cache=reset_cache,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
