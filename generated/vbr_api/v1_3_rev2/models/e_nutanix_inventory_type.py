"""`ENutanixInventoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ENutanixInventoryType(OpenEnum):
    """`ENutanixInventoryType`, 4 documented values."""

    PRISM_CENTRAL = "PrismCentral"
    CATEGORY = "Category"
    CLUSTER = "Cluster"
    VIRTUAL_MACHINE = "VirtualMachine"


__all__ = ["ENutanixInventoryType"]
