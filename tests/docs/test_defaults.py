"""docs/reference/defaults.md has every default of the client, with its value and its words.

`python tests/docs/test_defaults.py` writes the table anew.
"""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

from aiovbr import defaults

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "defaults.md"
HEADER = "| name | value | meaning |\n|---|---|---|\n"


def table() -> str:
    """Return the table that the module makes."""
    body = ast.parse(Path(defaults.__file__).read_text(encoding="utf-8")).body
    rows: list[str] = []
    for assigned, told in pairwise(body):
        if not isinstance(assigned, ast.AnnAssign) or not isinstance(assigned.target, ast.Name):
            continue
        name = assigned.target.id
        assert isinstance(told, ast.Expr), f"{name} has no words of its own"
        assert isinstance(told.value, ast.Constant)
        words = " ".join(str(told.value.value).split()).replace("|", "\\|")
        rows.append(f"| `{name}` | `{getattr(defaults, name)!r}` | {words} |\n")
    return HEADER + "".join(rows)


def written() -> str:
    """Return the table that the page has."""
    found = re.search(rf"{re.escape(HEADER)}(\|.*\n)+", PAGE.read_text(encoding="utf-8"))
    assert found is not None
    return found.group()


def test_the_table_is_that_of_the_module() -> None:
    assert written() == table(), "run: python tests/docs/test_defaults.py"


def test_every_default_is_exported_and_in_the_table() -> None:
    names = re.findall(r"^\| `([A-Z_]+)` ", written(), re.MULTILINE)
    assert sorted(names) == sorted(defaults.__all__)


if __name__ == "__main__":
    PAGE.write_text(PAGE.read_text(encoding="utf-8").replace(written(), table()), "utf-8")
