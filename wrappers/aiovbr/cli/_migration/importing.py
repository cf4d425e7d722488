"""Importing a folder into a server: everything is checked first, everything is told after."""

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
from .exporting import stem

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from aiovbr.bundle._secrets_file import SecretKey

    from .._console.interrupts import Interrupts
    from .._console.terminal import Terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An import that can begin.

    Attributes:
        selection: What is imported and what is left out.
        steps: The sessions to be, secrets filled in.
        unused: Entries of the secrets file that fit no object.
        documents: What arrives if all goes well: the selection under its new names, no secrets.
        lacking: A line for each secret that is missing, and what it belongs to.
        source: Where secrets were looked for.
    """

    selection: ImportSelection
    steps: tuple[Step, ...] = field(repr=False)
    unused: tuple[SecretKey, ...]
    documents: Mapping[str, Document] = field(repr=False)
    lacking: tuple[tuple[SecretKey, str], ...] = ()
    source: str = ""

    def require_secrets(self) -> None:
        """Refuse to go on without secrets.

        Raises:
            SecretsMissing: If secrets are missing; all of them are listed.
        """
        if self.lacking:
            raise SecretsMissing([line for _, line in self.lacking], self.source)


def prepare(
    bundle: Bundle,
    secrets: SecretsFile | None,
    *,
    only: Collection[str] | None = None,
    batch_size: int | None = None,
    renaming: Renaming | None = None,
    journal: ImportJournal | None = None,
    environ: Mapping[str, str],
) -> Prepared:
    """Check and fill in what can be, so that what is sent can succeed. No I/O but of secrets.

    Args:
        bundle: The export.
        secrets: The secrets file, or None if there is none.
        only: Kinds to import; None for all.
        batch_size: Objects per session; None sends all of a kind in one.
        renaming: What is called otherwise on the target.
        journal: What earlier runs did: what is done needs no secrets any more.
        environ: Environment for secrets.
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
        done = _done(journal, name)
        slots = slots_of(name, document, bundle.manifest.revision)
        known.update(slot.key for slot in slots)
        slots = [slot for slot in slots if slot.key.object not in done]
        filled[name], lacking = fill_with_report(document, slots, resolve)
        missing += lacking
    renamed = renaming or Renaming()
    return Prepared(
        selection=selection,
        steps=tuple(plan_steps(renamed.apply(filled), batch_size)),
        unused=_unused(bundle, secrets, known),
        documents=renamed.apply(dict(selection.documents)),
        lacking=tuple(missing),
        source=str(secrets.path) if secrets is not None else "no --secrets file was given",
    )


def _done(journal: ImportJournal | None, kind: str) -> set[str]:
    if journal is None:
        return set()
    return {name for name, entry in journal.entries(kind).items() if entry.arrived}


def open_journal(path: Path, bundle: Bundle, base_url: str, renaming: Renaming) -> ImportJournal:
    """Open the journal of an import, or begin one.

    Args:
        path: Where it is.
        bundle: What is imported.
        base_url: Where to.
        renaming: What is called otherwise there.

    Raises:
        ImportJournalError: If it belongs to another import, is in use, or cannot be used.
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


def journal_beside(folder: Path, base_url: str) -> Path:
    """Return where the journal of an import is by default.

    >>> from pathlib import Path
    >>> journal_beside(Path("lab"), "https://vbr.example.com:9419").name
    'lab.vbr.example.com-9419.journal'
    """
    address = re.sub(r"[^A-Za-z0-9.-]+", "-", base_url.partition("//")[2]).strip("-")
    return folder.with_name(f"{stem(folder)}.{address}.journal")


def slots_of(kind: str, document: Document, revision: str) -> list[Slot]:
    """Return the places for secrets in a document of a bundle."""
    return find_slots(KINDS[kind], document, document_model(KINDS[kind], revision))


def _unused(
    bundle: Bundle, secrets: SecretsFile | None, known: set[SecretKey]
) -> tuple[SecretKey, ...]:
    """Return the entries that fit no object; those of objects that are left out fit as well."""
    left = [] if secrets is None else [key for key in secrets.values if key not in known]
    kinds = {key.kind for key in left} & bundle.documents.keys()
    others = {
        slot.key
        for kind in kinds
        for slot in slots_of(kind, bundle.documents[kind], bundle.manifest.revision)
    }
    return tuple(key for key in left if key not in others)


async def run_import(
    terminal: Terminal,
    importer: Importer,
    *,
    interrupts: Interrupts | None = None,
    stop: bool = False,
) -> None:
    """Run an import with progress; what became of it is in the importer's report.

    Args:
        terminal: Where progress is shown.
        importer: The import.
        interrupts: Makes the first Ctrl-C drain.
        stop: Whether it also stops the running session.
    """
    drains: AbstractContextManager[None] = nullcontext()
    if interrupts is not None:
        drains = interrupts.on_first(
            lambda: importer.drain(stop=stop),
            f"interrupted: {'stopping' if stop else 'waiting for'} the running import session;"
            " Ctrl-C again aborts",
        )
    with progress_view(terminal, "import") as view, drains:

        def tell(progress: Progress) -> None:
            if progress.phase == "start":
                view.start(progress.kind)
            elif progress.phase == "running":
                view.advance(progress.kind, progress.percent)
            else:
                view.finish(progress.kind, f"{progress.imported} of {progress.total} objects")

        importer.on_progress = tell
        await importer.run()


__all__ = ["Prepared", "journal_beside", "open_journal", "prepare", "run_import", "slots_of"]
