"""The value of a nullable property that is absent, which is not the same as null."""

from __future__ import annotations

import enum
from typing import Final


class Unset(enum.Enum):
    """One falsy member, so that type checkers narrow `if value is not UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET

__all__ = ["UNSET", "Unset"]
