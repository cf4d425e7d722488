"""Instructions per request and per row, counted by callgrind.

    python -m benchmarks call --instructions            # print the table
    python -m benchmarks decode --instructions --compare  # and the ratio to baseline.json
    python -m benchmarks --instructions --record        # count both; write baseline.json
    python -m doctest benchmarks/instructions.py        # check parsing and arithmetic

Instruction counts do not depend on the load of the machine: a change of 1% is visible, where CPU
time shows 10%. They need valgrind, and take about one minute for each benchmark.

The code under test runs in a child process under valgrind, with `PYTHONHASHSEED=0` and without
garbage collection. The server of `call` runs outside valgrind. The child calls `getloadavg` at the
start and the end of an interval; callgrind writes its counts there and starts again at zero, so
start-up, warm-up and the work between intervals are not counted. Each way has several intervals
of the same length; the table shows their median, and as `spread` the distance between the
quartiles. In the child, clocks move by a fixed step each time they are read: timers and the
adaptive limit then do not depend on the speed of the machine.

Two runs differ by less than 0.1%. With the adaptive limit at concurrency 16 they differ by up to
1%: which requests wait depends on how many responses arrive together.

A baseline is comparable where Python, aiohttp, orjson, OpenSSL and the CPU architecture are the
same. `--compare` reports what differs.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import platform
import shutil
import ssl
import statistics
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BASELINE = Path(__file__).with_name("baseline.json")


class Baseline(TypedDict):
    """Recorded counts: instructions per item, by group and way."""

    environment: dict[str, str]
    instructions: dict[str, dict[str, int]]


class CountingError(Exception):
    """Instructions cannot be counted; the message has advice."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Work between two marks: `items` requests or rows, done in one way."""

    group: str
    way: str
    items: int


@dataclass(frozen=True, slots=True)
class Counted:
    """Median count per item of one way; `spread` is a share of it."""

    group: str
    way: str
    instructions: float
    spread: float


class Marks:
    """Intervals of the child process, in the order in which callgrind writes its parts."""

    def __init__(self) -> None:
        self.intervals: list[Interval] = []

    @contextmanager
    def interval(self, group: str, way: str, items: int) -> Iterator[None]:
        """Count the block as work on `items` items."""
        self.intervals.append(Interval(group, way, items))
        os.getloadavg()
        yield
        os.getloadavg()


def read_total(part: str) -> int:
    """Return the instructions of one part of callgrind's output.

    >>> read_total("part: 3\\nevents: Ir\\nfn=(1) main\\n12 4711\\ntotals: 4711\\n")
    4711
    >>> read_total("part: 3\\nevents: Ir\\n")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
        ...
    CountingError: callgrind wrote a part without its total. Run it again.
    """
    for line in reversed(part.splitlines()):
        label, _, number = line.partition(":")
        if label == "totals":
            return int(number)
    raise CountingError("callgrind wrote a part without its total. Run it again.")


def per_item(intervals: Sequence[Interval], totals: Sequence[int]) -> list[Counted]:
    """Return the median of each way.

    Args:
        intervals: Several of each way.
        totals: Instructions of each interval.

    >>> ways = [Interval("decode", "orjson", 10), Interval("decode", "vbr_api", 20)]
    >>> totals = [1000, 8000, 1001, 8000, 990, 8000, 9000, 8000, 999, 8000]
    >>> for each in per_item(ways * 5, totals):
    ...     print(each.way, each.instructions, f"{each.spread:.2%}")
    orjson 100.0 0.20%
    vbr_api 400.0 0.00%
    """
    counts: dict[tuple[str, str], list[float]] = {}
    for interval, total in zip(intervals, totals, strict=True):
        counts.setdefault((interval.group, interval.way), []).append(total / interval.items)
    counted: list[Counted] = []
    for (group, way), quotients in counts.items():
        quotients.sort()
        median, quarter = statistics.median(quotients), len(quotients) // 4
        spread = (quotients[-1 - quarter] - quotients[quarter]) / median
        counted.append(Counted(group, way, median, spread))
    return counted


