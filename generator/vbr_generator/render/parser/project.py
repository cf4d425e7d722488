"""The package of one revision, rendered with the template environment of openapi-python-client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.strings import in_double_quote_literal

from vbr_generator.api_diff import write as write_surface
from vbr_generator.api_diff.files import SURFACE
from vbr_generator.errors import UnsupportedShapeError
from vbr_generator.render.parser.revision import parse, revision_view
from vbr_generator.render.root import TEMPLATES
from vbr_generator.render.surface import surface_of

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_generator.render.views import RevisionView

__all__ = ["RevisionProject"]


class RevisionProject(Project):
    """The package of one revision.

    Args:
        document: The curated document.
        output: Folder of the package; it must not exist.

    Raises:
        UnsupportedShapeError: If the parser warns, or a shape has no view.
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
        if self.warnings:  # the parser drops what it warns of
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


def _literal(text: str) -> str:
    return f'"{in_double_quote_literal(text)}"'
