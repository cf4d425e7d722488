"""`python -m benchmarks [NAME ...]`: run all, or the named ones."""

from __future__ import annotations

import importlib
import sys
import time

NAMES = ("decode", "call", "paging", "limits", "bulk")


def main(argv: list[str]) -> int:
    """Run benchmarks by name."""
    wrong = sorted(set(argv) - set(NAMES))
    if wrong:
        sys.stderr.write(f"no benchmark {', '.join(wrong)}; there are {', '.join(NAMES)}\n")
        return 2
    for name in argv or NAMES:
        started = time.monotonic()
        importlib.import_module(f"benchmarks.{name}").main()
        sys.stdout.write(f"({name} took {time.monotonic() - started:.0f} s)\n\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
