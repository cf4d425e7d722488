"""`ESocketWorkloadsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESocketWorkloadsFiltersOrderColumn(OpenEnum):
    """`ESocketWorkloadsFiltersOrderColumn`, 6 documented values."""

    NAME = "Name"
    HOST_NAME = "HostName"
    HOST_ID = "HostId"
    SOCKETS_NUMBER = "SocketsNumber"
    CORES_NUMBER = "CoresNumber"
    TYPE = "Type"


__all__ = ["ESocketWorkloadsFiltersOrderColumn"]
