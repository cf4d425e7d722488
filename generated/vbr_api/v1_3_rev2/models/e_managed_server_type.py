"""`EManagedServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EManagedServerType(OpenEnum):
    """`EManagedServerType`, 13 documented values."""

    WINDOWS_HOST = "WindowsHost"
    LINUX_HOST = "LinuxHost"
    VI_HOST = "ViHost"
    CLOUD_DIRECTOR_HOST = "CloudDirectorHost"
    HV_SERVER = "HvServer"
    HV_CLUSTER = "HvCluster"
    SCVMM = "SCVMM"
    SMB_V3_CLUSTER = "SmbV3Cluster"
    SMB_V3_STANDALONE_HOST = "SmbV3StandaloneHost"
    NUTANIX_CLUSTER = "NutanixCluster"
    PRISM_CENTRAL = "PrismCentral"
    PROXMOX_NODE = "ProxmoxNode"
    PROXMOX_CLUSTER = "ProxmoxCluster"


__all__ = ["EManagedServerType"]
