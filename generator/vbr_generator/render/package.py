"""Renders `vbr_api` from the curated documents of a folder, all revisions together."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vbr_generator.errors import GeneratorError, RenderError, UnsupportedShapeError
from vbr_generator.render.formatting import format_package
from vbr_generator.render.parser.project import RevisionProject
from vbr_generator.render.root import write_root
from vbr_generator.revisions import module_name, revision_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_generator.render.views import RevisionView

__all__ = ["RenderReport", "documents", "render_all"]

_RUNTIME = Path(__file__).parent.parent / "runtime"

_ERRORS_MODULE = '''"""Errors of the generated client."""

from .runtime.errors import *  # noqa: F403
from .runtime.errors import __all__ as __all__
'''


@dataclass(frozen=True, slots=True)
class RenderReport:
    """Numbers of rendered operations, models and enums of one revision."""

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
        GeneratorError: If the folder has no curated document, or a file name is not a revision.
    """
    paths = [path for path in spec.glob("*.json") if not path.name.endswith(".ledger.json")]
    if not paths:
        raise GeneratorError(f"{spec} has no curated document. Write one with `make curate`.")
    return sorted(paths, key=lambda path: revision_key(path.stem))


def render_all(sources: Sequence[Path], output: Path) -> list[RenderReport]:
    """Render the package into a new folder.

    Args:
        sources: Curated documents.
        output: Folder of the package `vbr_api`; it must not exist.

    Raises:
        RenderError: For any warning of the parser, and for any shape without a view. The folder is
            removed.
    """
    try:
        return _render_all(sources, output)
    except BaseException:
        shutil.rmtree(output, ignore_errors=True)
        raise


def _render_all(sources: Sequence[Path], output: Path) -> list[RenderReport]:
    views: list[RevisionView] = []
    reports: list[RenderReport] = []
    for source in sources:
        document: dict[str, Any] = json.loads(source.read_bytes())
        module = output / module_name(document["info"]["version"])
        try:
            project = RevisionProject(document, module)
        except UnsupportedShapeError as error:
            raise RenderError(f"{source.name}: {error}") from error
        _check_completeness(source.name, document, project)
        project.write()
        views.append(project.view)
        reports.append(
            RenderReport(
                revision=project.view.revision,
                operations=len(project.view.operations),
                models=len(project.view.models),
                enums=len(project.view.enums),
                warnings=tuple(project.warnings),
            )
        )
    write_root({v.revision: {o.name: o.group for o in v.operations} for v in views}, output)
    (output / "errors.py").write_text(_ERRORS_MODULE, encoding="utf-8")
    (output / "py.typed").touch()
    shutil.copytree(_RUNTIME, output / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    format_package(output)
    return reports


def _check_completeness(name: str, document: dict[str, Any], project: RevisionProject) -> None:
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
        raise RenderError("\n".join(f"{name}: {reason}" for reason in reasons))
