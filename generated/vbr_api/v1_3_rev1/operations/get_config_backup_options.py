"""`GetConfigBackupOptions`: Read the settings of the configuration backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_CONFIG_BACKUP_OPTIONS as OPERATION

if TYPE_CHECKING:
    from ..models.config_backup_model import ConfigBackupModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/configBackup",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ConfigBackupModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ConfigBackupModel.from_dict,
        "ConfigBackupModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> ConfigBackupModel:
    """Read the settings of the configuration backup.

    `GET /api/v1/configBackup` (`GetConfigBackupOptions`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewConfigBackupOptions.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
