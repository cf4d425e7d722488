"""Revisions with a document in `spec`, oldest first."""

from __future__ import annotations

REVISIONS = ("1.1-rev0", "1.2-rev1", "1.3-rev0", "1.3-rev1", "1.3-rev2")
OLDEST, NEWEST = REVISIONS[0], REVISIONS[-1]
