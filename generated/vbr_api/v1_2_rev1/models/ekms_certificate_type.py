"""`EKMSCertificateType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EKMSCertificateType(OpenEnum):
    """`EKMSCertificateType`, 2 documented values."""

    CLIENT = "Client"
    SERVER = "Server"


__all__ = ["EKMSCertificateType"]
