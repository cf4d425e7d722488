"""The surface of a revision, from the views that its package is rendered from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.surface import (
    Class,
    Enum,
    Field,
    Function,
    Parameter,
    Surface,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.render.views import ModelView, OperationView, ParameterView, RevisionView

__all__ = ["surface_of"]


def surface_of(view: RevisionView) -> Surface:
    """Give the surface of a revision: what `api`, `models` and their signatures name."""
    return Surface(
        view.revision,
        functions={operation.name: _function(operation) for operation in view.operations},
        classes={model.name: _class(model) for model in view.models},
        enums={enum.name: Enum(enum.name, dict(enum.members)) for enum in view.enums},
    )


def _function(operation: OperationView) -> Function:
    return Function(
        operation.name,
        tuple(_parameters(operation)),
        operation.returns,
        group=operation.group,
        route=f"{operation.method} {operation.path}",
        paging=operation.paging or "",
    )


def _parameters(operation: OperationView) -> Iterator[Parameter]:
    yield from (Parameter(p.name, _annotation(p)) for p in operation.path_parameters)
    if operation.body is not None:
        body = operation.body
        told = "Body" if body.encoding == "binary" else body.type.annotation
        yield Parameter("body", told if body.required else f"{told} | None", body.required)
    for p in operation.keywords:
        yield Parameter(p.name, _annotation(p), p.required, "keyword")


def _annotation(parameter: ParameterView) -> str:
    told = parameter.type.parameter
    return told if parameter.required else f"{told} | None"


def _class(model: ModelView) -> Class:
    return Class(
        model.name,
        model.base or "",
        {p.name: Field(p.name, p.annotation, p.must_be_given, p.wire, p.secret) for p in model.own},
        model.discriminator or "",
        dict(model.children),
    )
