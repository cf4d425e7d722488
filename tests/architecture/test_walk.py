"""The drawing of one call in docs/explanation/architecture.md is the sequence of a real call."""

from __future__ import annotations

import re
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import aiovbr
from source_tree import ROOT
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from types import FrameType

PAGE = ROOT / "docs" / "explanation" / "architecture.md"


def _drawn_entries() -> list[str]:
    """Return the package to which each solid arrow of the first sequence diagram leads."""
    text = PAGE.read_text("utf-8")
    diagram = text[text.index("sequenceDiagram") :].partition("```")[0]
    names = dict(re.findall(r"participant (\w) as (\w+)", diagram))
    return [names[callee] for callee in re.findall(r"\w->>(\w):", diagram)]


def _package(frame: FrameType) -> str | None:
    """Return the package of aiovbr to which a frame belongs, or `vbr_api`."""
    path = Path(frame.f_code.co_filename)
    if path.is_relative_to(ROOT / "generated"):
        return "vbr_api"
    if path.is_relative_to(ROOT / "wrappers" / "aiovbr"):
        return path.relative_to(ROOT / "wrappers" / "aiovbr").parts[0].removesuffix(".py")
    return None


class _Recorder:
    """Records entries of packages from other ones; a resumed coroutine is not entered again."""

    def __init__(self) -> None:
        self.entries: list[str] = []
        self._frames: list[FrameType] = []  # keeps the frames alive, so that ids are unique

    def __call__(self, frame: FrameType, event: str, _argument: Any) -> None:
        if event != "call" or any(frame is known for known in self._frames):
            return
        callee = _package(frame)
        if callee is None:
            return
        self._frames.append(frame)
        outer = frame.f_back
        while outer is not None and _package(outer) is None:
            outer = outer.f_back
        caller = None if outer is None else _package(outer)
        if caller is not None and caller != callee:
            self.entries.append(callee)


def _without_repeats(packages: list[str]) -> list[str]:
    return [package for package, _ in groupby(packages)]


@pytest.mark.asyncio
async def test_a_call_enters_the_packages_in_the_order_of_the_drawing() -> None:
    recorder = _Recorder()
    async with Simulator(seed=1, size=Size(jobs=8)) as server:
        tls = aiovbr.TLS(ca_file=server.ca_file)
        connection = aiovbr.connect(
            base_url=server.base_url, tls=tls, username=server.username, password=server.password
        )
        async with connection as vbr:
            await vbr.api.jobs.get_all_jobs(limit=5)  # imports, and opens a connection

            sys.setprofile(recorder)
            try:
                page = await vbr.api.jobs.get_all_jobs(limit=5)
            finally:
                sys.setprofile(None)

    assert len(page.data) == 5
    drawn = [package for package in _drawn_entries() if package not in ("vbr_api", "server")]
    assert _without_repeats(recorder.entries) == _without_repeats(drawn)
