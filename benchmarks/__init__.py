"""Benchmarks: ratios of interleaved runs of the same work.

The trials of the limit law are shared with its tests, in tests/support.
"""

from __future__ import annotations

import sys
from pathlib import Path

_SUPPORT = str(Path(__file__).resolve().parents[1] / "tests" / "support")
if _SUPPORT not in sys.path:
    sys.path.append(_SUPPORT)
