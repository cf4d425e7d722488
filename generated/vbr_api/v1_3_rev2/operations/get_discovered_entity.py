"""`GetDiscoveredEntity`: Read one discovered computer, cluster or domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_DISCOVERED_ENTITY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.discovered_entity_model import DiscoveredEntityModel
    from ..models.e_inventory_permission_scope import EInventoryPermissionScope


def build(
    id: UUID | str,
    entity_id: UUID | str,
    *,
    permission_scope: EInventoryPermissionScope | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/discoveredEntities/{_codec.segment('entity_id', entity_id)}"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("permissionScope", permission_scope),)),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiscoveredEntityModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiscoveredEntityModel.from_dict,
        "DiscoveredEntityModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    entity_id: UUID | str,
    *,
    permission_scope: EInventoryPermissionScope | None = None,
) -> DiscoveredEntityModel:
    """Read one discovered computer, cluster or domain.

    `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}` (`GetDiscoveredEntity`).

    Args:
        id: `id`, UUID.
        entity_id: `entityId`, UUID.
        permission_scope: `permissionScope`, EInventoryPermissionScope.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
    """
    return parse(
        await transport.send(
            build(
                id,
                entity_id,
                permission_scope=permission_scope,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
