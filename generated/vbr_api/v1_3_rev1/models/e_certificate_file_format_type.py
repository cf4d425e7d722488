"""`ECertificateFileFormatType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECertificateFileFormatType(OpenEnum):
    """`ECertificateFileFormatType`, 2 documented values."""

    PFX = "Pfx"
    PEM = "Pem"


__all__ = ["ECertificateFileFormatType"]
