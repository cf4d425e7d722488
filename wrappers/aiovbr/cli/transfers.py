"""Files that operations give and take, with a line of progress."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from aiovbr._transfers.upload import FileUpload

from ._console.progress import progress_view
from ._servers.connection import Target, connected

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_api.runtime import Operation

    from ._console.interrupts import Interrupts
    from ._console.progress import ProgressView
    from ._console.shell import Shell


def save(
    shell: Shell, target: Target, operation: Operation, arguments: dict[str, Any], out: Path
) -> None:
    """Write the file that an operation answers with: whole or not at all, for its owner only.

    Args:
        shell: Where progress is shown.
        target: The server.
        operation: The operation.
        arguments: Its arguments.
        out: The file.
    """

    async def main(_: Interrupts) -> int:
        async with connected(shell, target) as vbr:
            method = getattr(getattr(vbr.api, operation.group), operation.name)
            with progress_view(shell.terminal, "download") as view:
                view.start(out.name)
                size: int = await vbr.download(method, **arguments).save(
                    out, on_progress=_teller(view, out.name)
                )
                view.finish(out.name, f"{size} bytes")
        return size

    shell.terminal.note(f"{shell.run(main)} bytes in {out}")


def send(
    shell: Shell, target: Target, operation: Operation, arguments: dict[str, Any], file: str
) -> Any:
    """Call an operation whose body is a file, and return its answer.

    Args:
        shell: Where progress is shown.
        target: The server.
        operation: The operation.
        arguments: Its arguments, but for the body.
        file: The file; `-` for standard input, which is sent once.

    Raises:
        OSError: If there is no such file.
    """

    async def main(_: Interrupts) -> Any:
        async with connected(shell, target) as vbr:
            method = getattr(getattr(vbr.api, operation.group), operation.name)
            if file == "-":
                return await vbr.upload(method, **arguments, body=sys.stdin.buffer)
            with progress_view(shell.terminal, "upload") as view:
                view.start(file)
                body = FileUpload(file, on_progress=_teller(view, file))
                answer = await vbr.upload(method, **arguments, body=body)
                view.finish(file, f"{body.size} bytes")
            return answer

    if file != "-":
        FileUpload(file)  # a file that is missing is told of before a login
    return shell.run(main)


def _teller(view: ProgressView, name: str) -> Any:
    def tell(done: int, total: int | None) -> None:
        if total:
            view.advance(name, done * 100 // total)

    return tell


__all__ = ["save", "send"]
