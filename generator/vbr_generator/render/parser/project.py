"""Drives openapi-python-client: its project, with our templates, layout and formatter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.strings import in_double_quote_literal

from vbr_generator.api_diff import write as write_surface
from vbr_generator.render.surface import surface_of

from ..errors import GenerationError, UnsupportedShapeError
from .revision import parse, revision_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..views import RevisionView

TEMPLATES = Path(__file__).parents[1] / "templates"

SURFACE = "surface.txt"
"""The file of a revision's package that lists its public names, for `surface.read`."""

_RUFF = (sys.executable, "-m", "ruff")
_LINES = 20  # of what ruff says
_RUFF_OPTIONS = ("--isolated", "--no-cache", "--quiet", "--config", "line-length = 100")


class RevisionProject(Project):
    """The package of one revision.

    Args:
        document: The curated document.
        output: The package's folder; it must not exist.
    """

    def __init__(self, document: dict[str, Any], output: Path) -> None:
        config = Config.from_sources(
            ConfigFile(package_name_override=output.name),
            MetaType.NONE,
            document_source=output,
            file_encoding="utf-8",
            overwrite=False,
            output_path=output,
        )
        data, self.warnings = parse(document, config)
        if self.warnings:  # what the parser warns of, it drops
            raise UnsupportedShapeError("\n".join(self.warnings))
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.view: RevisionView = revision_view(data, document)
        environment: Any = self.env  # jinja2 types its globals by their defaults
        environment.filters["literal"] = _literal
        environment.globals.update(view=self.view, modules=self.view.modules)

    def write(self) -> None:
        """Write the package, unformatted."""
        self._create_package()
        self._build_models()
        self._build_api()
        surface = write_surface(surface_of(self.view))
        (self.package_dir / SURFACE).write_text(surface, encoding="utf-8")

    def _render(self, template: str, path: Path, **values: Any) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8")

    def _create_package(self) -> None:
        self._render("package_init.py.jinja", self.package_dir / "__init__.py")
        self._render("catalog.py.jinja", self.package_dir / "catalog.py")

    def _build_models(self) -> None:
        folder = self.package_dir / "models"
        self._render("models_init.py.jinja", folder / "__init__.py")
        for model in self.view.models:
            self._render("model.py.jinja", folder / f"{model.module}.py", model=model)
        for enum in self.view.enums:
            self._render("str_enum.py.jinja", folder / f"{enum.module}.py", enum=enum)

    def _build_api(self) -> None:
        self._render("api_init.py.jinja", self.package_dir / "api.py")
        operations = self.package_dir / "operations"
        self._render("operations_init.py.jinja", operations / "__init__.py")
        for o in self.view.operations:
            self._render("endpoint_module.py.jinja", operations / f"{o.name}.py", o=o)
        groups = self.package_dir / "groups"
        self._render("groups_init.py.jinja", groups / "__init__.py")
        for group in self.view.groups:
            self._render("endpoint_init.py.jinja", groups / f"{group.name}.py", group=group)


def render_root(template: str, **values: Any) -> str:
    """Render a module that knows all revisions."""
    environment = Environment(  # noqa: S701 - Python is rendered, not HTML
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(template).render(**values)


def index_rows(groups: Mapping[str, Mapping[str, str]]) -> list[tuple[str, str, str]]:
    """Return name, group and revisions of every operation, the revisions as an expression.

    Most operations came at some revision and stayed, so a slice tells most of them.

    Args:
        groups: By revision, oldest first: the group of each operation, by its name.

    Raises:
        UnsupportedShapeError: If an operation moves to another group.
    """
    known = list(groups)
    found: dict[str, tuple[str, list[str]]] = {}
    for revision, own in groups.items():
        for name, told in own.items():
            group, revisions = found.setdefault(name, (told, []))
            if group != told:
                raise UnsupportedShapeError(
                    f"{name}: group {told} in {revision}, {group} before; spec/overlays/ gives each"
                    " operation id one group"
                )
            revisions.append(revision)
    rows: list[tuple[str, str, str]] = []
    for name, (group, revisions) in sorted(found.items()):
        first = known.index(revisions[0])
        end = first + len(revisions)
        if revisions == known[first:end]:
            told = f"_ALL[{first}:{end}]"
        else:
            told = "(" + "".join(f'"{revision}", ' for revision in revisions) + ")"
        rows.append((name, group, told))
    return rows


def _literal(text: str) -> str:
    return f'"{in_double_quote_literal(text)}"'


def format_package(folder: Path) -> None:
    """Drop unused imports, sort the others, format.

    Raises:
        GenerationError: If ruff is missing or finds code that is not valid; an unformatted package
            would pass for a changed one.
    """
    for arguments in (
        ("check", "--select", "F401,I,TC005", "--fix", "--unsafe-fixes"),
        ("format",),
        ("check", "--select", "E9,F"),
    ):
        done = subprocess.run(  # noqa: S603 - our own interpreter, fixed arguments
            [*_RUFF, *arguments, *_RUFF_OPTIONS, str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            told = (done.stdout + done.stderr).strip().splitlines()
            first = "\n".join(told[:_LINES] + ["..."] * (len(told) > _LINES))
            raise GenerationError(
                f"ruff {arguments[0]} failed on what the templates made; a name of the document"
                f" that no rule expects may be the cause:\n{first}"
            )


__all__ = [
    "SURFACE",
    "TEMPLATES",
    "RevisionProject",
    "format_package",
    "index_rows",
    "render_root",
]
