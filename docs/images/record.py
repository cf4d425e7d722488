"""Records a command of aiovbr as a picture of its terminal.

python docs/images/record.py docs/images/demo.svg demo
python docs/images/record.py docs/images/migrate.svg migrate
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
import tomllib
from contextlib import ExitStack, chdir
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from aiovbr.bundle import SecretEntry, render_secrets
from aiovbr.bundle._secrets_file import SecretKey
from aiovbr.cli._console.shell import Shell
from aiovbr.cli._console.terminal import Terminal
from aiovbr.cli.main import run
from vbr_simulator import Size, serving

MIGRATE = ["migrate", "--from", "old", "--to", "new", "--folder", "migration"]


def main() -> int:
    """Run the command, and write its picture even if it fails."""
    picture, *arguments = sys.argv[1:]
    path = Path(picture).absolute()
    console = Console(
        file=io.StringIO(),
        record=True,
        force_terminal=True,
        color_system="truecolor",
        width=100,
        highlight=False,
        markup=False,
    )
    terminal = Terminal()
    terminal.out = terminal.err = console
    terminal.stdout_is_terminal = terminal.stderr_is_terminal = True
    with ExitStack() as stack:
        if arguments == ["migrate"]:
            environ = _two_servers(stack)
            arguments = [*MIGRATE, "--yes"]
        else:
            environ = dict(os.environ)
        console.print(f"$ aiovbr {' '.join(arguments)}", style="bold")
        code = run(arguments, Shell(terminal, environ))
        here = f"{Path.cwd()}{os.sep}"
    # A temporary folder is of no interest.
    svg = console.export_svg(title="aiovbr").replace(here, "")
    # A picture of ours fetches nothing: readers have a monospaced font of their own.
    svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg)
    lines = [line.rstrip() for line in svg.splitlines()]
    lines = [line for line in lines if line]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return code


def _two_servers(stack: ExitStack) -> dict[str, str]:
    """Start two simulated servers, and run what comes before the picture: the secrets."""
    stack.enter_context(chdir(stack.enter_context(TemporaryDirectory())))
    environ = {**os.environ, "AIOVBR_PROFILES": "profiles.toml"}
    lines: list[str] = []
    # A server of 12.3, with one job of each type that its newest revision names.
    old = {"size": replace(Size.demo(), newer=1), "build": "12.3.1.1139"}
    for seed, (name, options) in enumerate((("old", old), ("new", {})), 1):
        server = stack.enter_context(
            serving(seed=seed, server_name=f"{name}-vbr.example.com", **options)
        )
        environ[name.upper()] = server.password
        lines += [
            f"[profiles.{name}]",
            f"host = {json.dumps(server.base_url)}",
            f"username = {json.dumps(server.username)}",
            f'password = "env:{name.upper()}"',
            f"pins = [{json.dumps(server.fingerprint)}]",
        ]
    Path("profiles.toml").write_text("\n".join(lines), encoding="utf-8")
    run(MIGRATE, Shell(Terminal(io.StringIO(), io.StringIO()), environ))
    secrets = Path("migration/export.secrets.toml")
    entries = tomllib.loads(secrets.read_text(encoding="utf-8"))["secret"]
    keys = [SecretKey(one["kind"], one["object"], one["field"]) for one in entries]
    filled = [SecretEntry(key=key, value="made up") for key in keys]
    secrets.write_text(render_secrets(filled), encoding="utf-8")
    return environ


if __name__ == "__main__":
    sys.exit(main())
