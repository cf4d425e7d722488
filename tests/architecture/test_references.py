"""Every file, heading and test that the repository names exists.

Read are code, tests, curated documents' overlays, pages, workflows, Makefile and project file.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from source_tree import ROOT, python_files, syntax_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS = (
    ".ci",
    ".github",
    "api",
    "benchmarks",
    "docs",
    "examples",
    "generated",
    "generator",
    "simulator",
    "spec",
    "tests",
    "wrappers",
)
SUFFIXES = {".jinja", ".md", ".py", ".toml", ".yaml", ".yml"}
OTHER_FILES = (
    ".ci/run",
    ".gitignore",
    ".pre-commit-config.yaml",
    "Makefile",
    "NOTICE",
    "constraints.txt",
    "pyproject.toml",
)

# Facts move from these three into docs/explanation/; a name leaves this set with its last mention.
NOT_FILES = {
    "generated/.generate-*": "a killed generation leaves it, git ignores it",
    "generated/.revision-*": "a killed generation leaves it, git ignores it",
}

_PATH = re.compile(
    rf"(?<![\w/.{{}}~^-])(?:{'|'.join(map(re.escape, FOLDERS))})/[\w./*\[\]-]*(?:#[\w-]+)?"
)
_ROOT_PAGE = re.compile(r"(?<![\w/.-])[A-Z]{3,}\.md\b")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^(```|~~~).*?^\1", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} +(.+?)(?: +#+)?$", re.MULTILINE)
_ANCHOR = re.compile(r'<a id="([^"]+)">')
_TEST = re.compile(r"`(test_\w+)(?:\.py)?`")


def _texts() -> Iterator[Path]:
    for name in FOLDERS:
        for path in sorted((ROOT / name).rglob("*")):
            rendered = path.is_relative_to(ROOT / "generated" / "vbr_api")
            samples = path == Path(__file__).resolve()
            if path.suffix in SUFFIXES and path.is_file() and not rendered and not samples:
                yield path
    yield from sorted(ROOT.glob("*.md"))
    yield from (ROOT / name for name in OTHER_FILES if (ROOT / name).exists())


def _references(text: str) -> Iterator[str]:
    for match in _PATH.finditer(text):
        reference = match.group().rstrip(".")
        if reference.endswith(".*"):  # a regular expression
            continue
        yield reference if "[" in reference else reference.rstrip("]")
    yield from _ROOT_PAGE.findall(text)


def _exists(reference: str) -> bool:
    """Return True if a path from the root exists; REVISION, `*` and `[...]` stand for any text."""
    path, _, anchor = reference.partition("#")
    pattern = path.replace("REVISION", "*").rstrip("/")
    found = list(ROOT.glob(pattern))
    return bool(found) and (not anchor or all(anchor in _anchors(page) for page in found))


@cache
def _anchors(page: Path) -> frozenset[str]:
    """Return the anchors of a page as GitHub makes them from its headings."""
    headings = _HEADING.findall(_FENCE.sub("", page.read_text("utf-8")))
    seen: Counter[str] = Counter()
    anchors: set[str] = set()
    for heading in headings:
        shown = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", shown.strip().lower()).replace(" ", "-")
        anchors.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return frozenset(anchors | set(_ANCHOR.findall(page.read_text("utf-8"))))


def _broken_links(page: Path) -> list[str]:
    broken: list[str] = []
    for link in _LINK.findall(_FENCE.sub("", page.read_text("utf-8"))):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        if not target.exists() or (anchor and anchor not in _anchors(target)):
            broken.append(link)
    return broken


def test_every_file_that_is_named_exists() -> None:
    missing = {
        reference: path.relative_to(ROOT)
        for path in _texts()
        for reference in _references(path.read_text("utf-8"))
        if reference not in NOT_FILES and not _exists(reference)
    }
    assert missing == {}


def test_every_link_of_a_page_leads_somewhere() -> None:
    pages = [path for path in _texts() if path.suffix == ".md"]
    broken = {str(page.relative_to(ROOT)): _broken_links(page) for page in pages}
    assert {page: links for page, links in broken.items() if links} == {}


def test_every_test_that_is_named_exists() -> None:
    defined = {path.stem for path in python_files(ROOT / "tests")} | {
        node.name
        for path in python_files(ROOT / "tests")
        for node in ast.walk(syntax_tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    named = {
        name: path.relative_to(ROOT)
        for path in _texts()
        for name in _TEST.findall(path.read_text("utf-8"))
    }
    assert {name: path for name, path in named.items() if name not in defined} == {}


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("see docs/cli.md.", ["docs/cli.md"]),
        ("[docs/cli.md](docs/cli.md)", ["docs/cli.md", "docs/cli.md"]),
        ("`docs/reference/connection.md#revisions`", ["docs/reference/connection.md#revisions"]),
        ("$(wildcard generated/vbr_api/*.py)", ["generated/vbr_api/*.py"]),
        ("printf generated/vbr_api/v[0-9]*", ["generated/vbr_api/v[0-9]*"]),
        ("GET /api/v1/jobs, folder/docs/cli.md", []),
        ("README.md and readme.md", ["README.md"]),
    ],
)
def test_paths_and_root_pages_are_references(text: str, references: list[str]) -> None:
    assert list(_references(text)) == references


@pytest.mark.parametrize(
    ("reference", "exists"),
    [
        ("docs/reference/connection.md", True),
        ("docs/reference/connection.md#revisions", True),
        ("docs/reference/connection.md#no-such-heading", False),
        ("spec/REVISION.ledger.json", True),
        ("spec/REVISION.xml", False),
        ("wrappers/*/py.typed", True),
    ],
)
def test_a_reference_needs_its_file_and_its_heading(reference: str, exists: bool) -> None:
    assert _exists(reference) is exists
