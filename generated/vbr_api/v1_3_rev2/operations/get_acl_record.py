"""`GetAclRecord`: Read who owns one object and who has rights on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ACL_RECORD as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.acl_record_model import AclRecordModel
    from ..models.e_acl_object_kind import EAclObjectKind


def build(
    object_type: EAclObjectKind,
    object_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/acl/{_codec.segment('object_type', object_type)}/{_codec.segment('object_id', object_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AclRecordModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AclRecordModel.from_dict,
        "AclRecordModel",
        decoding,
    )


async def call(
    transport: Transport,
    object_type: EAclObjectKind,
    object_id: UUID | str,
) -> AclRecordModel:
    """Read who owns one object and who has rights on it.

    `GET /api/v1/acl/{objectType}/{objectId}` (`GetAclRecord`).

    Args:
        object_type: `objectType`, EAclObjectKind.
        object_id: `objectId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAcl.
    """
    return parse(
        await transport.send(
            build(
                object_type,
                object_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
