"""`EEntraIdTenantRestoreSessionLogStyle` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRestoreSessionLogStyle(OpenEnum):
    """`EEntraIdTenantRestoreSessionLogStyle`, 4 documented values."""

    NONE = "None"
    BOLD = "Bold"
    GRAY = "Gray"
    TAIL = "Tail"


__all__ = ["EEntraIdTenantRestoreSessionLogStyle"]
