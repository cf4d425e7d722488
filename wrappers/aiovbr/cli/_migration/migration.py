"""The steps of a migration, each of which can be repeated: export, import, disable, verify."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiovbr._files.atomic import write_atomic
from aiovbr.automation import (
    KINDS,
    Comparison,
    DisableResult,
    Importer,
    ImportReport,
    compare,
    disable_imported,
    disable_named,
    template,
    without_built_in,
)
from aiovbr.bundle import Bundle, read_bundle, render_secrets

from .._console.progress import progress_view
from .._servers.connection import Target, connected
from ..failures import CliError, Interrupted
from .exporting import export_to_folder
from .importing import Prepared, run_import, slots_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import aiovbr
    from aiovbr.automation import Document, ImportJournal

    from .._console.interrupts import Interrupts
    from .._console.shell import Shell
    from .._console.terminal import Terminal
    from .._options.imports import ImportOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """What a migration came to on the target.

    Attributes:
        report: What became of every object.
        disabled: What became of the jobs that were to be disabled.
        comparisons: By kind: what was to arrive, against what the target exports.
    """

    report: ImportReport
    disabled: DisableResult
    comparisons: tuple[Comparison, ...]

    @property
    def equal(self) -> bool:
        """Whether everything that was to arrive is on the target as it was exported."""
        return all(comparison.same for comparison in self.comparisons)


def export(shell: Shell, source: Target, folder: Path, secrets_file: Path) -> Bundle:
    """Export the source, or read the export that an earlier run made.

    Args:
        shell: Where progress is shown.
        source: The server.
        folder: Where the export goes.
        secrets_file: Where the template of its secrets goes.
    """
    if folder.exists():
        bundle = read_bundle(folder)
        if not secrets_file.exists():
            entries = [
                entry
                for kind, document in bundle.documents.items()
                for entry in template(slots_of(kind, document, bundle.manifest.revision))
            ]
            write_atomic(secrets_file, render_secrets(entries).encode())
        shell.terminal.note(f"going on with the export of {bundle.manifest.created} in {folder}")
        return bundle

    async def main(_: Interrupts) -> Bundle:
        async with connected(shell, source) as vbr:
            exported = await export_to_folder(
                shell.terminal, vbr, folder, secrets_file=secrets_file
            )
            return exported.bundle

    return shell.run(main)


def arrive(
    shell: Shell,
    target: Target,
    prepared: Prepared,
    journal: ImportJournal,
    options: ImportOptions,
) -> Arrived:
    """Import into the target, disable the jobs that were made, and compare.

    Whatever ends it, the same call goes on where it was.

    Args:
        shell: Where progress is shown.
        target: The server.
        prepared: What is imported.
        journal: What earlier runs did.
        options: How.

    Raises:
        Stopped: If an error ended it; the report is in it.
    """
    made: list[Importer] = []

    async def main(interrupts: Interrupts) -> Arrived:
        async with connected(shell, target) as vbr:
            importer = Importer(
                vbr.automation,
                prepared.steps,
                journal=journal,
                continue_on_error=options.continue_on_error,
                skip_existing=options.skip_existing,
                overwrite=options.overwrite,
            )
            made.append(importer)
            await run_import(
                shell.terminal, importer, interrupts=interrupts, stop=options.stop_on_interrupt
            )
            # Even after an interrupt: a job that was imported is not left enabled.
            with interrupts.on_first(
                _go_on, "interrupted: jobs that arrived are disabled first; Ctrl-C again aborts"
            ):
                disabled = await _disable(shell.terminal, vbr, journal)
            if interrupts.count:
                raise Interrupted
            comparisons = await _verify(shell.terminal, vbr, prepared.documents)
            return Arrived(report=importer.report, disabled=disabled, comparisons=comparisons)

    try:
        return shell.run(main)
    except Exception as error:
        if not made:
            raise
        raise Stopped(made[0].report) from error


def _go_on() -> None:
    """Let it come to its own end."""


class Stopped(Exception):
    """A migration ended before its end; `__cause__` tells why.

    Attributes:
        report: What became of every object.
    """

    def __init__(self, report: ImportReport) -> None:
        super().__init__("the migration ended before its end")
        self.report = report


async def _disable(
    terminal: Terminal, vbr: aiovbr.Vbr[Any], journal: ImportJournal
) -> DisableResult:
    with progress_view(terminal, "disable") as view:
        view.start("jobs")

        def tell(done: int, total: int) -> None:
            view.advance("jobs", done * 100 // total)

        disabled = await disable_imported(vbr.automation, journal, on_progress=tell)
        view.finish("jobs", f"{len(disabled.done)} objects")
    return disabled


async def _verify(
    terminal: Terminal, vbr: aiovbr.Vbr[Any], documents: Mapping[str, Document]
) -> tuple[Comparison, ...]:
    info = await vbr.operation("get_server_info").call(vbr)
    comparisons: list[Comparison] = []
    with progress_view(terminal, "verify") as view:
        for kind, document in documents.items():
            view.start(kind)
            there, _ = without_built_in(KINDS[kind], await vbr.automation.export(kind), info.name)
            comparison = await asyncio.to_thread(_compare, kind, document, there, vbr.revision)
            comparisons.append(comparison)
            view.finish(kind, f"{comparison.equal} of {comparison.left} objects are equal")
    return tuple(comparisons)


def _compare(kind: str, ours: Document, theirs: Document, revision: str) -> Comparison:
    """Compare what was to arrive; what else the target has is no difference."""
    found = compare(
        KINDS[kind],
        ours,
        theirs,
        left_slots=slots_of(kind, ours, revision),
        right_slots=slots_of(kind, theirs, revision),
    )
    kept = tuple(one for one in found.differences if one.path or one.left is not None)
    return Comparison(
        kind=found.kind, left=found.left, right=found.right, equal=found.equal, differences=kept
    )


def disable_source(shell: Shell, source: Target, names: list[str]) -> DisableResult:
    """Disable the jobs of the source that were migrated."""

    async def main(_: Interrupts) -> DisableResult:
        async with connected(shell, source) as vbr:
            with progress_view(shell.terminal, "disable on the source:") as view:
                view.start("jobs")
                disabled = await disable_named(
                    vbr.automation,
                    names,
                    on_progress=lambda done, total: view.advance("jobs", done * 100 // total),
                )
                view.finish("jobs", f"{len(disabled.done)} objects")
                return disabled

    try:
        return shell.run(main)
    except Interrupted as error:
        raise CliError(
            "interrupted; some jobs of the source are still enabled: run the same command again.",
            error.code,
        ) from error


__all__ = ["Arrived", "Stopped", "arrive", "disable_source", "export"]
