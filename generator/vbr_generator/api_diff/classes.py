"""What changes for a caller between two classes of one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.annotations import accepts, ancestors, reads
from vbr_generator.api_diff.change import Change, Level, merged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.api_diff.surface import Class, Field, Surface

__all__ = ["class_changes"]


def class_changes(old: Surface, new: Surface, name: str, full: str) -> Iterator[Change]:
    """Tell what changed; what a base already tells is not told again of its children."""
    was, now = old.classes[name], new.classes[name]
    if was.base != now.base:
        yield _base(was, now, full, new)
    before, after = old.fields(name), new.fields(name)
    inherited = was.base if was.base == now.base else ""
    above_old, above_new = old.fields(inherited), new.fields(inherited)
    sent = name in old.sent or name in new.sent
    received = name in old.received or name in new.received
    if not (sent or received):  # used by nothing: whatever a caller does with it, he may do
        sent = received = True
    for key in before.keys() | after.keys():
        pair = before.get(key), after.get(key)
        if key in above_old | above_new and pair == (above_old.get(key), above_new.get(key)):
            continue
        found = merged(_field(*pair, new, sent=sent, received=received))
        if found is not None:
            yield Change(found[0], "field", f"{full}.{key}", found[1])
    yield from _children(was, now, full)


def _base(was: Class, now: Class, full: str, surface: Surface) -> Change:
    if was.base in ancestors(now.name, surface):
        return Change("other", "model", full, f"extends {was.base} through {now.base} now")
    if not was.base:
        return Change("other", "model", full, f"extends {now.base} now")
    to = f"{now.base} instead of {was.base}" if now.base else f"{was.base} no longer"
    return Change("breaking", "model", full, f"extends {to}")


def _field(
    was: Field | None, now: Field | None, surface: Surface, *, sent: bool, received: bool
) -> Iterator[tuple[Level, str]]:
    if now is None:
        yield "breaking", "is removed"
        return
    if was is None:
        if now.required and sent:
            yield "breaking", "is new and must be given"
        else:
            yield "addition", "is new"
        return
    if was.annotation != now.annotation:
        good = (not sent or accepts(was.annotation, now.annotation, surface)) and (
            not received or reads(was.annotation, now.annotation, surface)
        )
        yield "other" if good else "breaking", f"is {now.annotation}, was {was.annotation}"
    if now.required and not was.required and sent:
        yield "breaking", "must be given now"
    elif was.required and not now.required and sent:
        yield "other", "need not be given now"
    if was.wire != now.wire:
        yield "other", f"is {now.wire} on the wire, was {was.wire}"
    if was.secret != now.secret:
        yield "other", "is masked in reprs now" if now.secret else "is not masked in reprs now"


def _children(was: Class, now: Class, full: str) -> Iterator[Change]:
    if was.discriminator != now.discriminator and was.discriminator:
        to = f"by {now.discriminator}" if now.discriminator else "no longer"
        told = f"chooses its subclass {to}, was by {was.discriminator}"
        yield Change("breaking", "model", full, told)
    folded = {value.casefold(): child for value, child in now.children.items()}
    known = {value.casefold() for value in was.children}
    for value, child in was.children.items():
        decoded = folded.get(value.casefold())
        if decoded is None:
            told = f"decodes {value!r} to no subclass, was {child}"
            yield Change("breaking", "model", full, told)
        elif decoded != child:
            told = f"decodes {value!r} to {decoded}, was {child}"
            yield Change("breaking", "model", full, told)
    for value, child in now.children.items():
        if value.casefold() not in known:
            yield Change("addition", "model", full, f"decodes {value!r} to {child}")
