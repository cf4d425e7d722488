"""Renders the modules that depend on all revisions: the root of `vbr_api`, and `connect`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader

from vbr_generator.errors import UnsupportedShapeError
from vbr_generator.render.formatting import format_package
from vbr_generator.render.views import RevisionName
from vbr_generator.revisions import module_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["ROOT_MODULES", "TEMPLATES", "index_rows", "render_connect", "render_root", "write_root"]

TEMPLATES = Path(__file__).with_name("templates")

ROOT_MODULES: dict[str, str] = {"__init__": "root_init.py.jinja", "index": "index.py.jinja"}
"""The modules of the root of `vbr_api`, and their templates."""

_CONNECT_PACKAGE = '"""Written by `make generate` for `aiovbr`; do not edit."""\n'


def render_root(groups: Mapping[str, Mapping[str, str]], output: Path) -> None:
    """Write and format the root modules in a folder without revisions.

    Args:
        groups: Group of each operation by its name, by revision; the oldest revision comes first.
        output: The folder.

    Raises:
        UnsupportedShapeError: If an operation has two groups.
    """
    output.mkdir(parents=True, exist_ok=True)
    write_root(groups, output)
    format_package(output)


def write_root(groups: Mapping[str, Mapping[str, str]], output: Path) -> None:
    """Write the root modules, unformatted; arguments as for `render_root`."""
    views = [RevisionName(revision, module_name(revision)) for revision in groups]
    rows = index_rows(groups)
    for name, template in ROOT_MODULES.items():
        text = _render(template, views=views, rows=rows)
        (output / f"{name}.py").write_text(text, encoding="utf-8")


def render_connect(sources: Sequence[Path], output: Path) -> None:
    """Render the module of `aiovbr.connect`, with one overload per revision.

    Args:
        sources: Curated documents, oldest revision first; the first revision is the default.
        output: The module, in a folder without other files.
    """
    revisions = [json.loads(source.read_bytes())["info"]["version"] for source in sources]
    views = [{"revision": revision, "module": module_name(revision)} for revision in revisions]
    output.parent.mkdir(parents=True, exist_ok=True)
    text = _render("connect.py.jinja", views=views, default=revisions[0])
    output.write_text(text, encoding="utf-8")
    (output.parent / "__init__.py").write_text(_CONNECT_PACKAGE, encoding="utf-8")
    format_package(output.parent)


def index_rows(groups: Mapping[str, Mapping[str, str]]) -> list[tuple[str, str, str]]:
    """Return name, group and revisions of every operation, the revisions as an expression.

    A slice of all revisions covers the usual case: an operation that later revisions keep.

    Args:
        groups: Group of each operation by its name, by revision; the oldest revision comes first.

    Raises:
        UnsupportedShapeError: If an operation has two groups.
    """
    known = list(groups)
    operations: dict[str, tuple[str, list[str]]] = {}
    for revision, members in groups.items():
        for name, group in members.items():
            earlier_group, revisions = operations.setdefault(name, (group, []))
            if earlier_group != group:
                raise UnsupportedShapeError(
                    f"{name}: group {group} in {revision}, {earlier_group} in older revisions; an"
                    " overlay must set one group per operation id"
                )
            revisions.append(revision)
    rows: list[tuple[str, str, str]] = []
    for name, (group, revisions) in sorted(operations.items()):
        first = known.index(revisions[0])
        end = first + len(revisions)
        if revisions == known[first:end]:
            expression = f"_ALL[{first}:{end}]"
        else:
            expression = "(" + "".join(f'"{revision}", ' for revision in revisions) + ")"
        rows.append((name, group, expression))
    return rows


def _render(template: str, **values: Any) -> str:
    environment = Environment(  # noqa: S701 - the output is Python, not HTML
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(template).render(**values)
