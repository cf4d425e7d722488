"""Models as JSON with masked secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiovbr._portable.secrets import secret_paths

if TYPE_CHECKING:
    from vbr_api.runtime import Model

MASK = "***"


def to_masked_json(model: Model, *, show_secrets: bool = False) -> dict[str, Any]:
    """Return the JSON object of a model.

    Args:
        model: Any generated model.
        show_secrets: Whether to keep secrets; otherwise every secret that is not empty is `***`.
    """
    value = model.to_dict()
    if show_secrets:
        return value
    for path in list(secret_paths(model, value)):
        container: Any = value
        for step in path[:-1]:
            container = container[step]
        if container.get(path[-1]):
            container[path[-1]] = MASK
    return value


__all__ = ["MASK", "to_masked_json"]
