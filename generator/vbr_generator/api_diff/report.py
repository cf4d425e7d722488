"""Differences as text, Markdown and JSON; breaking differences come first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vbr_generator.api_diff.change import (
    KINDS,
    LEVELS,
    ApiChange,
    ChangeKind,
    ChangeLevel,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["as_json", "as_markdown", "as_text", "summary"]

_TITLES: dict[ChangeLevel, str] = {
    "breaking": "Breaking",
    "addition": "Additions",
    "other": "Other changes",
}
_PLURALS: dict[ChangeKind, str] = {
    "operation": "Operations",
    "parameter": "Parameters",
    "model": "Models",
    "field": "Fields",
    "enum": "Enums",
    "value": "Enum values",
}


def summary(changes: Sequence[ApiChange]) -> str:
    """Count changes by level.

    >>> summary([])
    '0 breaking, 0 additions, 0 other changes'
    """
    count = {level: sum(change.level == level for change in changes) for level in LEVELS}
    return (
        f"{count['breaking']} breaking, {count['addition']} additions,"
        f" {count['other']} other changes"
    )


def as_text(old: str, new: str, changes: Sequence[ApiChange]) -> str:
    """Format changes for a terminal."""
    lines = [f"{old} to {new}: {summary(changes)}"]
    for level in LEVELS:
        selected = [change for change in changes if change.level == level]
        if selected:
            lines += ["", f"{_TITLES[level]} ({len(selected)})"]
            lines += [f"  {change.kind:<9}  {change}" for change in selected]
    return "\n".join(lines) + "\n"


def as_markdown(old: str, new: str, changes: Sequence[ApiChange]) -> str:
    """Format changes as a page of Markdown."""
    lines = [
        f"# From API revision {old} to {new}",
        "",
        f"{summary(changes)}. Names are the names of the generated package.",
        f"A breaking change may require a change of a program written for {old}.",
        f"`aiovbr revisions diff {old} {new}` prints the same list.",
    ]
    for level in LEVELS:
        selected = [change for change in changes if change.level == level]
        lines += ["", f"## {_TITLES[level]}: {len(selected)}"]
        for kind in KINDS:
            own = [change for change in selected if change.kind == kind]
            if own:
                lines += ["", f"### {_PLURALS[kind]}: {len(own)}", ""]
                lines += [_bullet(change) for change in own]
    return "\n".join(lines) + "\n"


def _bullet(change: ApiChange) -> str:
    return f"- `{change.name}` {change.what.replace('|', chr(92) + '|')}"


def as_json(old: str, new: str, changes: Sequence[ApiChange]) -> dict[str, Any]:
    """Format changes as a JSON object."""
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
