"""Differences between two surfaces. Pure functions.

The use of a class decides which differences break callers. A class that callers construct breaks if
a field becomes required. A class that callers read breaks if a field may become None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.annotations import accepts, reads
from vbr_generator.api_diff.change import (
    KINDS,
    LEVELS,
    ApiChange,
    ChangeKind,
    ChangeLevel,
    merge_changes,
)
from vbr_generator.api_diff.classes import class_changes
from vbr_generator.api_diff.enums import enum_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.api_diff.surface import PublicFunction, PublicParameter, Surface

__all__ = ["compare"]

_ARTICLES = {"model": "a model", "enum": "an enum"}


def compare(old: Surface, new: Surface) -> tuple[ApiChange, ...]:
    """Compare two surfaces.

    Args:
        old: The surface that callers use.
        new: The surface after the upgrade.

    Returns:
        Every difference: by level (breaking first), kind and name.
    """
    changes = [*_functions(old, new), *_types(old, new)]
    order = {level: index for index, level in enumerate(LEVELS)}
    kinds = {kind: index for index, kind in enumerate(KINDS)}
    return tuple(sorted(changes, key=lambda c: (order[c.level], kinds[c.kind], c.name, c.what)))


def _functions(old: Surface, new: Surface) -> Iterator[ApiChange]:
    renamed = _renamed(old, new)
    for name, was in old.functions.items():
        now = new.functions.get(renamed.get(name, name))
        if now is None:
            yield ApiChange("breaking", "operation", was.full_name, "is removed")
            continue
        if was.full_name != now.full_name:
            yield ApiChange("breaking", "operation", was.full_name, f"is now {now.full_name}")
        yield from _function(was, now, new)
    for name in new.functions.keys() - old.functions.keys() - set(renamed.values()):
        yield ApiChange("addition", "operation", new.functions[name].full_name, "is new")


def _renamed(old: Surface, new: Surface) -> dict[str, str]:
    """Find operations with a new name for the same method and path."""
    removed = {f.route: f.name for f in old.functions.values() if f.name not in new.functions}
    added = {f.route: f.name for f in new.functions.values() if f.name not in old.functions}
    return {name: added[route] for route, name in removed.items() if route and route in added}


def _function(was: PublicFunction, now: PublicFunction, surface: Surface) -> Iterator[ApiChange]:
    def change(
        level: ChangeLevel, what: str, kind: ChangeKind = "operation", name: str = ""
    ) -> ApiChange:
        return ApiChange(level, kind, name or now.full_name, what)

    if was.returns != now.returns:
        level: ChangeLevel = "other" if reads(was.returns, now.returns, surface) else "breaking"
        yield change(level, f"returns {now.returns}, was {was.returns}")
    if was.route != now.route:
        yield change("other", f"sends {now.route}, was {was.route}")
    if was.paging != now.paging:
        lost = was.paging in ("query", "body") and now.paging not in ("query", "body")
        what = f"pages by {now.paging or 'nothing'}, was {was.paging or 'nothing'}"
        yield change("breaking" if lost else "other", what)
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
            merged = merge_changes(_parameter(old, new, surface))
            if merged is not None:
                yield change(*merged, "parameter", full)
    shared = [name for name in before if name in after]
    if _positions(before, shared) != _positions(after, [n for n in after if n in before]):
        yield change("breaking", "takes its positional arguments in another order")


def _parameter(
    was: PublicParameter, now: PublicParameter, surface: Surface
) -> Iterator[tuple[ChangeLevel, str]]:
    if was.annotation != now.annotation:
        compatible = accepts(was.annotation, now.annotation, surface)
        level: ChangeLevel = "other" if compatible else "breaking"
        yield level, f"takes {now.annotation}, was {was.annotation}"
    if now.required and not was.required:
        yield "breaking", "is required now"
    elif was.required and not now.required:
        yield "other", "is optional now"
    if was.kind != now.kind:
        both = {was.kind, now.kind}
        wider = now.kind == "positional" and both <= {"positional", "keyword", "positional-only"}
        yield "other" if wider else "breaking", f"is {now.kind} now, was {was.kind}"


def _positions(parameters: dict[str, PublicParameter], shared: list[str]) -> list[str]:
    kinds = ("positional", "positional-only")
    return [name for name in shared if parameters[name].kind in kinds]


def _types(old: Surface, new: Surface) -> Iterator[ApiChange]:
    before: dict[str, ChangeKind] = {
        **dict.fromkeys(old.classes, "model"),
        **dict.fromkeys(old.enums, "enum"),
    }
    after: dict[str, ChangeKind] = {
        **dict.fromkeys(new.classes, "model"),
        **dict.fromkeys(new.enums, "enum"),
    }
    for name in before.keys() | after.keys():
        was, now = before.get(name), after.get(name)
        full = new.full_name(name)
        if was is None and now is not None:
            yield ApiChange("addition", now, full, "is new")
        elif was is not None and now is None:
            yield ApiChange("breaking", was, full, "is removed")
        elif was is not None and was != now:
            yield ApiChange("breaking", was, full, f"became {_ARTICLES[str(now)]}")
        elif was == "model":
            yield from class_changes(old, new, name, full)
        else:
            yield from enum_changes(old.enums[name], new.enums[name], full)
