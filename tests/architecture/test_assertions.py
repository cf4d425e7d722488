"""Every test asserts.

A test asserts if its body holds an `assert` on something that is not a constant, a `pytest.raises`,
`pytest.warns` or `pytest.fail`, or a call of a helper named `assert_...` or `check_...`, or of a
helper of its own module, or imported from another module of tests/, that asserts.
"""

from __future__ import annotations

import ast
import functools
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from source_tree import ROOT, module_name, python_files, syntax_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

TESTS = ROOT / "tests"
ASSERTING_CALLS = {"pytest.raises", "pytest.warns", "pytest.fail", "pytest.deprecated_call"}
# Each with its reason.
ASSERTS_ELSEWHERE = {
    "tests.docs.test_examples_of_pages.test_the_testing_page_passes": "the page asserts",
}


def _functions(tree: ast.Module) -> dict[str, Function]:
    """Return functions and methods by name; a name that occurs twice belongs to the last one."""
    return {
        node.name: node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def _imported_helpers(tree: ast.Module) -> Iterator[tuple[str, Path, str]]:
    """Yield local name, file and original name of what a module imports from tests/."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            relative = Path(*node.module.split(".")).with_suffix(".py")
            for base in (ROOT, TESTS / "support"):
                if (base / relative).is_relative_to(TESTS) and (base / relative).is_file():
                    for alias in node.names:
                        yield alias.asname or alias.name, base / relative, alias.name


def _called_names(function: Function) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}


def _asserts_directly(function: Function) -> bool:
    if any(
        isinstance(node, ast.Assert) and not isinstance(node.test, ast.Constant)
        for node in ast.walk(function)
    ):
        return True
    return any(
        name in ASSERTING_CALLS or name.rpartition(".")[2].startswith(("assert_", "check_"))
        for name in _called_names(function)
    )


@functools.cache
def _asserting(path: Path) -> frozenset[str]:
    """Return the names in a module that assert when called, imported ones included."""
    tree = syntax_tree(path)
    functions = _functions(tree)
    asserting = {name for name, function in functions.items() if _asserts_directly(function)}
    asserting |= {
        local for local, file, name in _imported_helpers(tree) if name in _asserting(file)
    }
    while True:
        more = {
            name
            for name, function in functions.items()
            if name not in asserting
            and {called.rpartition(".")[2] for called in _called_names(function)} & asserting
        }
        if not more:
            return frozenset(asserting)
        asserting |= more


def test_every_test_asserts() -> None:
    silent = {
        f"{module_name(path)}.{name}"
        for path in python_files(TESTS)
        if path.name.startswith("test_")
        for name in _functions(syntax_tree(path)).keys() - _asserting(path)
        if name.startswith("test_")
    }
    assert silent == ASSERTS_ELSEWHERE.keys()


@pytest.mark.parametrize(
    ("source", "asserts"),
    [
        ("def test_a(): assert value == 1", True),
        ("async def test_a(): assert await value()", True),
        ("def test_a():\n    with pytest.raises(ValueError): value()", True),
        ("def test_a(mock): mock.assert_called()", True),
        ("def test_a(): check_rows([1])", True),
        ("def _same(a): assert a\ndef _twice(a): _same(a)\ndef test_a(): _twice(1)", True),
        ("def test_a(): value()", False),
        ("def test_a(): assert True", False),
        ("def _same(a): return a\ndef test_a(): _same(1)", False),
    ],
)
def test_a_call_that_asserts_nothing_does_not_count(
    tmp_path: Path, source: str, asserts: bool
) -> None:
    path = tmp_path / "test_sample.py"
    path.write_text(source, "utf-8")
    assert ("test_a" in _asserting(path)) is asserts
