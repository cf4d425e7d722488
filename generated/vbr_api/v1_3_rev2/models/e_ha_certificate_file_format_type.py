"""`EHaCertificateFileFormatType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHaCertificateFileFormatType(OpenEnum):
    """`EHaCertificateFileFormatType`, 1 documented values."""

    PEM = "Pem"


__all__ = ["EHaCertificateFileFormatType"]
