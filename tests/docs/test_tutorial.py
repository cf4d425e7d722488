"""The programs of the tutorial run, in order, against one simulated server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import aiovbr
from vbr_simulator import Size, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_simulator import Simulator

PAGE = Path(__file__).resolve().parents[2] / "docs/tutorial/first-program.md"
BLOCK = re.compile(r"^```python\n# (\w+\.py)\n(.*?)^```", re.DOTALL | re.MULTILINE)
PROGRAMS: dict[str, str] = dict(BLOCK.findall(PAGE.read_text("utf-8")))


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    monkeypatch.chdir(tmp_path)
    with serving(seed=1, size=Size(jobs=12)) as simulator:
        monkeypatch.setenv("AIOVBR_USERNAME", simulator.username)
        monkeypatch.setenv("AIOVBR_PASSWORD", simulator.password)
        Path("vbr.pem").write_bytes(simulator.ca_file.read_bytes())
        yield simulator


def run(name: str, port: int) -> None:
    code = PROGRAMS[name].replace('connect("127.0.0.1"', f'connect("127.0.0.1", port={port}')
    exec(compile(code, name, "exec"), {"__name__": "__main__"})  # noqa: S102 - our own page


def test_the_programs_list_run_and_disable_jobs(
    server: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    run("jobs.py", server.port)
    assert len(capsys.readouterr().out.splitlines()) == 12

    run("run.py", server.port)
    assert "ended with" in capsys.readouterr().out

    run("disable.py", server.port)
    assert capsys.readouterr().out == "12 done, 0 failed, 0 skipped\n"
    run("disable.py", server.port)
    assert capsys.readouterr().out == "0 done, 0 failed, 12 skipped\n"
    assert server.requests.count("DisableJob") == 12


def test_a_program_without_a_server_ends_with_the_error_of_the_page(server: Simulator) -> None:
    quoted = " ".join(PAGE.read_text("utf-8").split())

    with pytest.raises(aiovbr.errors.ConnectError) as caught:
        run("jobs.py", port=1)

    assert str(caught.value).replace(":1:", ":9419:") in quoted
    assert server.requests.total == 0
