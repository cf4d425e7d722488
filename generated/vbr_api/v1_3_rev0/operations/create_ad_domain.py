"""`CreateADDomain`: Add an Active Directory domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_AD_DOMAIN as OPERATION

if TYPE_CHECKING:
    from ..models.ad_domain_model import ADDomainModel
    from ..models.ad_domain_spec import ADDomainSpec


def build(
    body: ADDomainSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/adDomains",
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: ADDomainSpec,
) -> ADDomainModel:
    """Add an Active Directory domain.

    `POST /api/v1/adDomains` (`CreateADDomain`).

    Args:
        body: ADDomainSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateADDomain.
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
