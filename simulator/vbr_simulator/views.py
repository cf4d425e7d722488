"""Lists that are computed from other collections, and the first state of single documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from vbr_simulator.document import Json
    from vbr_simulator.world import Call, World

__all__ = ["VIEWS", "single", "source"]


def source(world: World, name: str) -> tuple[tuple[str, ...], Iterable[Json]]:
    """Return the collections that a list is made from, and its rows."""
    view = VIEWS.get(name)
    if view is None:
        return (name,), world.collection(name)
    origin, make = view
    return (origin, "sessions"), (make(world, record) for record in world.collection(origin))


def single(call: Call) -> Json | None:
    """Return the first state of a document that exists once, None if any valid one will do."""
    return FIRST.get(call.operation.id)


VIEWS: Final[Mapping[str, tuple[str, Callable[[World, Json], Json]]]] = {}
FIRST: Final[Mapping[str, Json]] = {}
