"""`EHierarchyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHierarchyType(OpenEnum):
    """`EHierarchyType`, 6 documented values."""

    HOSTS_AND_CLUSTERS = "HostsAndClusters"
    DATASTORES_AND_VMS = "DatastoresAndVms"
    HOSTS_AND_DATASTORES = "HostsAndDatastores"
    VMS_AND_TEMPLATES = "VmsAndTemplates"
    VMS_AND_TAGS = "VmsAndTags"
    NETWORK = "Network"


__all__ = ["EHierarchyType"]
