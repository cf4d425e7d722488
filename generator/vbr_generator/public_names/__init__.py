"""The promised public names: the last snapshot, and what breaks it."""

from __future__ import annotations

from vbr_generator.public_names.changelog import Announcements, announcements
from vbr_generator.public_names.promise import (
    BrokenPromise,
    additions,
    breaks,
    promised_now,
    write_promise,
)

__all__ = [
    "Announcements",
    "BrokenPromise",
    "additions",
    "announcements",
    "breaks",
    "promised_now",
    "write_promise",
]
