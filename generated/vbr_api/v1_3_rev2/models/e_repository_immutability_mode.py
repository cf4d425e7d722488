"""`ERepositoryImmutabilityMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERepositoryImmutabilityMode(OpenEnum):
    """`ERepositoryImmutabilityMode`, 2 documented values."""

    REPOSITORY_SETTINGS = "RepositorySettings"
    RETENTION_SETTINGS = "RetentionSettings"


__all__ = ["ERepositoryImmutabilityMode"]
