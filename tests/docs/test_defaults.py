"""docs/reference/defaults.md has every default of the client, with value and description.

`python tests/docs/test_defaults.py` updates the table.
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
    """Return the table of the defaults of the module."""
    body = ast.parse(Path(defaults.__file__).read_text(encoding="utf-8")).body
    rows: list[str] = []
    for assigned, docstring in pairwise(body):
        if not isinstance(assigned, ast.AnnAssign) or not isinstance(assigned.target, ast.Name):
            continue
        name = assigned.target.id
        assert isinstance(docstring, ast.Expr), f"{name} has no docstring"
        assert isinstance(docstring.value, ast.Constant)
        description = " ".join(str(docstring.value.value).split()).replace("|", "\\|")
        rows.append(f"| `{name}` | `{getattr(defaults, name)!r}` | {description} |\n")
    return HEADER + "".join(rows)


def table_of_page() -> str:
    """Return the table of the page."""
    match = re.search(rf"{re.escape(HEADER)}(\|.*\n)+", PAGE.read_text(encoding="utf-8"))
    assert match is not None
    return match.group()


def test_the_table_is_that_of_the_module() -> None:
    assert table_of_page() == table(), "run: python tests/docs/test_defaults.py"


def test_every_default_is_exported_and_in_the_table() -> None:
    names = re.findall(r"^\| `([A-Z_]+)` ", table_of_page(), re.MULTILINE)
    assert sorted(names) == sorted(defaults.__all__)


if __name__ == "__main__":
    PAGE.write_text(PAGE.read_text(encoding="utf-8").replace(table_of_page(), table()), "utf-8")
