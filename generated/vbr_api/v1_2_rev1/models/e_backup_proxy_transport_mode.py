"""`EBackupProxyTransportMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupProxyTransportMode(OpenEnum):
    """`EBackupProxyTransportMode`, 4 documented values."""

    AUTO = "auto"
    DIRECT_ACCESS = "directAccess"
    VIRTUAL_APPLIANCE = "virtualAppliance"
    NETWORK = "network"


__all__ = ["EBackupProxyTransportMode"]
