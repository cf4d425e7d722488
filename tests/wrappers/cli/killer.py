"""Kills a process when its server receives a chosen request."""

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

# ru_maxrss of a process can be the size of its parent process; VmHWM cannot.
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
    """Kills a process when its server receives a chosen request.

    Args:
        server: The server.
        after: Number of the matching request that kills the process, from 1.
        moment: Whether the process dies `before` or `after` the server processes the request.
        paths: Only requests whose path contains one of these.
    """

    def __init__(self, server: Simulator, after: int, moment: str, *paths: str) -> None:
        self.matches = 0
        self.killed = False
        self._server = server
        self._after = after
        self._paths = paths or ("",)
        self._process: subprocess.Popen[bytes] | None = None
        self._ready = threading.Event()
        self._fault = server.faults.add(when=self._count, reset=moment, times=None)

    def _count(self, _method: str, path: str) -> bool:
        if self.killed or not any(part in path for part in self._paths) or not self._ready.wait(30):
            return False
        self.matches += 1
        if self.matches != self._after or self._process is None:
            return False
        self.killed = True
        self._process.kill()
        self._process.wait(30)
        return True

    def run(self, arguments: list[str], environ: Mapping[str, str]) -> int:
        """Run the program until it ends or is killed."""
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
            # Requests of the dead process that are still in flight must not hit the next process.
            self._server.faults.remove(self._fault)
