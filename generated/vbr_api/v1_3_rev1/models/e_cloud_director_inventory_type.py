"""`ECloudDirectorInventoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudDirectorInventoryType(OpenEnum):
    """`ECloudDirectorInventoryType`, 11 documented values."""

    UNKNOWN = "Unknown"
    VIRTUAL_MACHINE = "VirtualMachine"
    CLOUD_DIRECTOR_SERVER = "CloudDirectorServer"
    ORGANIZATION = "Organization"
    ORGANIZATION_VDC = "OrganizationVDC"
    VAPP = "vApp"
    STORAGE_POLICY = "StoragePolicy"
    NETWORK = "Network"
    VCENTER = "vCenter"
    VM_TEMPLATE = "VmTemplate"
    DATASTORE = "Datastore"


__all__ = ["ECloudDirectorInventoryType"]
