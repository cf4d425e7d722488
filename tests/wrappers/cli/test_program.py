"""The program as a process of its own."""

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
    ran = program("list", "jobs")

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr == "error: no server: name one with --host, AIOVBR_HOST or a profile.\n"


def test_results_go_to_standard_output_and_nothing_else_does() -> None:
    ran = program("operations", "--search", "logout")

    assert ran.returncode == 0
    assert ran.stdout.splitlines()[0] == "operation\tmethod\tpath\tsummary"
    assert ran.stderr == ""


def test_the_demo_runs_as_a_program(tmp_path: Path) -> None:
    ran = program("demo", "--size", "50", "--out", str(tmp_path / "out"), cwd=tmp_path)

    assert ran.returncode == 0, ran.stderr
    assert "objects are equal" in ran.stderr
    assert "Warning" not in ran.stderr


def test_without_the_extra_one_line_says_how_to_install_it() -> None:
    code = (
        "import sys; sys.modules['typer'] = None\n"
        "from aiovbr.cli.__main__ import main; sys.exit(main())"
    )

    ran = program(code=code)

    assert ran.returncode == 3
    assert ran.stderr == (
        'error: the command line is not installed; run: pip install "aiovbr[cli]"\n'
    )


def test_without_the_simulator_one_line_says_how_to_install_it() -> None:
    code = (
        "import sys; sys.modules['cryptography'] = None\n"
        "from aiovbr.cli.__main__ import main; sys.exit(main(['demo']))"
    )

    ran = program(code=code)

    assert ran.returncode == 3
    assert 'pip install "aiovbr[cli,simulator]"' in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="needs a shell with a pipe")
def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    ran = subprocess.run(  # noqa: S602 - a pipe is what is tested
        f"'{sys.executable}' -m aiovbr.cli operations | head -n 1; echo ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )

    assert ran.stdout.splitlines()[-1] == "0"
    assert ran.stderr == ""


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


def test_the_version_is_told() -> None:
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
