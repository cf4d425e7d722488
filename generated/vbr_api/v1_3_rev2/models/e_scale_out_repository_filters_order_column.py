"""`EScaleOutRepositoryFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EScaleOutRepositoryFiltersOrderColumn(OpenEnum):
    """`EScaleOutRepositoryFiltersOrderColumn`, 6 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    ENCRYPTION_STATE = "EncryptionState"


__all__ = ["EScaleOutRepositoryFiltersOrderColumn"]
