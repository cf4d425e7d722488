"""What changes for a caller between two enums of one name.

Values are matched without regard to case, as decoding does: a value that is only spelled with
other capitals is told, and does not break.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.change import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.api_diff.surface import Enum

__all__ = ["enum_changes"]


def _pairs(old: Enum, new: Enum) -> dict[str, str]:
    """Find the new member of each old one, by value: the same one, else one that folds to it."""
    exact = {value: member for member, value in new.members.items()}
    same = {member: exact[value] for member, value in old.members.items() if value in exact}
    taken = set(same.values())
    folded = {v.casefold(): m for m, v in new.members.items() if m not in taken}
    for member, value in old.members.items():
        if member not in same and value.casefold() in folded:
            same[member] = folded.pop(value.casefold())
    return same


def enum_changes(old: Enum, new: Enum, full: str) -> Iterator[Change]:
    """Tell what changed, by member."""
    pairs = _pairs(old, new)
    for member, value in old.members.items():
        name, now = f"{full}.{member}", pairs.get(member)
        if now is None:
            yield Change("breaking", "value", name, f"({value!r}) is removed")
            continue
        spelled = new.members[now]
        told = f"spells its value {spelled!r}, was {value!r}" if spelled != value else ""
        if now != member:
            also = f" and {told}" if told else ""
            yield Change("breaking", "value", name, f"is now {now}{also}")
        elif told:
            yield Change("other", "value", name, told)
    known = set(pairs.values())
    for member, value in new.members.items():
        if member not in known:
            yield Change("addition", "value", f"{full}.{member}", f"({value!r}) is new")
