"""`ESuspiciousActivityType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESuspiciousActivityType(OpenEnum):
    """`ESuspiciousActivityType`, 9 documented values."""

    UNKNOWN = "Unknown"
    DELETED_USEFUL_FILES = "DeletedUsefulFiles"
    RANSOMWARE_NOTES = "RansomwareNotes"
    MALWARE_EXTENSIONS = "MalwareExtensions"
    ENCRYPTED_DATA = "EncryptedData"
    YARA_SCAN = "YaraScan"
    ANTIVIRUS_SCAN = "AntivirusScan"
    RENAMED_FILES = "RenamedFiles"
    INDICATOR_OF_COMPROMISE = "IndicatorOfCompromise"


__all__ = ["ESuspiciousActivityType"]
