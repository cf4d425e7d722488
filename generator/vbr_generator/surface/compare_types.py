"""Whether code written for one annotation goes on working with another."""

from __future__ import annotations

from vbr_generator.surface.facts import union

__all__ = ["accepts", "reads"]


def accepts(old: str, new: str) -> bool:
    """Tell whether what was passed as `old` may be passed as `new`.

    >>> accepts("int", "int | None"), accepts("int | None", "int")
    (True, False)
    """
    return union(old) <= union(new)


def reads(old: str, new: str) -> bool:
    """Tell whether code that reads an `old` can read a `new`.

    >>> reads("int | None", "int"), reads("int", "int | None")
    (True, False)
    """
    return union(new) <= union(old)
