"""Export the infrastructure of one server, fill in the secrets, import it into another.

    python examples/export_import.py

uses two simulated servers. The command line does the same with files: `aiovbr export`,
`aiovbr import`.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from server import connection

from aiovbr.automation import KINDS, Importer, fill, plan_steps, select

if TYPE_CHECKING:
    from aiovbr.bundle._secrets_file import SecretKey


def secret(key: SecretKey) -> str:
    """Look a secret up: here they are made up, in earnest they come from your vault."""
    return f"secret of {key.object}"


async def main() -> None:
    async with connection(seed=1) as old:
        info = await old.api.service.get_server_info()
        export = await old.automation.export_all()

    # Built-in objects and nulls are left out, and named.
    selection = select(export.documents, server_name=info.name)
    for left_out in selection.skipped:
        print(f"not imported: {left_out.kind} {left_out.name!r}: {left_out.reason}")

    # The server exports no secrets. `export.slots` tells where they belong.
    ready = {}
    for kind, document in selection.documents.items():
        ready[kind], missing = fill(document, export.slots[kind], secret)
        if missing:
            raise SystemExit("\n".join(missing))

    async with connection(seed=2, size="empty") as new:
        importer = Importer(
            new.automation,
            plan_steps(ready),
            on_progress=lambda step: print(f"{step.kind}: {step.phase} {step.percent}%"),
        )
        report = await importer.run()

    for kind in KINDS:
        results = [one for one in report.results if one.kind == kind]
        print(f"{kind}: {len(results)} sent")
    for one in report.results:
        if one.state != "imported":
            print(f"{one.state}: {one.kind} {one.name!r}: {one.reason}")
    print("complete" if report.complete else f"incomplete: {report.stopped}")


if __name__ == "__main__":
    asyncio.run(main())
