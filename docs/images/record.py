"""Records a command of aiovbr as a picture of its terminal.

python docs/images/record.py docs/images/demo.svg demo
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from rich.console import Console

from aiovbr.cli.main import run
from aiovbr.cli.shell import Shell
from aiovbr.cli.terminal import Terminal


def main() -> int:
    """Run the command, and write its picture even if it fails."""
    picture, *arguments = sys.argv[1:]
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
    terminal.fancy = terminal.lively = True
    console.print(f"$ aiovbr {' '.join(arguments)}", style="bold")
    code = run(arguments, Shell(terminal))
    svg = console.export_svg(title="aiovbr")
    # A picture of ours fetches nothing: readers have a monospaced font of their own.
    svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg)
    lines = [line.rstrip() for line in svg.splitlines()]
    lines = [line for line in lines if line]
    Path(picture).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
