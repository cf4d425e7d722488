"""`StartFlrMount`: Mount a restore point of a machine, to browse and restore its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_FLR_MOUNT as OPERATION

if TYPE_CHECKING:
    from ..models.flr_browse_mount_model import FlrBrowseMountModel
    from ..models.flr_mount_spec import FlrMountSpec


def build(
    body: FlrMountSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/flr",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> FlrBrowseMountModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.FlrBrowseMountModel.from_dict,
        "FlrBrowseMountModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: FlrMountSpec,
) -> FlrBrowseMountModel:
    """Mount a restore point of a machine, to browse and restore its files.

    `POST /api/v1/restore/flr` (`StartFlrMount`).

    Args:
        body: FlrMountSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartFlrRestore.
    """
    return parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
