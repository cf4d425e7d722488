"""`EInventoryScopeWorkloadType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInventoryScopeWorkloadType(OpenEnum):
    """`EInventoryScopeWorkloadType`, 10 documented values."""

    BACKUPS = "Backups"
    VSPHERE = "VSphere"
    HYPERV = "HyperV"
    COMPUTERS = "Computers"
    UNSTRUCTURED_DATA = "UnstructuredData"
    OBJECT_STORAGE = "ObjectStorage"
    JOBS = "Jobs"
    ENTRA_ID_TENANT = "EntraIdTenant"
    NUTANIX = "Nutanix"
    PROXMOX = "Proxmox"


__all__ = ["EInventoryScopeWorkloadType"]
