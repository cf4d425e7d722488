"""Pages, docstrings, comments and identifiers avoid the words that CONTRIBUTING.md rules out.

PENDING lists the rooms that still use some of them. It is exact: a rewritten room leaves it.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from typing import TYPE_CHECKING

import pytest

from source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROOMS = (
    *(f"wrappers/aiovbr/{path.name}" for path in sorted((ROOT / "wrappers/aiovbr").iterdir())),
    *(f"simulator/vbr_simulator/{name}" for name in ("behaviours", "faults", "http", "seed")),
    *(f"simulator/vbr_simulator/{name}" for name in ("spec", "state")),
    *(f"generator/vbr_generator/{name}" for name in ("api_diff", "checker", "cli", "curate")),
    *(f"generator/vbr_generator/{name}" for name in ("public_names", "render", "runtime")),
    *(f"tests/{path.name}" for path in sorted((ROOT / "tests").iterdir()) if path.is_dir()),
    *(f"docs/{name}" for name in ("explanation", "how-to", "reference", "tutorial")),
    "benchmarks",
    "examples",
    ".",
)
PENDING = {
    "benchmarks",
    "examples",
    "generator/vbr_generator/runtime",
    "tests/docs",
    "tests/examples",
    "tests/recorded",
    "tests/support",
    "tests/typing",
    "tests/wrappers",
    "wrappers/aiovbr/_attempts",
    "wrappers/aiovbr/_auth",
    "wrappers/aiovbr/_concurrency",
    "wrappers/aiovbr/cli",
}

# Each with its reason.
EXCEPTIONS = {
    "CONTRIBUTING.md": "quotes the words that it rules out",
    "tests/architecture/test_plain_english.py": "lists the words",
    "docs/explanation/vbr-api.md": "names operations and fields of the API",
}

_WORDS = re.compile(
    r"\b(told|tells|hears?|heard|patience|for ever|whom|an own|goes on|go on|came to|comes to"
    r"|what is so|speaks?|spoken|is meant|are meant|mends?|mended)\b",
    re.IGNORECASE,
)
_FIRST_WORDS = re.compile(r"\s*(What|Whether|Where|Whose)\b")
_NAMES = re.compile(r"(^|_)(told|heard|asked|wanted|meant)(_|$)")


def _comments(source: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def _docstrings(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            text = ast.get_docstring(node)
            if text:
                yield text
        elif isinstance(node, ast.Expr):
            match node.value:
                case ast.Constant(str(text)):
                    yield text


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg


def findings(path: Path) -> list[str]:
    """Return the words of a file that the rules exclude."""
    source = path.read_text("utf-8")
    if path.suffix == ".md":
        return [match.group() for match in _WORDS.finditer(source)]
    tree = ast.parse(source)
    texts = [*_comments(source), *_docstrings(tree)]
    words = [match.group() for text in texts for match in _WORDS.finditer(text)]
    words += [match.group() for text in _docstrings(tree) if (match := _FIRST_WORDS.match(text))]
    return words + [name for name in _names(tree) if _NAMES.search(name)]


def _files(room: str) -> Iterator[Path]:
    folder = ROOT / room
    if folder.is_file():
        yield folder
    elif room == ".":
        yield from sorted(folder.glob("*.md"))
    else:
        yield from sorted(folder.rglob("*.py"))
        yield from sorted(folder.rglob("*.md"))


@pytest.mark.parametrize("room", [room for room in ROOMS if not room.endswith("py.typed")])
def test_a_room_is_written_in_plain_english(room: str) -> None:
    words = {
        name: found
        for path in _files(room)
        if (name := str(path.relative_to(ROOT))) not in EXCEPTIONS
        and "_generated" not in name
        and (found := findings(path))
    }
    assert bool(words) is (room in PENDING), words
