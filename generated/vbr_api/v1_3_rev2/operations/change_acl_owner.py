"""`ChangeAclOwner`: Set a new owner of one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHANGE_ACL_OWNER as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.acl_change_owner_spec import AclChangeOwnerSpec
    from ..models.acl_record_model import AclRecordModel
    from ..models.e_acl_object_kind import EAclObjectKind


def build(
    object_type: EAclObjectKind,
    object_id: UUID | str,
    body: AclChangeOwnerSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/acl/{_codec.segment('object_type', object_type)}/{_codec.segment('object_id', object_id)}/changeOwner"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: AclChangeOwnerSpec,
) -> AclRecordModel:
    """Set a new owner of one object.

    `POST /api/v1/acl/{objectType}/{objectId}/changeOwner` (`ChangeAclOwner`).

    Args:
        object_type: `objectType`, EAclObjectKind.
        object_id: `objectId`, UUID.
        body: AclChangeOwnerSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ChangeAclOwner.
    """
    return parse(
        await transport.send(
            build(
                object_type,
                object_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
