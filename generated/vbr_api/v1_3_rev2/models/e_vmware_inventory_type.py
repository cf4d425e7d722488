"""`EVmwareInventoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVmwareInventoryType(OpenEnum):
    """`EVmwareInventoryType`, 21 documented values."""

    UNKNOWN = "Unknown"
    VIRTUAL_MACHINE = "VirtualMachine"
    VCENTER_SERVER = "vCenterServer"
    DATACENTER = "Datacenter"
    CLUSTER = "Cluster"
    HOST = "Host"
    RESOURCE_POOL = "ResourcePool"
    FOLDER = "Folder"
    DATASTORE = "Datastore"
    DATASTORE_CLUSTER = "DatastoreCluster"
    STORAGE_POLICY = "StoragePolicy"
    TEMPLATE = "Template"
    COMPUTE_RESOURCE = "ComputeResource"
    VIRTUAL_APP = "VirtualApp"
    TAG = "Tag"
    CATEGORY = "Category"
    MULTITAG = "Multitag"
    NETWORK = "Network"
    DVS_NETWORK = "DVSNetwork"
    DISK = "Disk"
    SHARED_DISK = "SharedDisk"


__all__ = ["EVmwareInventoryType"]
