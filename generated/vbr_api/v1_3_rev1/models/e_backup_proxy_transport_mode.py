"""`EBackupProxyTransportMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupProxyTransportMode(OpenEnum):
    """`EBackupProxyTransportMode`, 4 documented values."""

    AUTO = "Auto"
    DIRECT_ACCESS = "DirectAccess"
    VIRTUAL_APPLIANCE = "VirtualAppliance"
    NETWORK = "Network"


__all__ = ["EBackupProxyTransportMode"]
