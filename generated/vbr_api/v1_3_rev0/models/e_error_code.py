"""`EErrorCode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EErrorCode(OpenEnum):
    """`EErrorCode`, 10 documented values."""

    ACCESS_DENIED = "AccessDenied"
    EXPIRED_TOKEN = "ExpiredToken"
    INVALID_TOKEN = "InvalidToken"
    INVALID_URI = "InvalidURI"
    METHOD_NOT_ALLOWED = "MethodNotAllowed"
    NOT_FOUND = "NotFound"
    NOT_IMPLEMENTED = "NotImplemented"
    SERVICE_UNAVAILABLE = "ServiceUnavailable"
    UNEXPECTED_CONTENT = "UnexpectedContent"
    UNKNOWN_ERROR = "UnknownError"


__all__ = ["EErrorCode"]
