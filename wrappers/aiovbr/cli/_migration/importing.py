"""Import of a folder into a server: preparation, journal and progress."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiovbr.automation import (
    KINDS,
    Document,
    Importer,
    ImportJournal,
    ImportSelection,
    Progress,
    Renaming,
    Slot,
    Step,
    document_model,
    fill_with_report,
    find_slots,
    plan_steps,
    select,
)
from aiovbr.bundle import Bundle, SecretsFile, SecretsMissing
from aiovbr.bundle._canonical import compact
from aiovbr.errors import SecretUnavailable

from .._console.progress import progress_view
from .exporting import export_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from aiovbr.bundle._secrets_file import SecretKey

    from .._console.interrupts import Interrupts
    from .._console.terminal import Terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedImport:
    """An import that is ready to run.

    Attributes:
        selection: The objects to import and the skipped objects.
        steps: The import sessions, with secrets.
        unused: Entries of the secrets file that match no object.
        documents: The expected result: the selection under its new names, without secrets.
        lacking: Each missing secret, with a line that describes it.
        source: Description of the secrets file, for error messages.
    """

    selection: ImportSelection
    steps: tuple[Step, ...] = field(repr=False)
    unused: tuple[SecretKey, ...]
    documents: Mapping[str, Document] = field(repr=False)
    lacking: tuple[tuple[SecretKey, str], ...] = ()
    source: str = ""

    def require_secrets(self) -> None:
        """Raise an error if secrets are missing.

        Raises:
            SecretsMissing: Lists all missing secrets.
        """
        if self.lacking:
            raise SecretsMissing([line for _, line in self.lacking], self.source)


def prepare_import(
    bundle: Bundle,
    secrets: SecretsFile | None,
    *,
    only: Collection[str] | None = None,
    batch_size: int | None = None,
    renaming: Renaming | None = None,
    journal: ImportJournal | None = None,
    environ: Mapping[str, str],
) -> PreparedImport:
    """Select the objects of an import, and fill in their secrets.

    The only I/O is that of secret references.

    Args:
        bundle: The export.
        secrets: The secrets file, or None without one.
        only: Kinds to import; None for all.
        batch_size: Objects per session; None sends all objects of a kind in one session.
        renaming: New names on the target.
        journal: Journal of earlier runs; objects that it records as imported need no secrets.
        environ: Environment of the secret references.
    """
    selection = select(bundle.documents, server_name=bundle.manifest.origin.name, only=only)

    def resolve(key: SecretKey) -> str:
        if secrets is None:
            raise SecretUnavailable("no secrets file", empty=True)
        return secrets.resolve(key, environ)

    filled: dict[str, Document] = {}
    known: set[SecretKey] = set()
    missing: list[tuple[SecretKey, str]] = []
    for name, document in selection.documents.items():
        done = _imported_names(journal, name)
        slots = secret_slots(name, document, bundle.manifest.revision)
        known.update(slot.key for slot in slots)
        slots = [slot for slot in slots if slot.key.object not in done]
        filled[name], lacking = fill_with_report(document, slots, resolve)
        missing += lacking
    renamed = renaming or Renaming()
    return PreparedImport(
        selection=selection,
        steps=tuple(plan_steps(renamed.apply(filled), batch_size)),
        unused=_unused(bundle, secrets, known),
        documents=renamed.apply(dict(selection.documents)),
        lacking=tuple(missing),
        source=str(secrets.path) if secrets is not None else "no --secrets file was named",
    )


def _imported_names(journal: ImportJournal | None, kind: str) -> set[str]:
    if journal is None:
        return set()
    return {name for name, entry in journal.entries(kind).items() if entry.arrived}


def open_journal(path: Path, bundle: Bundle, base_url: str, renaming: Renaming) -> ImportJournal:
    """Open the journal of an import, or create it.

    Args:
        path: Path of the journal.
        bundle: The export.
        base_url: Address of the target.
        renaming: New names on the target.

    Raises:
        JournalError: If it belongs to another import, is in use, or is damaged.
    """
    manifest = bundle.manifest
    renamed = {
        "names": sorted([*key, new] for key, new in renaming.names.items()),
        "hosts": sorted(renaming.hosts.items()),
    }
    binding = {
        "export": f"{manifest.origin.name or 'unnamed server'}, {manifest.created}",
        "revision": manifest.revision,
        "server": base_url,
        "renaming": compact(renamed).decode(),
    }
    return ImportJournal(path, binding)


def default_journal_path(folder: Path, base_url: str) -> Path:
    """Return the default path of the journal of an import.

    >>> from pathlib import Path
    >>> default_journal_path(Path("lab"), "https://vbr.example.com:9419").name
    'lab.vbr.example.com-9419.journal'
    """
    address = re.sub(r"[^A-Za-z0-9.-]+", "-", base_url.partition("//")[2]).strip("-")
    return folder.with_name(f"{export_name(folder)}.{address}.journal")


def secret_slots(kind: str, document: Document, revision: str) -> list[Slot]:
    """Return the properties of a bundle's document that hold secrets."""
    return find_slots(KINDS[kind], document, document_model(KINDS[kind], revision))


def _unused(
    bundle: Bundle, secrets: SecretsFile | None, known: set[SecretKey]
) -> tuple[SecretKey, ...]:
    """Return the entries that match no object of the bundle, including its skipped objects."""
    unknown = [] if secrets is None else [key for key in secrets.values if key not in known]
    kinds = {key.kind for key in unknown} & bundle.documents.keys()
    skipped = {
        slot.key
        for kind in kinds
        for slot in secret_slots(kind, bundle.documents[kind], bundle.manifest.revision)
    }
    return tuple(key for key in unknown if key not in skipped)


async def run_import(
    terminal: Terminal,
    importer: Importer,
    *,
    interrupts: Interrupts | None = None,
    stop: bool = False,
) -> None:
    """Run an import with progress; the importer has the report.

    Args:
        terminal: Prints the progress.
        importer: The import.
        interrupts: Makes the first Ctrl-C drain.
        stop: Whether the first Ctrl-C also stops the running session.
    """
    draining: AbstractContextManager[None] = nullcontext()
    if interrupts is not None:
        draining = interrupts.on_first(
            lambda: importer.drain(stop=stop),
            f"interrupted: {'stopping' if stop else 'waiting for'} the running import session;"
            " Ctrl-C again aborts",
        )
    with progress_view(terminal, "import") as view, draining:

        def report(progress: Progress) -> None:
            if progress.phase == "start":
                view.start(progress.kind)
            elif progress.phase == "running":
                view.advance(progress.kind, progress.percent)
            else:
                view.finish(progress.kind, f"{progress.imported} of {progress.total} objects")

        importer.on_progress = report
        await importer.run()


__all__ = [
    "PreparedImport",
    "default_journal_path",
    "open_journal",
    "prepare_import",
    "run_import",
    "secret_slots",
]
