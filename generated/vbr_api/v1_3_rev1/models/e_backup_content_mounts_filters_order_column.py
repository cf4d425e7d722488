"""`EBackupContentMountsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupContentMountsFiltersOrderColumn(OpenEnum):
    """`EBackupContentMountsFiltersOrderColumn`, 1 documented values."""

    STATE = "State"


__all__ = ["EBackupContentMountsFiltersOrderColumn"]
