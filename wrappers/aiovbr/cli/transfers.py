"""Transfer of files that operations return or receive, with progress."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from aiovbr._transfers.upload import FileUpload

from ._console.progress import progress_view
from ._servers.connection import ServerLogin, connected

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vbr_api.runtime import Operation

    from ._console.interrupts import Interrupts
    from ._console.progress import ProgressView
    from ._console.shell import Shell


def save_file(
    shell: Shell, server: ServerLogin, operation: Operation, arguments: dict[str, Any], out: Path
) -> None:
    """Call an operation that returns a file, and write it.

    The file is written whole or not at all; only its owner can read it.

    Args:
        shell: Prints the progress.
        server: The server.
        operation: The operation.
        arguments: Its arguments.
        out: The path of the file.
    """

    async def main(_: Interrupts) -> int:
        async with connected(shell, server) as vbr:
            method = getattr(getattr(vbr.api, operation.group), operation.name)
            with progress_view(shell.terminal, "download") as view:
                view.start(out.name)
                size: int = await vbr.download(method, **arguments).save(
                    out, on_progress=_percentage_of_bytes(view, out.name)
                )
                view.finish(out.name, f"{size} bytes")
        return size

    shell.terminal.note(f"{shell.run(main)} bytes in {out}")


def send_file(
    shell: Shell, server: ServerLogin, operation: Operation, arguments: dict[str, Any], file: str
) -> Any:
    """Call an operation whose body is a file, and return its result.

    Args:
        shell: Prints the progress.
        server: The server.
        operation: The operation.
        arguments: Its arguments, without the body.
        file: The path of the file; `-` for standard input, which is never sent twice.

    Raises:
        FileError: If the file does not exist.
    """

    async def main(_: Interrupts) -> Any:
        async with connected(shell, server) as vbr:
            method = getattr(getattr(vbr.api, operation.group), operation.name)
            if file == "-":
                return await vbr.upload(method, **arguments, body=sys.stdin.buffer)
            with progress_view(shell.terminal, "upload") as view:
                view.start(file)
                body = FileUpload(file, on_progress=_percentage_of_bytes(view, file))
                result = await vbr.upload(method, **arguments, body=body)
                view.finish(file, f"{body.size} bytes")
            return result

    if file != "-":
        FileUpload(file)  # raises for a missing file before the login
    return shell.run(main)


def _percentage_of_bytes(view: ProgressView, name: str) -> Callable[[int, int | None], None]:
    def report(done: int, total: int | None) -> None:
        if total:
            view.advance(name, done * 100 // total)

    return report


__all__ = ["save_file", "send_file"]
