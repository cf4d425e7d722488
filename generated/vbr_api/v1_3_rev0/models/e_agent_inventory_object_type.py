"""`EAgentInventoryObjectType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentInventoryObjectType(OpenEnum):
    """`EAgentInventoryObjectType`, 8 documented values."""

    PROTECTION_GROUP = "ProtectionGroup"
    WINDOWS_COMPUTER = "WindowsComputer"
    LINUX_COMPUTER = "LinuxComputer"
    WINDOWS_CLUSTER = "WindowsCluster"
    CONTAINER = "Container"
    GROUP = "Group"
    ORGANIZATION_UNIT = "OrganizationUnit"
    DOMAIN = "Domain"


__all__ = ["EAgentInventoryObjectType"]
