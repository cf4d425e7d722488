"""Exporting a server into a folder, with the template of the secrets beside it."""

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
class Exported:
    """An export on disk.

    Attributes:
        bundle: The folder, as written.
        secrets_file: The template, or None if nothing has to be filled in.
        secrets: Number of its entries.
        kept: Whether a secrets file was there already, and was left as it is.
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
) -> Exported:
    """Export a server into a folder.

    Args:
        terminal: Where progress is shown.
        vbr: The server.
        path: The folder.
        kinds: Names of the kinds.
        replace: Whether an older export at this place is replaced.
        secrets_file: Where the template of the secrets goes; by default beside the folder.
        filters: `ids`, `names` and `types` to narrow it to.
    """
    narrowed = {name: list(values) for name, values in (filters or {}).items() if values}
    created = datetime.now(UTC).isoformat(timespec="seconds")
    info = await vbr.operation("get_server_info").call(vbr)
    origin = Origin(name=info.name, build=info.build_version, base_url=vbr.base_url)
    with progress_view(terminal, "export") as view:

        def tell(kind: str, count: int | None) -> None:
            if count is None:
                view.start(kind)
            else:
                view.finish(kind, f"{count} objects")

        export = await vbr.automation.export_all(kinds, on_progress=tell, filters=narrowed)
    if export.blanked:
        terminal.warn(
            f"the server sent {len(export.blanked)} secrets in the clear; they were left out:"
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
    return await asyncio.to_thread(_with_template, bundle, export, secrets_file)


def beside(path: Path) -> Path:
    """Return where the secrets of an export folder are by default."""
    return path.with_name(f"{stem(path)}.secrets.toml")


def stem(path: Path) -> str:
    """Return the name of an export without its `.zip`."""
    return path.stem if path.suffix == SUFFIX else path.name


def _with_template(bundle: Bundle, export: Export, secrets_file: Path | None) -> Exported:
    entries = [entry for slots in export.slots.values() for entry in template(slots)]
    where = secrets_file or beside(bundle.path)
    kept = where.exists()
    # A file that is there may be filled in already: hours of work.
    if entries and not kept:
        write_atomic(where, render_secrets(entries).encode())
    return Exported(
        bundle=bundle,
        secrets_file=where if entries else None,
        secrets=len(entries),
        kept=kept and bool(entries),
    )


__all__ = ["Exported", "beside", "export_to_folder"]
