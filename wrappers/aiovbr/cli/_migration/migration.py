"""Steps of a migration, each of them repeatable: export, import, disable, verify."""

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
from aiovbr.errors import VbrError

from .._console.progress import progress_view
from .._servers.connection import ServerLogin, connected
from ..error_lines import CliError, Interrupted
from .exporting import export_to_folder
from .importing import PreparedImport, run_import, secret_slots

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
class MigrationResult:
    """Result of a migration on the target.

    Attributes:
        report: Outcome of each object.
        disabled: Outcome of disabling the imported jobs.
        comparisons: For each kind, the expected objects compared with an export of the target.
    """

    report: ImportReport
    disabled: DisableResult
    comparisons: tuple[Comparison, ...]

    @property
    def equal(self) -> bool:
        """True if every expected object is on the target and equal."""
        return all(comparison.same for comparison in self.comparisons)


def export_source(shell: Shell, source: ServerLogin, folder: Path, secrets_file: Path) -> Bundle:
    """Export the source, or read the export of an earlier run.

    Args:
        shell: Prints the progress.
        source: The server.
        folder: Folder of the export.
        secrets_file: Path of the secrets template.
    """
    if folder.exists():
        bundle = read_bundle(folder)
        if not secrets_file.exists():
            entries = [
                entry
                for kind, document in bundle.documents.items()
                for entry in template(secret_slots(kind, document, bundle.manifest.revision))
            ]
            write_atomic(secrets_file, render_secrets(entries).encode())
        shell.terminal.note(f"using the export of {bundle.manifest.created} in {folder}")
        return bundle

    async def main(_: Interrupts) -> Bundle:
        async with connected(shell, source) as vbr:
            exported = await export_to_folder(
                shell.terminal, vbr, folder, secrets_file=secrets_file
            )
            return exported.bundle

    return shell.run(main)


def import_and_verify(
    shell: Shell,
    target: ServerLogin,
    prepared: PreparedImport,
    journal: ImportJournal,
    options: ImportOptions,
) -> MigrationResult:
    """Import into the target, disable the imported jobs, and compare.

    After an interruption or an error, the same call resumes the work.

    Args:
        shell: Prints the progress.
        target: The server.
        prepared: The import.
        journal: Journal of this and earlier runs.
        options: Options of the import.

    Raises:
        MigrationStopped: If an error ended the import; it contains the report.
    """
    importers: list[Importer] = []

    async def main(interrupts: Interrupts) -> MigrationResult:
        async with connected(shell, target) as vbr:
            importer = Importer(
                vbr.automation,
                prepared.steps,
                journal=journal,
                continue_on_error=options.continue_on_error,
                skip_existing=options.skip_existing,
                overwrite=options.overwrite,
            )
            importers.append(importer)
            await run_import(
                shell.terminal, importer, interrupts=interrupts, stop=options.stop_on_interrupt
            )
            # Also after an interrupt: no imported job stays enabled.
            with interrupts.on_first(
                _do_not_drain,
                "interrupted: the imported jobs are disabled first; Ctrl-C again aborts",
            ):
                disabled = await _disable(shell.terminal, vbr, journal)
            if interrupts.count:
                raise Interrupted
            comparisons = await _verify(shell.terminal, vbr, prepared.documents)
            return MigrationResult(
                report=importer.report, disabled=disabled, comparisons=comparisons
            )

    try:
        return shell.run(main)
    except Exception as error:
        if not importers:
            raise
        raise MigrationStopped(importers[0].report) from error


def _do_not_drain() -> None:
    """Let the work in progress finish."""


class MigrationStopped(VbrError):
    """A migration ended early; `__cause__` is the reason.

    Attributes:
        report: Outcome of each object.
    """

    def __init__(self, report: ImportReport) -> None:
        super().__init__("the migration ended early")
        self.report = report


async def _disable(
    terminal: Terminal, vbr: aiovbr.Vbr[Any], journal: ImportJournal
) -> DisableResult:
    with progress_view(terminal, "disable") as view:
        view.start("jobs")

        def report(done: int, total: int) -> None:
            view.advance("jobs", done * 100 // total)

        disabled = await disable_imported(vbr.automation, journal, on_progress=report)
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
            exported = await vbr.automation.export(kind)
            actual, _ = without_built_in(KINDS[kind], exported, info.name)
            comparison = await asyncio.to_thread(_compare, kind, document, actual, vbr.revision)
            comparisons.append(comparison)
            view.finish(kind, f"{comparison.equal} of {comparison.left} objects are equal")
    return tuple(comparisons)


def _compare(kind: str, expected: Document, actual: Document, revision: str) -> Comparison:
    """Compare the expected objects; further objects of the target are not differences."""
    comparison = compare(
        KINDS[kind],
        expected,
        actual,
        left_slots=secret_slots(kind, expected, revision),
        right_slots=secret_slots(kind, actual, revision),
    )
    differences = tuple(
        difference
        for difference in comparison.differences
        if difference.path or difference.left is not None
    )
    return Comparison(
        kind=comparison.kind,
        left=comparison.left,
        right=comparison.right,
        equal=comparison.equal,
        differences=differences,
    )


def disable_source_jobs(shell: Shell, source: ServerLogin, names: list[str]) -> DisableResult:
    """Disable the migrated jobs on the source."""

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
            "interrupted; some jobs of the source are still enabled. Run the same command again.",
            error.code,
        ) from error


__all__ = [
    "MigrationResult",
    "MigrationStopped",
    "disable_source_jobs",
    "export_source",
    "import_and_verify",
]
