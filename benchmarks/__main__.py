"""`python -m benchmarks [NAME ...]`: run all, or the named ones."""

from __future__ import annotations

import importlib
import sys

NAMES = ("decode", "call", "paging", "limits", "bulk")


def main(argv: list[str]) -> int:
    """Run benchmarks by name."""
    wrong = sorted(set(argv) - set(NAMES))
    if wrong:
        sys.stderr.write(f"no benchmark {', '.join(wrong)}; there are {', '.join(NAMES)}\n")
        return 2
    for name in argv or NAMES:
        importlib.import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
