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
    """Return the value of a secret; a real program reads it from a vault."""
    return f"secret of {key.object}"


async def main() -> None:
    async with connection(seed=1) as old:
        info = await old.api.service.get_server_info()
        export = await old.automation.export_all()

    # Built-in objects and nulls are skipped, with a reason.
    selection = select(export.documents, server_name=info.name)
    for skipped in selection.skipped:
        print(f"not imported: {skipped.kind} {skipped.name!r}: {skipped.reason}")

    # The server exports no secrets. `export.slots` lists where they belong.
    documents = {}
    for kind, document in selection.documents.items():
        documents[kind], missing = fill(document, export.slots[kind], secret)
        if missing:
            raise SystemExit("\n".join(missing))

    async with connection(seed=2, size="empty") as new:
        importer = Importer(
            new.automation,
            plan_steps(documents),
            on_progress=lambda step: print(f"{step.kind}: {step.phase} {step.percent}%"),
        )
        report = await importer.run()

    for kind in KINDS:
        results = [result for result in report.results if result.kind == kind]
        print(f"{kind}: {len(results)} sent")
    for result in report.results:
        if result.state != "imported":
            print(f"{result.state}: {result.kind} {result.name!r}: {result.reason}")
    print("complete" if report.complete else f"incomplete: {report.stopped}")


if __name__ == "__main__":
    asyncio.run(main())
