"""Kills a process from the side of its server, at a request of the test's choice."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vbr_simulator import Simulator

PROGRAM = [sys.executable, "-m", "aiovbr"]

# ru_maxrss of a process may be the size of the one that started it; VmHWM is its own.
MEASURED = """
import re, sys, time
from pathlib import Path
began = time.monotonic()
from aiovbr.cli.__main__ import main
code = main()
took = time.monotonic() - began
peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024
print(f"figures: {took:.1f} s, {peak} MiB", file=sys.stderr)
sys.exit(code)
"""


class Killer:
    """Kills a process when its server receives a certain request.

    Args:
        server: The server.
        after: The how-manieth request of those that match.
        moment: Whether the server still does what the request asks for: `before` or `after`.
        paths: Only requests whose path holds one of these.
    """

    def __init__(self, server: Simulator, after: int, moment: str, *paths: str) -> None:
        self.seen = 0
        self.killed = False
        self._server = server
        self._after = after
        self._paths = paths or ("",)
        self._process: subprocess.Popen[bytes] | None = None
        self._ready = threading.Event()
        self._fault = server.faults.add(when=self._count, reset=moment, times=None)

    def _count(self, _method: str, path: str) -> bool:
        if self.killed or not any(one in path for one in self._paths) or not self._ready.wait(30):
            return False
        self.seen += 1
        if self.seen != self._after or self._process is None:
            return False
        self.killed = True
        self._process.kill()
        self._process.wait(30)
        return True

    def run(self, arguments: list[str], environ: Mapping[str, str]) -> int:
        """Run the program until it ends, or is killed."""
        self._process = subprocess.Popen(
            [*PROGRAM, *arguments],
            env={**os.environ, **environ},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        self._ready.set()
        try:
            return self._process.wait(600)
        finally:
            # What is on its way of a dead process is not to strike the next one.
            self._server.faults.remove(self._fault)
