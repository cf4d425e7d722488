"""`EUnstructuredDataRestoreOverwriteMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataRestoreOverwriteMode(OpenEnum):
    """`EUnstructuredDataRestoreOverwriteMode`, 4 documented values."""

    SKIP = "Skip"
    REPLACE_OLDER = "ReplaceOlder"
    REPLACE_NEWER = "ReplaceNewer"
    OVERWRITE = "Overwrite"


__all__ = ["EUnstructuredDataRestoreOverwriteMode"]
