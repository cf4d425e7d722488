"""The program as a separate process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from typer.main import get_command

from aiovbr.cli.app import build_app
from aiovbr.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = [
    "export",
    "plan",
    "import",
    "migrate",
    "undo",
    "list",
    "export-list",
    "edit",
    "delete",
    "call",
    "operations",
    "doctor",
    "simulate",
    "demo",
    "trust",
    "servers",
    "bundle",
    "jobs",
    "revisions",
]


def program(
    *arguments: str, code: str | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    start = ["-m", "aiovbr.cli"] if code is None else ["-c", code]
    environ = {k: v for k, v in os.environ.items() if not k.startswith("AIOVBR_")}
    return subprocess.run(
        [sys.executable, "-W", "error", *start, *arguments],
        capture_output=True,
        encoding="utf-8",
        env=environ | {"AIOVBR_PROFILES": "no-such-file.toml"},
        cwd=cwd,
        timeout=60,
        check=False,
    )


def test_the_program_ends_with_its_exit_code_and_one_line() -> None:
    result = program("list", "jobs")

    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr == "error: no server is named. Use --host, AIOVBR_HOST or a profile.\n"


def test_results_go_to_standard_output_and_nothing_else_does() -> None:
    result = program("operations", "--search", "logout")

    assert result.returncode == 0
    assert result.stdout.splitlines()[0] == "operation\tmethod\tpath\tsummary"
    assert result.stderr == ""


def test_the_demo_runs_as_a_program(tmp_path: Path) -> None:
    result = program("demo", "--size", "50", "--out", str(tmp_path / "out"), cwd=tmp_path)

    assert result.returncode == 0, result.stderr
    assert "objects are equal" in result.stderr
    assert "Warning" not in result.stderr


def test_without_the_extra_one_line_names_the_install_command() -> None:
    code = (
        "import sys; sys.modules['typer'] = None\n"
        "from aiovbr.cli.__main__ import main; sys.exit(main())"
    )

    result = program(code=code)

    assert result.returncode == 3
    assert result.stderr == (
        'error: the command line is not installed. Run: pip install "aiovbr[cli]"\n'
    )


def test_without_the_simulator_one_line_names_the_install_command() -> None:
    code = (
        "import sys; sys.modules['cryptography'] = None\n"
        "from aiovbr.cli.__main__ import main; sys.exit(main(['demo']))"
    )

    result = program(code=code)

    assert result.returncode == 3
    assert 'pip install "aiovbr[cli,simulator]"' in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="needs a shell with a pipe")
def test_a_closed_pipe_is_not_an_error() -> None:
    result = subprocess.run(  # noqa: S602 - a pipe is what is tested
        f"'{sys.executable}' -m aiovbr.cli operations | head -n 1; echo ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )

    assert result.stdout.splitlines()[-1] == "0"
    assert result.stderr == ""


@pytest.mark.parametrize(
    "command",
    [
        *COMMANDS,
        "bundle show",
        "bundle edit",
        "bundle reseal",
        "bundle convert",
        "servers add",
        "revisions list",
        "revisions diff",
        *(f"jobs {verb}" for verb in ("start", "stop", "enable", "disable")),
    ],
)
def test_the_help_of_each_command_has_an_example_that_parses(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run([*command.split(), "--help"])

    out = capsys.readouterr().out
    assert code == 0
    examples = re.findall(rf"^  aiovbr {command}\b.*$", out, re.MULTILINE)
    assert examples, out
    described = out.split("Example:")[0]
    options = {word.split("=")[0] for line in examples for word in line.split() if word[:2] == "--"}
    assert all(option in described for option in options)


def test_these_are_all_commands() -> None:
    command = get_command(build_app())

    assert list(command.commands) == COMMANDS  # type: ignore[attr-defined]


def test_the_version_is_printed() -> None:
    assert re.fullmatch(r"aiovbr \d+\.\d+\.\d+\n", program("--version").stdout)


@pytest.mark.parametrize(
    ("shell", "environ"),
    [
        ("bash", {"COMP_WORDS": "aiovbr export-", "COMP_CWORD": "1"}),
        ("zsh", {"_TYPER_COMPLETE_ARGS": "aiovbr export-"}),
        (
            "fish",
            {"_TYPER_COMPLETE_ARGS": "aiovbr export-", "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
        ),
        (
            "powershell",
            {
                "_TYPER_COMPLETE_ARGS": "aiovbr export-",
                "_TYPER_COMPLETE_WORD_TO_COMPLETE": "export-",
            },
        ),
    ],
)
def test_commands_are_completed_in_every_shell(
    shell: str, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch, suppress(SystemExit):
        for name, value in {**environ, "_AIOVBR_COMPLETE": f"complete_{shell}"}.items():
            patch.setenv(name, value)
        run([])

    assert "export-list" in capsys.readouterr().out
