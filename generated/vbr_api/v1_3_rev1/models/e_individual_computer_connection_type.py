"""`EIndividualComputerConnectionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EIndividualComputerConnectionType(OpenEnum):
    """`EIndividualComputerConnectionType`, 3 documented values."""

    PERMANENT_CREDENTIALS = "PermanentCredentials"
    SINGLE_USE_CREDENTIALS = "SingleUseCredentials"
    CERTIFICATE = "Certificate"


__all__ = ["EIndividualComputerConnectionType"]
