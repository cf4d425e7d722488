"""The command `revision`: from a vendor document to a generated and verified revision.

Marks that no overlay sets are derived and listed for review. Files are replaced after every step
has succeeded, so a failure leaves spec/ and generated/ unchanged.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.api_diff import as_text, compare
from vbr_generator.api_diff.files import generated_surfaces
from vbr_generator.api_diff.pages import pages_of, write_pages
from vbr_generator.checker import check_generated, check_ledger
from vbr_generator.cli.options import add_source_options, source_trust
from vbr_generator.curate.intake import curate_source
from vbr_generator.curate.ledger import canonical
from vbr_generator.curate.overlay import load_overlays
from vbr_generator.curate.source import read_source
from vbr_generator.errors import GeneratorError, RenderError, SurfaceError
from vbr_generator.places import PACKAGE, PAGES, SPEC, connect_of
from vbr_generator.render.package import documents, render_all
from vbr_generator.render.root import ROOT_MODULES, render_connect, render_root
from vbr_generator.revisions import module_name, revision_key
from vbr_generator.staging import install

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vbr_generator.api_diff import Surface
    from vbr_generator.checker import CheckVerdict
    from vbr_generator.curate.overlay import Overlay
    from vbr_generator.render.package import RenderReport

__all__ = ["BuiltRevision", "build", "main", "previous_revision", "print_report"]


@dataclass(frozen=True, slots=True)
class BuiltRevision:
    """A revision that was curated, rendered and verified in a temporary folder.

    Attributes:
        revision: The revision.
        document: The curated document; its ledger is in the same folder.
        package: A package `vbr_api` with this revision only.
        review: Derived marks, for review by a person.
        report: Numbers of rendered operations, models and enums.
        verdicts: The verdicts of the independent checker.
        surface: The public names of the revision.
    """

    revision: str
    document: Path
    package: Path
    review: tuple[str, ...]
    report: RenderReport
    verdicts: tuple[CheckVerdict, ...]
    surface: Surface

    @property
    def ledger(self) -> Path:
        """The ledger of the curation."""
        return self.document.with_suffix(".ledger.json")

    @property
    def module(self) -> Path:
        """The folder of the revision's package."""
        return self.package / module_name(self.revision)


def build(
    content: bytes, name: str, revision: str, overlays: Sequence[Overlay], folder: Path
) -> BuiltRevision:
    """Curate, render and check a revision in an empty folder.

    Args:
        content: The vendor document.
        name: Name of the document, for the ledger.
        revision: The expected revision.
        overlays: The overlays of the revision.
        folder: The empty folder.

    Raises:
        RevisionError: If `revision` is not the name of a revision.
        CurationError: If the document cannot be curated.
        RenderError: If the document cannot be rendered, or the checker finds a loss.
    """
    revision_key(revision)  # raises for an invalid name
    curated, record = curate_source(content, name, revision, overlays, derive_secrets=True)
    document = folder / f"{revision}.json"
    document.write_bytes(canonical(curated.document))
    document.with_suffix(".ledger.json").write_bytes(canonical(record))
    package = folder / "vbr_api"
    (report,) = render_all([document], package)
    verdicts = (check_ledger(document), check_generated(document, package))
    losses = [f"loss: {loss}" for verdict in verdicts for loss in verdict.losses]
    if losses:
        raise RenderError("\n".join([*losses, "the checker found losses. No file was written."]))
    return BuiltRevision(
        revision,
        document,
        package,
        tuple(record["review"]),
        report,
        verdicts,
        generated_surfaces(package)[revision],
    )


def previous_revision(revision: str, known: Sequence[str]) -> str | None:
    """Return the newest revision that is older than `revision`.

    >>> previous_revision("1.4-rev0", ["1.3-rev2", "1.1-rev0", "1.5-rev0"])
    '1.3-rev2'
    """
    older = [item for item in known if revision_key(item) < revision_key(revision)]
    return max(older, key=revision_key, default=None)


def _install(
    built: BuiltRevision,
    temporary: Path,
    options: argparse.Namespace,
    others: Mapping[str, Surface],
) -> None:
    """Install a revision, the root modules of the package and the pages of differences."""
    spec: Path = options.spec
    package: Path = options.package
    surfaces = {
        title: built.surface if title == built.revision else others[title]
        for title in sorted({*others, built.revision}, key=revision_key)
    }
    root = temporary / "root"
    groups = {
        title: {function.name: function.group for function in surface.functions.values()}
        for title, surface in surfaces.items()
    }
    render_root(groups, root)
    pairs = [
        (built.document, spec / built.document.name),
        (built.ledger, spec / built.ledger.name),
        (built.module, package / built.module.name),
        *((root / f"{name}.py", package / f"{name}.py") for name in ROOT_MODULES),
    ]
    connect = connect_of(package)
    if connect is not None:
        kept = [path for path in documents(spec) if path.stem != built.revision]
        sources = sorted([*kept, built.document], key=lambda path: revision_key(path.stem))
        render_connect(sources, temporary / connect.name / "connect.py")
        pairs.append((temporary / connect.name, connect))
    if options.pages is not None:
        if options.pages.exists():
            shutil.copytree(options.pages, temporary / "pages")  # keeps other files of the folder
        write_pages(pages_of(surfaces), temporary / "pages")
        pairs.append((temporary / "pages", options.pages))
    install(pairs)


def _surfaces(package: Path, known: Sequence[str]) -> dict[str, Surface]:
    """Read the surfaces of the revisions with a document."""
    surfaces = generated_surfaces(package)
    lacking = [revision for revision in known if revision not in surfaces]
    if lacking:
        raise SurfaceError(
            f"--package {package.name} lacks {', '.join(lacking)} of --spec: run `make generate`"
        )
    return {revision: surfaces[revision] for revision in known}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator revision",
        description="Curate, generate and verify a revision, and list what it changes.",
    )
    add_source_options(parser)
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the documents")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="folder of vbr_api")
    parser.add_argument(
        "--pages", type=Path, nargs="?", const=PAGES, help="folder of the pages of differences"
    )
    return parser


def print_report(built: BuiltRevision, older: Surface | None) -> None:
    """Print the numbers, the differences from an older revision and the derived marks."""
    lines = [str(built.report), *map(str, built.verdicts)]
    if older is not None:
        changes = compare(older, built.surface)
        lines += ["", as_text(older.title, built.revision, changes).rstrip()]
    lines += ["", f"To review: {len(built.review)} derived", *(f"  {n}" for n in built.review)]
    sys.stdout.write("\n".join(lines) + "\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Arguments, without the program's name.

    Returns:
        The exit code: 0 on success, 1 for an error (no file was replaced), 2 for wrong usage.
    """
    options = _parser().parse_args(argv)
    try:
        content, name = read_source(options.source, source_trust(options))
        overlays = load_overlays(options.spec / "overlays", options.revision)
        known = [p.stem for p in documents(options.spec) if p.stem != options.revision]
        surfaces = _surfaces(options.package, known)
        with tempfile.TemporaryDirectory(dir=options.package.parent, prefix=".revision-") as folder:
            temporary = Path(folder)
            built = build(content, name, options.revision, overlays, temporary)
            _install(built, temporary, options, surfaces)
    except (GeneratorError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    older = previous_revision(options.revision, known)
    print_report(built, surfaces.get(older) if older else None)
    return 0
