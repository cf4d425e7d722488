"""`EEncryptionPasswordsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEncryptionPasswordsFiltersOrderColumn(OpenEnum):
    """`EEncryptionPasswordsFiltersOrderColumn`, 2 documented values."""

    HINT = "Hint"
    MODIFICATION_TIME = "ModificationTime"


__all__ = ["EEncryptionPasswordsFiltersOrderColumn"]
