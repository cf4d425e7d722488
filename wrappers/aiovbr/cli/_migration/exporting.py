"""Export of a server into a folder, with a secrets template next to it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import aiovbr
from aiovbr._files.atomic import write_atomic
from aiovbr.automation import KINDS, template
from aiovbr.bundle import Bundle, Origin, render_secrets, write_bundle
from aiovbr.bundle._archive import SUFFIX

from .._console.progress import progress_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from aiovbr.automation import Export

    from .._console.terminal import Terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """A written export.

    Attributes:
        bundle: The written folder.
        secrets_file: The secrets template, or None if an import needs no secrets.
        secrets: Number of its entries.
        kept: Whether a secrets file already existed and was kept.
    """

    bundle: Bundle
    secrets_file: Path | None
    secrets: int
    kept: bool


async def export_to_folder(
    terminal: Terminal,
    vbr: aiovbr.Vbr[Any],
    path: Path,
    *,
    kinds: Iterable[str] = KINDS,
    replace: bool = False,
    secrets_file: Path | None = None,
    filters: Mapping[str, Sequence[str]] | None = None,
) -> ExportResult:
    """Export a server into a folder.

    Args:
        terminal: Prints the progress.
        vbr: The server.
        path: The folder.
        kinds: Names of the kinds.
        replace: Whether to replace an existing export in the folder.
        secrets_file: Path of the secrets template; by default next to the folder.
        filters: `ids`, `names` and `types` of the objects to export.
    """
    narrowed = {name: list(values) for name, values in (filters or {}).items() if values}
    created = datetime.now(UTC).isoformat(timespec="seconds")
    info = await vbr.operation("get_server_info").call(vbr)
    origin = Origin(name=info.name, build=info.build_version, base_url=vbr.base_url)
    with progress_view(terminal, "export") as view:

        def report(kind: str, count: int | None) -> None:
            if count is None:
                view.start(kind)
            else:
                view.finish(kind, f"{count} objects")

        export = await vbr.automation.export_all(kinds, on_progress=report, filters=narrowed)
    if export.blanked:
        terminal.warn(
            f"the server sent {len(export.blanked)} secrets in plain text. They were removed:"
            f" {', '.join(export.blanked)}"
        )
    tool = {"name": "aiovbr", "version": aiovbr.__version__}
    bundle = await asyncio.to_thread(
        write_bundle,
        path,
        export.documents,
        origin=origin,
        revision=vbr.revision,
        created=created,
        tool=tool,
        replace=replace,
        extra={"filters": narrowed} if narrowed else {},
    )
    return await asyncio.to_thread(_write_template, bundle, export, secrets_file)


def default_secrets_path(path: Path) -> Path:
    """Return the default path of the secrets file of an export."""
    return path.with_name(f"{export_name(path)}.secrets.toml")


def export_name(path: Path) -> str:
    """Return the name of an export without its `.zip`."""
    return path.stem if path.suffix == SUFFIX else path.name


def _write_template(bundle: Bundle, export: Export, secrets_file: Path | None) -> ExportResult:
    entries = [entry for slots in export.slots.values() for entry in template(slots)]
    path = secrets_file or default_secrets_path(bundle.path)
    kept = path.exists()
    # An existing file may contain secrets that took hours to collect.
    if entries and not kept:
        write_atomic(path, render_secrets(entries).encode())
    return ExportResult(
        bundle=bundle,
        secrets_file=path if entries else None,
        secrets=len(entries),
        kept=kept and bool(entries),
    )


__all__ = ["ExportResult", "default_secrets_path", "export_name", "export_to_folder"]
