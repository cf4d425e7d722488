"""Differences between two enums of one name.

Values are matched in any letter case, because decoding ignores the case: a value with other
capitals is a difference, but not a breaking one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.change import ApiChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.api_diff.surface import PublicEnum

__all__ = ["enum_changes"]


def _pairs(old: PublicEnum, new: PublicEnum) -> dict[str, str]:
    """Find the new member of each old member: by its value, else by its value in any case."""
    exact = {value: member for member, value in new.members.items()}
    same = {member: exact[value] for member, value in old.members.items() if value in exact}
    taken = set(same.values())
    folded = {v.casefold(): m for m, v in new.members.items() if m not in taken}
    for member, value in old.members.items():
        if member not in same and value.casefold() in folded:
            same[member] = folded.pop(value.casefold())
    return same


def enum_changes(old: PublicEnum, new: PublicEnum, full: str) -> Iterator[ApiChange]:
    """Find the differences of each member."""
    pairs = _pairs(old, new)
    for member, value in old.members.items():
        name, now = f"{full}.{member}", pairs.get(member)
        if now is None:
            yield ApiChange("breaking", "value", name, f"({value!r}) is removed")
            continue
        spelled = new.members[now]
        what = f"spells its value {spelled!r}, was {value!r}" if spelled != value else ""
        if now != member:
            also = f" and {what}" if what else ""
            yield ApiChange("breaking", "value", name, f"is now {now}{also}")
        elif what:
            yield ApiChange("other", "value", name, what)
    known = set(pairs.values())
    for member, value in new.members.items():
        if member not in known:
            yield ApiChange("addition", "value", f"{full}.{member}", f"({value!r}) is new")
