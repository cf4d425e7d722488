"""`ELicenseReportFormat` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELicenseReportFormat(OpenEnum):
    """`ELicenseReportFormat`, 3 documented values."""

    HTML = "Html"
    PDF = "Pdf"
    JSON = "Json"


__all__ = ["ELicenseReportFormat"]
