"""The demonstration: export a server, complete the secrets, import into another, compare."""

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
from .importing import prepare_import, run_import, secret_slots

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .._console.interrupts import Interrupts
    from .._console.terminal import Terminal

OLD: Final = "old-vbr.example.com"
NEW: Final = "new-vbr.example.com"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemonstrationRow:
    """Result of the demonstration for one kind.

    Attributes:
        kind: Name of the kind.
        exported: Number of exported objects.
        skipped: Number of these that are built in and not imported.
        imported: Number of objects that the other server reports as imported.
        comparison: Comparison of the two exports.
    """

    kind: str
    exported: int
    skipped: int
    imported: int
    comparison: Comparison

    @property
    def same(self) -> bool:
        """True if all objects were imported and are equal."""
        return self.comparison.same and self.imported == self.exported - self.skipped

    def as_row(self) -> dict[str, Any]:
        """Return the result as a table row."""
        return {
            "kind": self.kind,
            "exported": self.exported,
            "built in": self.skipped,
            "imported": self.imported,
            "equal": self.comparison.equal,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """Result of the demonstration.

    Attributes:
        rows: One row per kind.
        selection: The imported and the skipped objects.
        importer: The import, with its report.
        coverage: Comparison of the first server with its export.
    """

    rows: tuple[DemonstrationRow, ...]
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
    connect_options: Mapping[str, Any],
) -> Demonstration:
    """Run the demonstration.

    Args:
        terminal: Prints the progress.
        folder: Existing folder for the exports and the secrets file.
        size: Size of the first server.
        seed: Seed of the simulated data; the same seed gives the same data.
        revision: API revision of both connections.
        interrupts: Makes the first Ctrl-C drain.
        connect_options: Further options of both connections.
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
        async with _connected(old, revision, connect_options) as vbr:
            exported = await export_to_folder(
                terminal, vbr, folder / "export", secrets_file=folder / "secrets.template.toml"
            )
            coverage = await read_coverage(terminal, vbr, exported.bundle)
        secrets_file = folder / "secrets.toml"
        count = await asyncio.to_thread(_write_secrets, exported.bundle, secrets_file)
        terminal.note(f"{count} made-up secrets written to {secrets_file}")
        # From here on, only the files are used, as in an import on another day.
        bundle = await asyncio.to_thread(read_bundle, folder / "export")
        secrets = await asyncio.to_thread(read_secrets, secrets_file)
        prepared = prepare_import(bundle, secrets, environ={})
        prepared.require_secrets()
        async with _connected(new, revision, connect_options) as vbr:
            importer = Importer(vbr.automation, prepared.steps)
            await run_import(terminal, importer, interrupts=interrupts)
            second_export = await export_to_folder(
                terminal, vbr, folder / "export-again", secrets_file=folder / "again.toml"
            )
    return Demonstration(
        rows=tuple(_to_row(kind, bundle, second_export.bundle, importer) for kind in KINDS),
        selection=prepared.selection,
        importer=importer,
        coverage=coverage,
    )


def _size(text: str) -> Any:
    """Return the size of the first server.

    `demo` and a number of jobs include objects of every type of every revision. Types that are
    newer than 1.1-rev0 are removed unless a count includes them: no export contains such jobs, and
    the demonstration shows a complete migration.
    """
    size = load_simulator().Size.parse(text)
    return size if "=" in text else replace(size, newer=0)


def _connected(server: Any, revision: str, options: Mapping[str, Any]) -> aiovbr.Connection[Any]:
    return aiovbr.connect(
        base_url=server.base_url,
        username=server.username,
        password=server.password,
        revision=revision,
        tls=aiovbr.TLS(ca_file=server.ca_file),
        **options,
    )


def _write_secrets(bundle: Bundle, path: Path) -> int:
    """Write a secrets file with a made-up value for each entry; return the number of entries."""
    entries = [
        entry
        for kind, document in bundle.documents.items()
        for entry in template(secret_slots(kind, document, bundle.manifest.revision))
    ]
    filled = [
        SecretEntry(key=entry.key, about=entry.about, value=f"made-up secret {number}")
        for number, entry in enumerate(entries, 1)
    ]
    write_atomic(path, render_secrets(filled).encode())
    return len(filled)


def _to_row(kind: str, first: Bundle, second: Bundle, importer: Importer) -> DemonstrationRow:
    left = select(first.documents, server_name=OLD, only=[kind]).documents[kind]
    right = select(second.documents, server_name=NEW, only=[kind]).documents[kind]
    revision = first.manifest.revision
    comparison = compare(
        KINDS[kind],
        left,
        right,
        left_slots=secret_slots(kind, left, revision),
        right_slots=secret_slots(kind, right, revision),
    )
    exported = first.manifest.kinds[kind].count
    return DemonstrationRow(
        kind=kind,
        exported=exported,
        skipped=exported - comparison.left,
        imported=importer.report.count(State.IMPORTED, kind),
        comparison=comparison,
    )


__all__ = ["NEW", "OLD", "Demonstration", "DemonstrationRow", "demonstrate"]
