"""`EApplicationSettingsVSS` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EApplicationSettingsVSS(OpenEnum):
    """`EApplicationSettingsVSS`, 3 documented values."""

    REQUIRE_SUCCESS = "RequireSuccess"
    IGNORE_FAILURES = "IgnoreFailures"
    DISABLED = "Disabled"


__all__ = ["EApplicationSettingsVSS"]
