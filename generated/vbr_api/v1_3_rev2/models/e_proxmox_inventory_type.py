"""`EProxmoxInventoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProxmoxInventoryType(OpenEnum):
    """`EProxmoxInventoryType`, 4 documented values."""

    CLUSTER = "Cluster"
    NODE = "Node"
    POOL = "Pool"
    VIRTUAL_MACHINE = "VirtualMachine"


__all__ = ["EProxmoxInventoryType"]
