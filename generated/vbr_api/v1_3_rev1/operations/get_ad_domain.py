"""`GetADDomain`: Read one Active Directory domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AD_DOMAIN as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.ad_domain_model import ADDomainModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/adDomains/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ADDomainModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ADDomainModel.from_dict,
        "ADDomainModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ADDomainModel:
    """Read one Active Directory domain.

    `GET /api/v1/adDomains/{id}` (`GetADDomain`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewADDomains.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
