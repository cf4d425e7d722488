"""Seeding: the objects that a simulated server starts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vbr_simulator.api import Api
    from vbr_simulator.size import Size
    from vbr_simulator.world import World

__all__ = ["seed_world"]


def seed_world(world: World, api: Api, size: Size) -> None:
    """Fill a world.

    Args:
        world: An empty world.
        api: The revision whose models the records follow.
        size: How many objects of each kind.
    """
