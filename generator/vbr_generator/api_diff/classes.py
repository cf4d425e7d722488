"""Differences between two classes of one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.annotations import accepts, ancestors, reads
from vbr_generator.api_diff.change import ApiChange, ChangeLevel, merge_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.api_diff.surface import PublicClass, PublicField, Surface

__all__ = ["class_changes"]


def class_changes(old: Surface, new: Surface, name: str, full: str) -> Iterator[ApiChange]:
    """Find the differences; a difference of the base class is not repeated for its children."""
    was, now = old.classes[name], new.classes[name]
    if was.base != now.base:
        yield _base(was, now, full, new)
    before, after = old.fields(name), new.fields(name)
    inherited = was.base if was.base == now.base else ""
    above_old, above_new = old.fields(inherited), new.fields(inherited)
    sent = name in old.sent or name in new.sent
    received = name in old.received or name in new.received
    if not (sent or received):  # no operation uses the class: assume both uses
        sent = received = True
    for key in before.keys() | after.keys():
        pair = before.get(key), after.get(key)
        if key in above_old | above_new and pair == (above_old.get(key), above_new.get(key)):
            continue
        merged = merge_changes(_field(*pair, new, sent=sent, received=received))
        if merged is not None:
            yield ApiChange(merged[0], "field", f"{full}.{key}", merged[1])
    yield from _children(was, now, full)


def _base(was: PublicClass, now: PublicClass, full: str, surface: Surface) -> ApiChange:
    if was.base in ancestors(now.name, surface):
        return ApiChange("other", "model", full, f"extends {was.base} through {now.base} now")
    if not was.base:
        return ApiChange("other", "model", full, f"extends {now.base} now")
    to = f"{now.base} instead of {was.base}" if now.base else f"{was.base} no longer"
    return ApiChange("breaking", "model", full, f"extends {to}")


def _field(
    was: PublicField | None,
    now: PublicField | None,
    surface: Surface,
    *,
    sent: bool,
    received: bool,
) -> Iterator[tuple[ChangeLevel, str]]:
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
        compatible = (not sent or accepts(was.annotation, now.annotation, surface)) and (
            not received or reads(was.annotation, now.annotation, surface)
        )
        yield "other" if compatible else "breaking", f"is {now.annotation}, was {was.annotation}"
    if now.required and not was.required and sent:
        yield "breaking", "must be given now"
    elif was.required and not now.required and sent:
        yield "other", "need not be given now"
    if was.wire != now.wire:
        yield "other", f"is {now.wire} on the wire, was {was.wire}"
    if was.secret != now.secret:
        yield "other", "is masked in reprs now" if now.secret else "is not masked in reprs now"


def _children(was: PublicClass, now: PublicClass, full: str) -> Iterator[ApiChange]:
    if was.discriminator != now.discriminator and was.discriminator:
        to = f"by {now.discriminator}" if now.discriminator else "no longer"
        what = f"chooses its subclass {to}, was by {was.discriminator}"
        yield ApiChange("breaking", "model", full, what)
    folded = {value.casefold(): child for value, child in now.children.items()}
    known = {value.casefold() for value in was.children}
    for value, child in was.children.items():
        decoded = folded.get(value.casefold())
        if decoded is None:
            what = f"decodes {value!r} to no subclass, was {child}"
            yield ApiChange("breaking", "model", full, what)
        elif decoded != child:
            what = f"decodes {value!r} to {decoded}, was {child}"
            yield ApiChange("breaking", "model", full, what)
    for value, child in now.children.items():
        if value.casefold() not in known:
            yield ApiChange("addition", "model", full, f"decodes {value!r} to {child}")
