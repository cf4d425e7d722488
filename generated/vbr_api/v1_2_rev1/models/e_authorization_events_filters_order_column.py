"""`EAuthorizationEventsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAuthorizationEventsFiltersOrderColumn(OpenEnum):
    """`EAuthorizationEventsFiltersOrderColumn`, 5 documented values."""

    NAME = "Name"
    STATE = "State"
    CREATION_TIME = "CreationTime"
    PROCESSED_TIME = "ProcessedTime"
    EXPIRATION_TIME = "ExpirationTime"


__all__ = ["EAuthorizationEventsFiltersOrderColumn"]
