"""`EBackupScriptProcessingMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupScriptProcessingMode(OpenEnum):
    """`EBackupScriptProcessingMode`, 3 documented values."""

    DISABLE_EXEC = "disableExec"
    IGNORE_EXEC_FAILURES = "ignoreExecFailures"
    REQUIRE_SUCCESS = "requireSuccess"


__all__ = ["EBackupScriptProcessingMode"]
