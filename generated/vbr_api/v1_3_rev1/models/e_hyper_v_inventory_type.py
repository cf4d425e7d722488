"""`EHyperVInventoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHyperVInventoryType(OpenEnum):
    """`EHyperVInventoryType`, 12 documented values."""

    VM_GROUP = "VMGroup"
    MANAGEMENT_GROUP = "ManagementGroup"
    HOST_GROUP = "HostGroup"
    SCVMM = "Scvmm"
    CLUSTER = "Cluster"
    HOST = "Host"
    VIRTUAL_MACHINE = "VirtualMachine"
    NETWORK = "Network"
    VOLUME = "Volume"
    CSV = "CSV"
    TAG = "Tag"
    CLUSTER_VOLUME = "ClusterVolume"


__all__ = ["EHyperVInventoryType"]
