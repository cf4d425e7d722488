"""The surface of a revision, from the views of its package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff import (
    PublicClass,
    PublicEnum,
    PublicField,
    PublicFunction,
    PublicParameter,
    Surface,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.render.views import ModelView, OperationView, ParameterView, RevisionView

__all__ = ["surface_of"]


def surface_of(view: RevisionView) -> Surface:
    """Return the public names of a revision: operations, models, enums."""
    return Surface(
        view.revision,
        functions={operation.name: _function(operation) for operation in view.operations},
        classes={model.name: _class(model) for model in view.models},
        enums={enum.name: PublicEnum(enum.name, dict(enum.members)) for enum in view.enums},
    )


def _function(operation: OperationView) -> PublicFunction:
    return PublicFunction(
        operation.name,
        tuple(_parameters(operation)),
        operation.returns,
        group=operation.group,
        route=f"{operation.method} {operation.path}",
        paging=operation.paging or "",
    )


def _parameters(operation: OperationView) -> Iterator[PublicParameter]:
    yield from (PublicParameter(p.name, _annotation(p)) for p in operation.path_parameters)
    if operation.body is not None:
        body = operation.body
        annotation = "Body" if body.encoding == "binary" else body.type.annotation
        yield PublicParameter(
            "body", annotation if body.required else f"{annotation} | None", body.required
        )
    for p in operation.keywords:
        yield PublicParameter(p.name, _annotation(p), p.required, "keyword")


def _annotation(parameter: ParameterView) -> str:
    annotation = parameter.type.parameter
    return annotation if parameter.required else f"{annotation} | None"


def _class(model: ModelView) -> PublicClass:
    return PublicClass(
        model.name,
        model.base or "",
        {
            p.name: PublicField(p.name, p.annotation, p.must_be_given, p.wire, p.secret)
            for p in model.own
        },
        model.discriminator or "",
        dict(model.children),
    )
