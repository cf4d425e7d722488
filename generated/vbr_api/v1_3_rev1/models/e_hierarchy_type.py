"""`EHierarchyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHierarchyType(OpenEnum):
    """`EHierarchyType`, 8 documented values."""

    HOSTS_AND_CLUSTERS = "HostsAndClusters"
    DATASTORES_AND_VMS = "DatastoresAndVms"
    HOSTS_AND_DATASTORES = "HostsAndDatastores"
    VMS_AND_TEMPLATES = "VmsAndTemplates"
    VMS_AND_TAGS = "VmsAndTags"
    NETWORK = "Network"
    VMWARE_DATASTORES = "VmwareDatastores"
    HOSTS_AND_DISKS = "HostsAndDisks"


__all__ = ["EHierarchyType"]
