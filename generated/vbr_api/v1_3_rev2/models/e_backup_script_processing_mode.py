"""`EBackupScriptProcessingMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupScriptProcessingMode(OpenEnum):
    """`EBackupScriptProcessingMode`, 3 documented values."""

    DISABLE_EXEC = "DisableExec"
    IGNORE_EXEC_FAILURES = "IgnoreExecFailures"
    REQUIRE_SUCCESS = "RequireSuccess"


__all__ = ["EBackupScriptProcessingMode"]
