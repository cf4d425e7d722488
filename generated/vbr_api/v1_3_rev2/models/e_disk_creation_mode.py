"""`EDiskCreationMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiskCreationMode(OpenEnum):
    """`EDiskCreationMode`, 4 documented values."""

    SOURCE = "Source"
    THICK = "Thick"
    THIN = "Thin"
    THICK_EAGER_ZEROED = "ThickEagerZeroed"


__all__ = ["EDiskCreationMode"]
