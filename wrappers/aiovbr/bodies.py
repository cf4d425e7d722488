"""Lists that are asked by POST and page in their body: pure.

VBR.md, "Lists": from 1.2-rev1. Their bodies hold `pagination: {skip, limit}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ConfigurationError

if TYPE_CHECKING:
    from vbr_api.runtime import Model

    from .pages import Range

BodyT = TypeVar("BodyT", bound="Model")


def asking_for(body: BodyT, asked: Range) -> BodyT:
    """Return a copy of a body that asks for a range of rows.

    Args:
        body: What the list is asked with; what it says of paging is replaced.
        asked: The rows.

    Raises:
        ConfigurationError: If such a body has no place for it.
    """
    wire = set(type(body).wire_names.values())
    told = body.to_dict()
    rows = {"skip": asked.skip, "limit": asked.limit}
    if "pagination" in wire:
        told["pagination"] = rows
    elif {"skip", "limit"} <= wire:
        told.update(rows)
    else:
        raise ConfigurationError(f"{type(body).__name__} says nothing of pages")
    return type(body).from_dict(told)


def range_of(body: Model) -> tuple[int, int]:
    """Return skip and limit of a body, 0 where it says nothing."""
    told = body.to_dict()
    rows: dict[str, Any] = told.get("pagination") or told
    return int(rows.get("skip") or 0), int(rows.get("limit") or 0)


__all__ = ["asking_for", "range_of"]
