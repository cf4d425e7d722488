"""`EPlatformType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPlatformType(OpenEnum):
    """`EPlatformType`, 19 documented values."""

    VMWARE = "VMware"
    HYPERV = "HyperV"
    CLOUD_DIRECTOR = "CloudDirector"
    WINDOWS_PHYSICAL = "WindowsPhysical"
    LINUX_PHYSICAL = "LinuxPhysical"
    TAPE = "Tape"
    CUSTOM_PLATFORM = "CustomPlatform"
    ENTRA_ID = "EntraID"
    UNSTRUCTURED_DATA = "UnstructuredData"
    TEST = "Test"
    MONGO_DB = "MongoDb"
    IRIS = "Iris"
    AWSEC2 = "AWSEC2"
    AZURE_COMPUTE = "AzureCompute"
    GCE = "GCE"
    NUTANIX = "Nutanix"
    PROXMOX = "Proxmox"
    LINUX_PHYSICAL_PPC = "LinuxPhysicalPpc"
    APPLICATION_BACKUP_REPOSITORY = "ApplicationBackupRepository"


__all__ = ["EPlatformType"]
