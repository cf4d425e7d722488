"""`python -m benchmarks [NAME ...]`: run all, or the named ones.

`--instructions` counts instructions in place of CPU time; see `benchmarks.instructions`.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time

from benchmarks import instructions

NAMES = ("decode", "call", "paging", "limits", "bulk")
COUNTED = ("decode", "call")


def main(argv: list[str]) -> int:
    """Run benchmarks by name."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--instructions", action="store_true", help=", ".join(COUNTED) + " only")
    parser.add_argument("--compare", action="store_true", help="print ratios to the baseline")
    parser.add_argument("--record", action="store_true", help="write the baseline")
    options = parser.parse_args(argv)
    known = COUNTED if options.instructions else NAMES
    wrong = sorted(set(options.names) - set(known))
    if wrong:
        sys.stderr.write(f"no benchmark {', '.join(wrong)}; there are {', '.join(known)}\n")
        return 2
    if (options.compare or options.record) and not options.instructions:
        parser.error("--compare and --record need --instructions")
    for name in options.names or known:
        started = time.monotonic()
        if options.instructions:
            try:
                _count(name, compare=options.compare, record=options.record)
            except instructions.CountingError as error:
                sys.stderr.write(f"error: {error}\n")
                return 1
        else:
            importlib.import_module(f"benchmarks.{name}").main()
        sys.stdout.write(f"({name} took {time.monotonic() - started:.0f} s)\n\n")
        sys.stdout.flush()
    return 0


def _count(name: str, *, compare: bool, record: bool) -> None:
    baseline = instructions.read_baseline(name) if compare else None
    module = importlib.import_module(f"benchmarks.{name}")
    counted = module.count_instructions()
    table = instructions.table(counted, module.ITEM, baseline)
    sys.stdout.write(f"{name}, instructions\n{table}\n")
    if record:
        instructions.write_baseline(name, counted)
        sys.stdout.write(f"  recorded in {instructions.BASELINE.name}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
