"""`EAgentHierarchyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentHierarchyType(OpenEnum):
    """`EAgentHierarchyType`, 2 documented values."""

    COMPUTERS = "Computers"
    CLUSTERS = "Clusters"


__all__ = ["EAgentHierarchyType"]
