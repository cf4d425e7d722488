"""The command `revision`: from a vendor document to a generated, verified revision, in one go.

What the overlays do not say of the new revision yet is derived and listed; nothing takes its place
before everything is done, so a failure leaves spec/ and generated/ as they were.
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
from vbr_generator.cli.curation import curate_source
from vbr_generator.curate.ledger import canonical
from vbr_generator.curate.overlay import load_overlays
from vbr_generator.curate.rules.rule import CurationError
from vbr_generator.curate.source import SourceError, add_source_options, read_source, trust_of
from vbr_generator.places import PACKAGE, PAGES, SPEC, connect_of
from vbr_generator.render.package import (
    ROOT_MODULES,
    GenerationError,
    documents,
    order,
    render_all,
    render_connect,
    render_root_alone,
)
from vbr_generator.render.views import module_name
from vbr_generator.staging import install

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vbr_generator.api_diff import Surface
    from vbr_generator.checker import Verdict
    from vbr_generator.curate.overlay import Overlay
    from vbr_generator.render.package import Report

__all__ = ["Built", "build", "main", "previous"]


@dataclass(frozen=True, slots=True)
class Built:
    """A revision that was curated, rendered and verified in a temporary folder.

    Attributes:
        document: The curated document; its ledger stands beside it.
        package: A package `vbr_api` that has this revision only.
        review: What was derived, for a person to look at.
        report: What was rendered.
        verdicts: What the independent checker says.
        surface: Its public names.
    """

    revision: str
    document: Path
    package: Path
    review: tuple[str, ...]
    report: Report
    verdicts: tuple[Verdict, ...]
    surface: Surface

    @property
    def ledger(self) -> Path:
        """The record of the curation."""
        return self.document.with_suffix(".ledger.json")

    @property
    def module(self) -> Path:
        """The folder of the revision's own package."""
        return self.package / module_name(self.revision)


def build(
    content: bytes, name: str, revision: str, overlays: Sequence[Overlay], folder: Path
) -> Built:
    """Make everything of a revision in an empty folder.

    Args:
        content: The vendor document.
        name: Its name, for the ledger.
        revision: The revision that it must be.
        overlays: Those that are for it.
        folder: Where to.

    Raises:
        CurationError: The document cannot be curated.
        GenerationError: It cannot be rendered, or something is lost.
    """
    order(revision)  # refuses what is spelled otherwise
    curated, record = curate_source(content, name, revision, overlays, derive_secrets=True)
    document = folder / f"{revision}.json"
    document.write_bytes(canonical(curated.document))
    document.with_suffix(".ledger.json").write_bytes(canonical(record))
    package = folder / "vbr_api"
    (report,) = render_all([document], package)
    verdicts = (check_ledger(document), check_generated(document, package))
    losses = [f"loss: {loss}" for verdict in verdicts for loss in verdict.losses]
    if losses:
        raise GenerationError("\n".join([*losses, "nothing written: something would be lost"]))
    return Built(
        revision,
        document,
        package,
        tuple(record["review"]),
        report,
        verdicts,
        generated_surfaces(package)[revision],
    )


def previous(revision: str, known: Sequence[str]) -> str | None:
    """Give the newest revision that is older than another.

    >>> previous("1.4-rev0", ["1.3-rev2", "1.1-rev0", "1.5-rev0"])
    '1.3-rev2'
    """
    older = [one for one in known if order(one) < order(revision)]
    return max(older, key=order, default=None)


def _install(
    built: Built, temporary: Path, options: argparse.Namespace, others: Mapping[str, Surface]
) -> None:
    """Put a revision beside the others, with the root that knows all and the pages of steps."""
    spec: Path = options.spec
    package: Path = options.package
    surfaces = {
        title: built.surface if title == built.revision else others[title]
        for title in sorted({*others, built.revision}, key=order)
    }
    root = temporary / "root"
    groups = {
        title: {function.name: function.group for function in surface.functions.values()}
        for title, surface in surfaces.items()
    }
    render_root_alone(groups, root)
    pairs = [
        (built.document, spec / built.document.name),
        (built.ledger, spec / built.ledger.name),
        (built.module, package / built.module.name),
        *((root / f"{name}.py", package / f"{name}.py") for name in ROOT_MODULES),
    ]
    connect = connect_of(package)
    if connect is not None:
        kept = [path for path in documents(spec) if path.stem != built.revision]
        sources = sorted([*kept, built.document], key=lambda path: order(path.stem))
        render_connect(sources, temporary / connect.name / "connect.py")
        pairs.append((temporary / connect.name, connect))
    if options.pages is not None:
        if options.pages.exists():
            shutil.copytree(options.pages, temporary / "pages")  # others' files stay
        write_pages(pages_of(surfaces), temporary / "pages")
        pairs.append((temporary / "pages", options.pages))
    install(pairs)


def _surfaces(package: Path, known: Sequence[str]) -> dict[str, Surface]:
    """Read the surfaces of the revisions that have a document."""
    found = generated_surfaces(package)
    lacking = [revision for revision in known if revision not in found]
    if lacking:
        raise GenerationError(
            f"--package {package.name} lacks {', '.join(lacking)} of --spec: run `make generate`"
        )
    return {revision: found[revision] for revision in known}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator revision",
        description="Curate, generate and verify a revision, and tell what it changes.",
    )
    add_source_options(parser)
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the documents")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="folder of vbr_api")
    parser.add_argument(
        "--pages", type=Path, nargs="?", const=PAGES, help="folder of the pages of differences"
    )
    return parser


def tell(built: Built, older: Surface | None) -> None:
    """Say what was made, what it changes, and what a person has to look at."""
    lines = [str(built.report), *map(str, built.verdicts)]
    if older is not None:
        changes = compare(older, built.surface)
        lines += ["", as_text(older.title, built.revision, changes).rstrip()]
    lines += ["", f"To review, {len(built.review)} derived:", *(f"  {n}" for n in built.review)]
    sys.stdout.write("\n".join(lines) + "\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Its arguments, without the program's name.

    Returns:
        The exit code: 0 done, 1 nothing written, 2 wrong usage.
    """
    options = _parser().parse_args(argv)
    try:
        content, name = read_source(options.source, trust_of(options))
        overlays = load_overlays(options.spec / "overlays", options.revision)
        known = [p.stem for p in documents(options.spec) if p.stem != options.revision]
        surfaces = _surfaces(options.package, known)
        with tempfile.TemporaryDirectory(dir=options.package.parent, prefix=".revision-") as folder:
            temporary = Path(folder)
            built = build(content, name, options.revision, overlays, temporary)
            _install(built, temporary, options, surfaces)
    except (SourceError, CurationError, GenerationError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    before = previous(options.revision, known)
    tell(built, surfaces.get(before) if before else None)
    return 0
