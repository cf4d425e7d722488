"""`EUnstructuredDataInstantRestoreOverwriteMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataInstantRestoreOverwriteMode(OpenEnum):
    """`EUnstructuredDataInstantRestoreOverwriteMode`, 2 documented values."""

    REPLACE_OLDER = "ReplaceOlder"
    OVERWRITE = "Overwrite"


__all__ = ["EUnstructuredDataInstantRestoreOverwriteMode"]
