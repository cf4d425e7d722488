"""`DownloadProtectionGroupPackages`: Download agent packages set up for one protection group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import DOWNLOAD_PROTECTION_GROUP_PACKAGES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.pre_installed_agents_protection_group_package_spec import (
        PreInstalledAgentsProtectionGroupPackageSpec,
    )


def build(
    id: UUID | str,
    body: PreInstalledAgentsProtectionGroupPackageSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/packages"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> bytes:  # noqa: ARG001
    """Return the body of a success; raise the typed error for any other status."""
    if 200 <= response.status < 300:
        return response.body
    raise error_from(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    body: PreInstalledAgentsProtectionGroupPackageSpec,
) -> Download:
    """Download agent packages set up for one protection group.

    `POST /api/v1/agents/protectionGroups/{id}/packages` (`DownloadProtectionGroupPackages`).

    Args:
        id: `id`, UUID.
        body: PreInstalledAgentsProtectionGroupPackageSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateProtectionGroups.
    """
    return await open_download(
        transport,
        build(
            id,
            body,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
