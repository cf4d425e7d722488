"""What an upgrade from one surface to another changes for a caller. Pure.

Where a value travels decides what breaks: a class that callers build breaks by a field that must be
given, a class that they read by a field that may be None; a class that does both, by either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.annotations import accepts, reads
from vbr_generator.api_diff.change import (
    KINDS,
    LEVELS,
    Change,
    Kind,
    Level,
    merged,
)
from vbr_generator.api_diff.classes import class_changes
from vbr_generator.api_diff.enums import enum_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.api_diff.surface import Function, Parameter, Surface

__all__ = ["compare"]

_ARTICLES = {"model": "a model", "enum": "an enum"}


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Compare two surfaces.

    Args:
        old: What callers use.
        new: What they are to use.

    Returns:
        Every difference, breaking ones first, then by kind and name.
    """
    changes = [*_functions(old, new), *_types(old, new)]
    order = {level: index for index, level in enumerate(LEVELS)}
    kinds = {kind: index for index, kind in enumerate(KINDS)}
    return tuple(sorted(changes, key=lambda c: (order[c.level], kinds[c.kind], c.name, c.what)))


def _functions(old: Surface, new: Surface) -> Iterator[Change]:
    moved = _renamed(old, new)
    for name, was in old.functions.items():
        now = new.functions.get(moved.get(name, name))
        if now is None:
            yield Change("breaking", "operation", was.full_name, "is removed")
            continue
        if was.full_name != now.full_name:
            yield Change("breaking", "operation", was.full_name, f"is now {now.full_name}")
        yield from _function(was, now, new)
    for name in new.functions.keys() - old.functions.keys() - set(moved.values()):
        yield Change("addition", "operation", new.functions[name].full_name, "is new")


def _renamed(old: Surface, new: Surface) -> dict[str, str]:
    """Find operations that have another name for the same method and path."""
    gone = {f.route: f.name for f in old.functions.values() if f.name not in new.functions}
    come = {f.route: f.name for f in new.functions.values() if f.name not in old.functions}
    return {name: come[route] for route, name in gone.items() if route and route in come}


def _function(was: Function, now: Function, surface: Surface) -> Iterator[Change]:
    def change(level: Level, what: str, kind: Kind = "operation", name: str = "") -> Change:
        return Change(level, kind, name or now.full_name, what)

    if was.returns != now.returns:
        level: Level = "other" if reads(was.returns, now.returns, surface) else "breaking"
        yield change(level, f"returns {now.returns}, was {was.returns}")
    if was.route != now.route:
        yield change("other", f"sends {now.route}, was {was.route}")
    if was.paging != now.paging:
        lost = was.paging in ("query", "body") and now.paging not in ("query", "body")
        told = f"pages by {now.paging or 'nothing'}, was {was.paging or 'nothing'}"
        yield change("breaking" if lost else "other", told)
    before = {parameter.name: parameter for parameter in was.parameters}
    after = {parameter.name: parameter for parameter in now.parameters}
    for name in before.keys() | after.keys():
        full = f"{now.full_name}({name})"
        old, new = before.get(name), after.get(name)
        if old is None and new is not None:
            required = new.required and new.kind not in ("many", "any-keyword")
            if required:
                yield change("breaking", "is new and required", "parameter", full)
            else:
                yield change("addition", "is new", "parameter", full)
        elif new is None:
            yield change("breaking", "is removed", "parameter", full)
        elif old is not None:
            found = merged(_parameter(old, new, surface))
            if found is not None:
                yield change(*found, "parameter", full)
    shared = [name for name in before if name in after]
    if _positions(before, shared) != _positions(after, [n for n in after if n in before]):
        yield change("breaking", "takes its positional arguments in another order")


def _parameter(was: Parameter, now: Parameter, surface: Surface) -> Iterator[tuple[Level, str]]:
    if was.annotation != now.annotation:
        good = accepts(was.annotation, now.annotation, surface)
        level: Level = "other" if good else "breaking"
        yield level, f"takes {now.annotation}, was {was.annotation}"
    if now.required and not was.required:
        yield "breaking", "is required now"
    elif was.required and not now.required:
        yield "other", "is optional now"
    if was.kind != now.kind:
        both = {was.kind, now.kind}
        wider = now.kind == "positional" and both <= {"positional", "keyword", "positional-only"}
        yield "other" if wider else "breaking", f"is {now.kind} now, was {was.kind}"


def _positions(parameters: dict[str, Parameter], shared: list[str]) -> list[str]:
    kinds = ("positional", "positional-only")
    return [name for name in shared if parameters[name].kind in kinds]


def _types(old: Surface, new: Surface) -> Iterator[Change]:
    before: dict[str, Kind] = {
        **dict.fromkeys(old.classes, "model"),
        **dict.fromkeys(old.enums, "enum"),
    }
    after: dict[str, Kind] = {
        **dict.fromkeys(new.classes, "model"),
        **dict.fromkeys(new.enums, "enum"),
    }
    for name in before.keys() | after.keys():
        was, now = before.get(name), after.get(name)
        full = new.full_name(name)
        if was is None and now is not None:
            yield Change("addition", now, full, "is new")
        elif was is not None and now is None:
            yield Change("breaking", was, full, "is removed")
        elif was is not None and was != now:
            yield Change("breaking", was, full, f"became {_ARTICLES[str(now)]}")
        elif was == "model":
            yield from class_changes(old, new, name, full)
        else:
            yield from enum_changes(old.enums[name], new.enums[name], full)
