"""The code of every page compiles, and the first example of README runs."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

from vbr_simulator import Simulator, Size

ROOT = Path(__file__).resolve().parents[2]


def _blocks() -> list[tuple[str, str]]:
    pages = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
    return [
        (f"{page.name}:{number}", block)
        for page in pages
        for number, block in enumerate(
            re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
        )
    ]


def _compiled(name: str, code: str) -> Any:
    return compile(code, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


@pytest.mark.parametrize(("name", "code"), _blocks(), ids=[name for name, _ in _blocks()])
def test_a_block_compiles(name: str, code: str) -> None:
    assert _compiled(name, code)


@pytest.mark.asyncio
async def test_the_first_example_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = dict(_blocks())["README.md:0"]
    async with Simulator(seed=1, size=Size.demo()) as sim:
        monkeypatch.setenv("AIOVBR_USERNAME", sim.username)
        monkeypatch.setenv("AIOVBR_PASSWORD", sim.password)
        code = code.replace('"vbr.example.com"', f'"127.0.0.1", port={sim.port}')
        code = code.replace('pins=["SHA256"]', f'pins=["{sim.fingerprint}"]')
        await eval(_compiled("README.md", code), {})  # noqa: S307 - README of this repository

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(set(lines)) > Size.demo().repositories  # includes the built-in one
    assert any(" on host " in line for line in lines)
    assert any(line.startswith("Default Backup Repository") for line in lines)
