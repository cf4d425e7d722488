"""Renders `vbr_api` from the curated documents of a folder, all revisions at once."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vbr_generator.curate.document import is_revision

from .errors import GenerationError, UnsupportedShapeError
from .parser.project import (
    RevisionProject,
    format_package,
    index_rows,
    render_root,
)
from .views import RevisionName, module_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .views import RevisionView

RUNTIME = Path(__file__).parent.parent / "runtime"

ROOT_MODULES: dict[str, str] = {"__init__": "root_init.py.jinja", "index": "index.py.jinja"}
"""The modules that know all revisions, and their templates."""

_ERRORS_MODULE = '''"""Errors of the generated client, under the name that callers expect."""

from .runtime.errors import *  # noqa: F403
from .runtime.errors import __all__ as __all__
'''

_CONNECT_PACKAGE = '"""What `make generate` writes for the wrappers: nothing here is edited."""\n'


@dataclass(frozen=True, slots=True)
class Report:
    """What was rendered for one revision."""

    revision: str
    operations: int
    models: int
    enums: int
    warnings: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.revision}: {self.operations} operations, {self.models} models,"
            f" {self.enums} enums, {len(self.warnings)} warnings"
        )


def documents(spec: Path) -> list[Path]:
    """Return the curated documents of a folder, oldest revision first.

    Raises:
        GenerationError: If there is none.
    """
    found = [path for path in spec.glob("*.json") if not path.name.endswith(".ledger.json")]
    if not found:
        raise GenerationError(f"{spec}: no curated document; `make curate` writes one")
    return sorted(found, key=lambda path: order(path.stem))


def order(revision: str) -> list[int]:
    """Give what revisions are sorted by, oldest first.

    Raises:
        GenerationError: It is not spelled as a revision is.

    >>> order("1.3-rev2")
    [1, 3, 2]
    """
    if not is_revision(revision):
        raise GenerationError(f"{revision!r} is no revision; one is spelled 1.3-rev2")
    return [int(part) for part in revision.replace("-rev", ".").split(".")]


def render_root_alone(groups: Mapping[str, Mapping[str, str]], output: Path) -> None:
    """Write the modules that know all revisions into a folder, without their packages.

    Args:
        groups: By revision, oldest first: the group of each operation, by its name.
        output: The folder.
    """
    output.mkdir(parents=True, exist_ok=True)
    _write_root(groups, output)
    format_package(output)


def _write_root(groups: Mapping[str, Mapping[str, str]], output: Path) -> None:
    views = [RevisionName(revision, module_name(revision)) for revision in groups]
    try:
        rows = index_rows(groups)
    except UnsupportedShapeError as error:
        raise GenerationError(str(error)) from error
    for name, template in ROOT_MODULES.items():
        text = render_root(template, views=views, rows=rows)
        (output / f"{name}.py").write_text(text, encoding="utf-8")


def render_all(sources: Sequence[Path], output: Path) -> list[Report]:
    """Render the whole package into a folder that does not exist yet.

    Args:
        sources: Curated documents.
        output: Folder of the package `vbr_api`.

    Raises:
        GenerationError: On any warning of the parser, and on any shape without a view. Nothing is
            left behind.
    """
    try:
        return _render_all(sources, output)
    except BaseException:
        shutil.rmtree(output, ignore_errors=True)
        raise


def _render_all(sources: Sequence[Path], output: Path) -> list[Report]:
    views: list[RevisionView] = []
    reports: list[Report] = []
    for source in sources:
        document: dict[str, Any] = json.loads(source.read_bytes())
        module = output / module_name(document["info"]["version"])
        try:
            project = RevisionProject(document, module)
        except UnsupportedShapeError as error:
            raise GenerationError(f"{source.name}: {error}") from error
        _refuse_loss(source.name, document, project)
        project.write()
        views.append(project.view)
        reports.append(
            Report(
                revision=project.view.revision,
                operations=len(project.view.operations),
                models=len(project.view.models),
                enums=len(project.view.enums),
                warnings=tuple(project.warnings),
            )
        )
    _write_root({v.revision: {o.name: o.group for o in v.operations} for v in views}, output)
    (output / "errors.py").write_text(_ERRORS_MODULE, encoding="utf-8")
    (output / "py.typed").touch()
    shutil.copytree(RUNTIME, output / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    format_package(output)
    return reports


def render_connect(sources: Sequence[Path], output: Path) -> None:
    """Render the module of `aiovbr.connect`, whose overloads tell each revision's `Api`.

    Args:
        sources: Curated documents, oldest revision first; the first one is the default.
        output: The module, in a folder of its own.
    """
    revisions = [json.loads(source.read_bytes())["info"]["version"] for source in sources]
    views = [{"revision": revision, "module": module_name(revision)} for revision in revisions]
    output.parent.mkdir(parents=True, exist_ok=True)
    text = render_root("connect.py.jinja", views=views, default=revisions[0])
    output.write_text(text, encoding="utf-8")
    (output.parent / "__init__.py").write_text(_CONNECT_PACKAGE, encoding="utf-8")
    format_package(output.parent)


def _refuse_loss(name: str, document: dict[str, Any], project: RevisionProject) -> None:
    declared: set[str] = {
        operation["operationId"]
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    rendered = {operation.id for operation in project.view.operations}
    reasons = [f"operation {lost} was not rendered" for lost in sorted(declared - rendered)]
    classes = set(project.view.modules)
    schemas = set(document["components"]["schemas"])
    reasons += [f"schema {lost} was not rendered" for lost in sorted(schemas - classes)]
    reasons += [f"class {extra} has no schema" for extra in sorted(classes - schemas)]
    if reasons:
        raise GenerationError("\n".join(f"{name}: {reason}" for reason in reasons))


__all__ = [
    "ROOT_MODULES",
    "GenerationError",
    "Report",
    "documents",
    "order",
    "render_all",
    "render_connect",
    "render_root_alone",
]
