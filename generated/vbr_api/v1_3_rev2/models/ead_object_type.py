"""`EADObjectType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EADObjectType(OpenEnum):
    """`EADObjectType`, 6 documented values."""

    COMPUTER = "Computer"
    CLUSTER = "Cluster"
    ORGANIZATION_UNIT = "OrganizationUnit"
    CONTAINER = "Container"
    GROUP = "Group"
    DOMAIN = "Domain"


__all__ = ["EADObjectType"]
