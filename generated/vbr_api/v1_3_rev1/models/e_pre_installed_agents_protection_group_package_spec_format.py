"""`EPreInstalledAgentsProtectionGroupPackageSpecFormat` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPreInstalledAgentsProtectionGroupPackageSpecFormat(OpenEnum):
    """`EPreInstalledAgentsProtectionGroupPackageSpecFormat`, 2 documented values."""

    ZIP = "Zip"
    TAR = "Tar"


__all__ = ["EPreInstalledAgentsProtectionGroupPackageSpecFormat"]