def count(benchmark: str, *arguments: str) -> list[Counted]:
    """Run `benchmarks.BENCHMARK.count(marks, *arguments)` in a child process under callgrind.

    Raises:
        CountingError: If valgrind is missing or the child process fails.
    """
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        raise CountingError(
            "--instructions needs valgrind, which is not installed. "
            'Install it, for example with "apt-get install valgrind".'
        )
    with tempfile.TemporaryDirectory(prefix="aiovbr-bench-") as folder:
        output = Path(folder) / "callgrind"
        command = [
            valgrind,
            "--tool=callgrind",
            "--quiet",
            "--dump-before=getloadavg",
            f"--callgrind-out-file={output}",
            sys.executable,
            *("-m", __name__, benchmark, *arguments),
        ]
        child = subprocess.run(  # noqa: S603 (this project's own module)
            command,
            env={**os.environ, "PYTHONHASHSEED": "0"},
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        if child.returncode:
            raise CountingError(
                f"the child process under valgrind ended with {child.returncode}. "
                "Its output is above."
            )
        intervals = [Interval(**each) for each in json.loads(child.stdout)]
        # Part 1 is the start-up. Then intervals and the work between them alternate.
        parts = [Path(f"{output}.{2 + 2 * index}") for index in range(len(intervals))]
        missing = [part.name for part in parts if not part.exists()]
        if missing:
            raise CountingError(
                f"callgrind wrote no {missing[0]}: it does not see the calls of getloadavg. "
                "Use a Python that is linked dynamically with the C library."
            )
        return per_item(intervals, [read_total(part.read_text()) for part in parts])


def environment() -> dict[str, str]:
    """Return the versions and the architecture on which instruction counts depend."""
    return {
        "python": platform.python_version(),
        "aiohttp": version("aiohttp"),
        "orjson": version("orjson"),
        "openssl": ssl.OPENSSL_VERSION,
        "architecture": platform.machine(),
    }


def read_baseline(benchmark: str) -> Baseline:
    """Return the recorded counts of a benchmark.

    Raises:
        CountingError: If there are none.
    """
    baseline = _all_baselines().get(benchmark)
    if baseline is None:
        raise CountingError(
            f"{BASELINE.name} has no counts of {benchmark}. Record them with --record."
        )
    return baseline


def write_baseline(benchmark: str, counted: Sequence[Counted]) -> None:
    """Record the counts of a benchmark, and keep those of the other benchmarks."""
    groups: dict[str, dict[str, int]] = {}
    for each in counted:
        groups.setdefault(each.group, {})[each.way] = round(each.instructions)
    baseline: Baseline = {"environment": environment(), "instructions": groups}
    text = json.dumps(dict(sorted({**_all_baselines(), benchmark: baseline}.items())), indent=2)
    BASELINE.write_text(text + "\n", encoding="utf-8")


def table(counted: Sequence[Counted], item: str, baseline: Baseline | None = None) -> str:
    """Return the table.

    The column `ratio` is to the first way of a group, `baseline` to the recorded count.
    """
    head = f"{'':58}{'ratio':>8}{'spread':>8}{'instructions/' + item:>22}"
    lines = [head + (f"{'baseline':>10}" if baseline else "")]
    firsts: dict[str, float] = {}
    for each in counted:
        ratio = each.instructions / firsts.setdefault(each.group, each.instructions)
        line = f"  {each.group:16}{each.way:40}{ratio:8.3f}{each.spread:8.2%}"
        line += f"{each.instructions:22,.0f}"
        if baseline:
            before = baseline["instructions"].get(each.group, {}).get(each.way)
            line += f"{each.instructions / before:10.3f}" if before else f"{'new':>10}"
        lines.append(line)
    recorded = baseline["environment"] if baseline else environment()
    lines += [
        f"  the baseline was recorded with {name} {recorded.get(name)}; this is {here}"
        for name, here in environment().items()
        if recorded.get(name) != here
    ]
    return "\n".join(lines)


def _all_baselines() -> dict[str, Baseline]:
    return json.loads(BASELINE.read_bytes()) if BASELINE.exists() else {}


def _main(benchmark: str, *arguments: str) -> None:
    marks = Marks()
    body: Callable[..., None] = importlib.import_module(f"benchmarks.{benchmark}").count
    gc.disable()
    body(marks, *arguments)
    json.dump([asdict(each) for each in marks.intervals], sys.stdout)


if __name__ == "__main__":
    _main(*sys.argv[1:])
