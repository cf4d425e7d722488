"""The remedies for shapes that no rule knows."""

from __future__ import annotations

__all__ = ["needed_rule"]


def needed_rule(effect: str) -> str:
    """Return the remedy for an unknown shape.

    >>> needed_rule("drops this format")
    'a rule in curate/rules/ that drops this format, or an overlay for this place'
    """
    return f"a rule in curate/rules/ that {effect}, or an overlay for this place"
