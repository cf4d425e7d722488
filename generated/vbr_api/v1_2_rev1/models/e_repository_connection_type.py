"""`ERepositoryConnectionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERepositoryConnectionType(OpenEnum):
    """`ERepositoryConnectionType`, 2 documented values."""

    DIRECT = "Direct"
    SELECTED_GATEWAY = "SelectedGateway"


__all__ = ["ERepositoryConnectionType"]
