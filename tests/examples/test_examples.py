"""The examples run unchanged, with the simulated servers that they start."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def run_example(name: str) -> list[str]:
    result = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / name)],
        capture_output=True,
        encoding="utf-8",
        env={k: v for k, v in os.environ.items() if not k.startswith("AIOVBR_")},
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return result.stdout.splitlines()


def test_recovery_tokens_are_listed_created_read_changed_and_deleted() -> None:
    lines = run_example("recovery_tokens.py")

    dates = [line[:10] for line in lines if re.match(r"\d{4}-", line)]
    assert dates == sorted(dates, reverse=True)
    assert len(dates) >= 2
    text = "\n".join(lines)
    assert "recovery_token='***'" in text
    assert "changed to 'For the migration'" in text
    assert "deleted\n404: " in text
    assert re.fullmatch(r"40[04]: .+", lines[-1])


def test_an_export_is_imported_into_another_server() -> None:
    lines = run_example("export_import.py")

    assert lines[-1] == "complete"
    assert "jobs: 50 sent" in lines
    assert any("built in" in line for line in lines)
    assert not any("secret of" in line for line in lines)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_each_example_begins_with_a_docstring(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith('"""')


def test_every_example_has_a_test() -> None:
    tests = Path(__file__).read_text(encoding="utf-8")

    assert all(
        f'run_example("{path.name}")' in tests
        for path in EXAMPLES.glob("*.py")
        if "__main__" in path.read_text(encoding="utf-8")
    )
