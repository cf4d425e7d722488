"""Parses a document and converts the result to the views of a revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as ParserError

from vbr_generator.errors import UnsupportedShapeError
from vbr_generator.render.parser.models import enum_view, model_view, with_discriminator_defaults
from vbr_generator.render.parser.names import check_duplicates, check_reserved
from vbr_generator.render.parser.operations import group_views
from vbr_generator.render.views import RevisionView
from vbr_generator.revisions import module_name

if TYPE_CHECKING:
    from openapi_python_client.config import Config

    from vbr_generator.render.parser.schemas import Document

__all__ = ["parse", "revision_view"]


def parse(document: Document, config: Config) -> tuple[GeneratorData, list[str]]:
    """Parse a document.

    Returns:
        The data of the parser, and its warnings.

    Raises:
        UnsupportedShapeError: If the parser fails.
    """
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, ParserError):
        raise UnsupportedShapeError(f"{data.header}: {data.detail}")
    warnings = [_warning(error) for error in data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        warnings.extend(_warning(error) for error in collection.parse_errors)
    return data, warnings


def _warning(error: ParserError) -> str:
    return ": ".join(str(part) for part in (error.header, error.detail) if part)


def revision_view(data: GeneratorData, document: Document) -> RevisionView:
    """Convert the data of the parser to views.

    Raises:
        UnsupportedShapeError: If a shape has no view; the message names it.
    """
    schemas: dict[str, Document] = document["components"]["schemas"]
    enums = [enum_view(prop, schemas) for prop in data.enums]
    models = [model_view(prop, schemas) for prop in data.models]
    members = {view.name: {v: k for k, v in view.members.items()} for view in enums}
    models = with_discriminator_defaults(models, members)
    check_reserved([*(view.name for view in models), *(view.name for view in enums)])
    modules = [view.module for view in models] + [view.module for view in enums]
    check_duplicates("module", modules)
    revision = document["info"]["version"]
    return RevisionView(
        revision=revision,
        module=module_name(revision),
        models=tuple(sorted(models, key=lambda view: view.name)),
        enums=tuple(sorted(enums, key=lambda view: view.name)),
        groups=group_views(data, document),
    )
