"""Models as JSON for people, their secrets masked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiovbr._portable.secrets import secret_paths

if TYPE_CHECKING:
    from vbr_api.runtime import Model

MASK = "***"


def shown(model: Model, *, secrets: bool = False) -> dict[str, Any]:
    """Return the JSON object of a model.

    Args:
        model: Any generated model.
        secrets: Whether secrets are shown; else a secret that is not empty is `***`.
    """
    value = model.to_dict()
    if secrets:
        return value
    for path in list(secret_paths(model, value)):
        place: Any = value
        for step in path[:-1]:
            place = place[step]
        if place.get(path[-1]):
            place[path[-1]] = MASK
    return value


__all__ = ["MASK", "shown"]
