"""The demonstration: export one server, fill in the secrets, import into another, compare."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import aiovbr
from aiovbr._files.atomic import write_atomic
from aiovbr.automation import (
    KINDS,
    Comparison,
    Coverage,
    Importer,
    ImportSelection,
    State,
    compare,
    select,
    template,
)
from aiovbr.bundle import Bundle, SecretEntry, read_bundle, read_secrets, render_secrets

from ..extras import load_simulator
from .coverage import read_coverage
from .exporting import export_to_folder
from .importing import prepare, run_import, slots_of

if TYPE_CHECKING:
    from pathlib import Path

    from .._console.interrupts import Interrupts
    from .._console.terminal import Terminal

OLD: Final = "old-vbr.example.com"
NEW: Final = "new-vbr.example.com"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table that the demonstration ends with.

    Attributes:
        kind: Name of the kind.
        exported: Objects in the export.
        skipped: Of these, those that every server has by itself.
        imported: Objects that the other server says it imported.
        comparison: How the two exports compare.
    """

    kind: str
    exported: int
    skipped: int
    imported: int
    comparison: Comparison

    @property
    def same(self) -> bool:
        """Whether everything arrived as it was."""
        return self.comparison.same and self.imported == self.exported - self.skipped

    def row(self) -> dict[str, Any]:
        """Return the line as a row."""
        return {
            "kind": self.kind,
            "exported": self.exported,
            "built in": self.skipped,
            "imported": self.imported,
            "equal": self.comparison.equal,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """What the demonstration came to.

    Attributes:
        lines: One for each kind.
        selection: What was imported and what was left out.
        importer: The import, with its report.
        coverage: Which objects of the first server its export carries.
    """

    lines: tuple[Line, ...]
    selection: ImportSelection
    importer: Importer
    coverage: Coverage


async def demonstrate(
    terminal: Terminal,
    folder: Path,
    *,
    size: str,
    seed: int,
    revision: str,
    interrupts: Interrupts,
) -> Demonstration:
    """Run the demonstration.

    Args:
        terminal: Where progress is shown.
        folder: Where the exports and the secrets file go; it exists.
        size: Size of the first server.
        seed: The same seed, the same data.
        revision: API revision that both are spoken to in.
        interrupts: Makes the first Ctrl-C drain.
    """
    simulator = load_simulator()
    async with AsyncExitStack() as servers:
        old = await servers.enter_async_context(
            simulator.Simulator(seed=seed, size=_size(size), server_name=OLD)
        )
        new = await servers.enter_async_context(
            simulator.Simulator(seed=seed + 1, size=simulator.Size.empty(), server_name=NEW)
        )
        terminal.note(f"two simulated servers: {OLD} (seeded) and {NEW} (empty)")
        async with _connected(old, revision) as vbr:
            exported = await export_to_folder(
                terminal, vbr, folder / "export", secrets_file=folder / "secrets.template.toml"
            )
            coverage = await read_coverage(terminal, vbr, exported.bundle)
        secrets_file = folder / "secrets.toml"
        count = await asyncio.to_thread(_fill_in, exported.bundle, secrets_file)
        terminal.note(f"{count} secrets filled in, in {secrets_file}")
        # What follows knows nothing but the files.
        bundle = await asyncio.to_thread(read_bundle, folder / "export")
        secrets = await asyncio.to_thread(read_secrets, secrets_file)
        prepared = prepare(bundle, secrets, environ={})
        prepared.require_secrets()
        async with _connected(new, revision) as vbr:
            importer = Importer(vbr.automation, prepared.steps)
            await run_import(terminal, importer, interrupts=interrupts)
            again = await export_to_folder(
                terminal, vbr, folder / "export-again", secrets_file=folder / "again.toml"
            )
    return Demonstration(
        lines=tuple(_line(kind, bundle, again.bundle, importer) for kind in KINDS),
        selection=prepared.selection,
        importer=importer,
        coverage=coverage,
    )


def _size(text: str) -> Any:
    """Return the size of the first server.

    `demo` and a number of jobs have objects of every type in every revision. Those that came after
    1.1-rev0 are left out, unless a count asks for them: no export carries such jobs, and the
    demonstration shows a server that arrives complete.
    """
    size = load_simulator().Size.parse(text)
    return size if "=" in text else replace(size, newer=0)


def _connected(server: Any, revision: str) -> aiovbr.Connection[Any]:
    return aiovbr.connect(
        base_url=server.base_url,
        username=server.username,
        password=server.password,
        revision=revision,
        tls=aiovbr.TLS(ca_file=server.ca_file),
    )


def _fill_in(bundle: Bundle, path: Path) -> int:
    """Write a secrets file with a made-up value for every entry of the template."""
    empty = [
        entry
        for kind, document in bundle.documents.items()
        for entry in template(slots_of(kind, document, bundle.manifest.revision))
    ]
    filled = [
        SecretEntry(key=entry.key, about=entry.about, value=f"made-up secret {number}")
        for number, entry in enumerate(empty, 1)
    ]
    write_atomic(path, render_secrets(filled).encode())
    return len(filled)


def _line(kind: str, first: Bundle, second: Bundle, importer: Importer) -> Line:
    ours = select(first.documents, server_name=OLD, only=[kind])
    theirs = select(second.documents, server_name=NEW, only=[kind])
    left, right = ours.documents[kind], theirs.documents[kind]
    revision = first.manifest.revision
    comparison = compare(
        KINDS[kind],
        left,
        right,
        left_slots=slots_of(kind, left, revision),
        right_slots=slots_of(kind, right, revision),
    )
    exported = first.manifest.kinds[kind].count
    return Line(
        kind=kind,
        exported=exported,
        skipped=exported - comparison.left,
        imported=importer.report.count(State.IMPORTED, kind),
        comparison=comparison,
    )


__all__ = ["NEW", "OLD", "Demonstration", "Line", "demonstrate"]
