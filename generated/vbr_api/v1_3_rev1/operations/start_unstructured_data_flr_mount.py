"""`StartUnstructuredDataFlrMount`: Mount a backup of unstructured data, to browse and restore its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_UNSTRUCTURED_DATA_FLR_MOUNT as OPERATION

if TYPE_CHECKING:
    from ..models.unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel,
    )
    from ..models.unstructured_data_mount_spec import UnstructuredDataMountSpec


def build(
    body: UnstructuredDataMountSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/flr/unstructuredData",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UnstructuredDataFlrBrowseMountModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataFlrBrowseMountModel.from_dict,
        "UnstructuredDataFlrBrowseMountModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: UnstructuredDataMountSpec,
) -> UnstructuredDataFlrBrowseMountModel:
    """Mount a backup of unstructured data, to browse and restore its files.

    `POST /api/v1/restore/flr/unstructuredData` (`StartUnstructuredDataFlrMount`).

    Args:
        body: UnstructuredDataMountSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartUnstructuredDataFlrRestore.
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
