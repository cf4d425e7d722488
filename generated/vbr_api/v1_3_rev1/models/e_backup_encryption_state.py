"""`EBackupEncryptionState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupEncryptionState(OpenEnum):
    """`EBackupEncryptionState`, 3 documented values."""

    UNENCRYPTED = "Unencrypted"
    ENCRYPTED = "Encrypted"
    DECRYPTED = "Decrypted"


__all__ = ["EBackupEncryptionState"]
