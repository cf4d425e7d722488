"""Pages, docstrings, comments, messages and names avoid the words that CONTRIBUTING.md excludes."""

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

PACKAGES = ("wrappers/aiovbr", "simulator/vbr_simulator", "generator/vbr_generator")


def _rooms(folder: str) -> Iterator[str]:
    """Yield the packages and modules of a folder."""
    for path in sorted((ROOT / folder).iterdir()):
        if path.suffix == ".py" or (path.is_dir() and path.name != "__pycache__"):
            yield f"{folder}/{path.name}"


ROOMS = (
    *(room for folder in (*PACKAGES, "tests") for room in _rooms(folder)),
    *(f"docs/{path.name}" for path in sorted((ROOT / "docs").iterdir()) if path.is_dir()),
    "benchmarks",
    "examples",
    ".",
)

# Reasons by file; at most 20.
EXCEPTIONS = {
    "CONTRIBUTING.md": "quotes the words that it excludes",
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
        match node:
            case ast.Expr(ast.Constant(str(text))):
                yield text


def _messages(tree: ast.Module) -> Iterator[str]:
    """Yield string constants of more than one word: error messages, log messages and help texts."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(str(text)) if " " in text and id(node) not in docstrings:
                yield text


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg


def findings(path: Path, *, messages: bool | None = None) -> list[str]:
    """Return the words of a file that the rules exclude.

    Args:
        path: A Python file or a page.
        messages: True to check messages; by default, those of the three packages.
    """
    source = path.read_text("utf-8")
    if path.suffix == ".md":
        return [match.group() for match in _WORDS.finditer(source)]
    tree = ast.parse(source)
    texts = [*_comments(source), *_docstrings(tree)]
    if messages is None:
        messages = any(path.is_relative_to(ROOT / package) for package in PACKAGES)
    if messages:
        texts += _messages(tree)
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


def _excluded_words(path: Path) -> list[str]:
    name = path.relative_to(ROOT).as_posix()
    return [] if name in EXCEPTIONS or "_generated" in name else findings(path)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_written_in_plain_english(room: str) -> None:
    words = {str(path): found for path in _files(room) if (found := _excluded_words(path))}
    assert words == {}


def test_exceptions_are_few_and_necessary() -> None:
    assert len(EXCEPTIONS) <= 20
    assert [name for name in EXCEPTIONS if not findings(ROOT / name)] == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ('"""The caller is told."""', ["told"]),
        ("x = 1  # a call goes on", ["goes on"]),
        ("def test_a_failure_is_told() -> None: ...", ["test_a_failure_is_told"]),
        ('raise OSError(f"{name} is told")', ["told"]),
        ('raise OSError(f"{name} is missing")', []),
    ],
)
def test_each_kind_of_text_is_checked(tmp_path: Path, statement: str, words: list[str]) -> None:
    path = tmp_path / "module.py"
    path.write_text(statement, encoding="utf-8")
    assert findings(path, messages=True) == words
