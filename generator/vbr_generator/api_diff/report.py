"""Differences as text, Markdown and JSON, breaking ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vbr_generator.api_diff.change import (
    KINDS,
    LEVELS,
    Change,
    Kind,
    Level,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["as_json", "as_markdown", "as_text", "summary"]

_TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "addition": "Additions",
    "other": "Other changes",
}
_PLURALS: dict[Kind, str] = {
    "operation": "Operations",
    "parameter": "Parameters",
    "model": "Models",
    "field": "Fields",
    "enum": "Enums",
    "value": "Enum values",
}


def summary(changes: Sequence[Change]) -> str:
    """Count changes by level.

    >>> summary([])
    '0 breaking, 0 additions, 0 other changes'
    """
    count = {level: sum(change.level == level for change in changes) for level in LEVELS}
    return (
        f"{count['breaking']} breaking, {count['addition']} additions,"
        f" {count['other']} other changes"
    )


def as_text(old: str, new: str, changes: Sequence[Change]) -> str:
    """Tell changes as lines for a terminal."""
    lines = [f"{old} to {new}: {summary(changes)}"]
    for level in LEVELS:
        found = [change for change in changes if change.level == level]
        if found:
            lines += ["", f"{_TITLES[level]} ({len(found)})"]
            lines += [f"  {change.kind:<9}  {change}" for change in found]
    return "\n".join(lines) + "\n"


def as_markdown(old: str, new: str, changes: Sequence[Change]) -> str:
    """Tell changes as a page of Markdown."""
    lines = [
        f"# From API revision {old} to {new}",
        "",
        f"{summary(changes)}, told in the names of the generated package.",
        f"Breaking is what a program that was written for {old} may have to be changed for;",
        f"`aiovbr revisions diff {old} {new}` prints the same.",
    ]
    for level in LEVELS:
        found = [change for change in changes if change.level == level]
        lines += ["", f"## {_TITLES[level]}: {len(found)}"]
        for kind in KINDS:
            own = [change for change in found if change.kind == kind]
            if own:
                lines += ["", f"### {_PLURALS[kind]}: {len(own)}", ""]
                lines += [_bullet(change) for change in own]
    return "\n".join(lines) + "\n"


def _bullet(change: Change) -> str:
    return f"- `{change.name}` {change.what.replace('|', chr(92) + '|')}"


def as_json(old: str, new: str, changes: Sequence[Change]) -> dict[str, Any]:
    """Tell changes as a JSON object."""
    return {
        "old": old,
        "new": new,
        "counts": {level: sum(change.level == level for change in changes) for level in LEVELS},
        "changes": [
            {
                "level": change.level,
                "kind": change.kind,
                "name": change.name,
                "change": change.what,
            }
            for change in changes
        ],
    }
