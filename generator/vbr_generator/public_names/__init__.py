"""The promise: what was public when `make snapshot` last ran, and what breaks it."""

from __future__ import annotations

from vbr_generator.public_names.changelog import Announcements, announcements
from vbr_generator.public_names.promise import (
    Break,
    additions,
    breaks,
    promised_now,
    write_promise,
)

__all__ = [
    "Announcements",
    "Break",
    "additions",
    "announcements",
    "breaks",
    "promised_now",
    "write_promise",
]
