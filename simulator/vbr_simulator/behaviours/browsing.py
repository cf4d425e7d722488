"""Lists that are asked by POST and page in the body (VBR.md, "Lists")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.refusal import bad_request, not_found
from vbr_simulator.spec.document import is_list, is_object
from vbr_simulator.spec.example import Examples
from vbr_simulator.spec.resources import rows_in
from vbr_simulator.state import views
from vbr_simulator.state.query import Cut, rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.document import Json
    from vbr_simulator.spec.shape import Shape

__all__ = ["browse"]

# Lists of objects that the world has: the list, and the property that the last step of the path
# must have.
_KNOWN: Final[Mapping[str, tuple[str, str]]] = {
    "GetAllInventoryHosts": ("inventoryHosts", ""),
    "GetInventoryObjects": ("inventoryObjects", "_host"),
}
_PAGING: Final = ("skip", "limit", "pagination")
_SORTING: Final = ("sorting", "order")


def browse(call: Call) -> Json:
    """Answer with a page of the rows that pass the filter, in the order asked for."""
    envelope = call.api.shapes.of(call.operation.response or {})
    name = rows_in(envelope)
    item = envelope.fields[name].item if name else None
    if name is None or item is None:
        raise LookupError(f"{call.operation.id} answers no rows")
    body: Json = call.body if is_object(call.body) else {}
    rows = Cut(row for row in _rows(call, item) if _chosen(row, body))
    _order(rows, body)
    paging: Json = body.get("pagination", body)
    settings = call.world.settings
    skip, limit = paging.get("skip", 0), paging.get("limit", settings.page_limit)
    bounds = [limit, settings.page_limit_max, call.rows]
    page = rows.window(skip, min(one for one in bounds if one is not None))
    call.examined = len(rows)
    about = {"total": len(rows), "count": len(page), "skip": skip, "limit": limit}
    asked = {field: part for field, part in body.items() if field not in (*_PAGING, name)}
    # An envelope repeats what was asked for: a path, a type of hierarchy.
    told: Json = envelope.project({**asked, name: [], "pagination": about})
    return told | {name: page}


def _rows(call: Call, item: Shape) -> Iterable[Json]:
    """Return all rows as the revision tells them: those of the world, or made-up ones."""
    if call.operation.id in _KNOWN:
        name, owned = _KNOWN[call.operation.id]
        _, held = views.source(call.world, name)
        owner = next(iter(call.path.values()), "").casefold()
        rows = [one for one in held if not owned or str(one.get(owned)).casefold() == owner]
        if owned and not rows and not _is_host(call, owner):
            raise not_found("Virtualization server", owner)
        return (item.project(one) for one in rows)
    key = f"{call.operation.id} {call.target.casefold()}"
    kept = call.world.browsed.get(key)
    if kept is None:
        # As the newest revision has them, so that every kind is there for those that know it.
        newest = call.world.newest_with(call.operation.id) or call.api
        shape = newest.shapes.of(newest.document.operations[call.operation.id].response or {})
        newest_item = shape.fields[rows_in(shape) or ""].item or item
        kept = call.world.browsed[key] = _made(call, newest_item, key)
    return (item.project(row) for row in kept if item.knows(row))


def _is_host(call: Call, owner: str) -> bool:
    _, hosts = views.source(call.world, "inventoryHosts")
    return any(one["inventoryObject"]["name"].casefold() == owner for one in hosts)


def _made(call: Call, item: Shape, key: str) -> list[Json]:
    """Make rows up: every kind in turn, with names and ids of their own."""
    kinds: list[str | None] = [value for value, _ in item.children.values()]
    rows: list[Json] = []
    for number in range(call.world.settings.browsed_rows):
        examples = Examples(seed=f"{call.world.seed}/{key}/{number}")
        row: Json = examples.make(
            item, kind=kinds[number % len(kinds)] if kinds else None, turn=number
        )
        for name in ("name", "displayName"):
            if isinstance(row.get(name), str):
                row[name] = f"{row[name]} {number + 1:05d}"
        if isinstance(row.get("size"), int):
            row["size"] = 1024 * (number * 7919 % 100_003)
        rows.append(row)
    return rows


def _chosen(row: Json, body: Json) -> bool:
    for name, wanted in body.items():
        if name in _PAGING or name in _SORTING:
            continue
        if name == "filter" and is_object(wanted):
            if not _passes(row, wanted):
                return False
        elif name == "type" and "type" in row and not _same(row["type"], wanted):
            return False
    return True


def _passes(row: Json, wanted: Json) -> bool:
    """Whether a row passes a filter: an expression, or lists of values by property."""
    if "type" in wanted and ("property" in wanted or is_list(wanted.get("items"))):
        return _expression(row, wanted)
    # `itemTypes` is about `type`, `itemStates` about `itemState`.
    for name, values in wanted.items():
        if is_list(values) and values:
            stem = name.removesuffix("s")
            short = stem.removeprefix("item").casefold()
            told = _read(row, stem) if _read(row, stem) is not None else _read(row, short)
            if told is not None and not any(_same(told, one) for one in values):
                return False
    return True


def _expression(row: Json, wanted: Json) -> bool:
    if "property" in wanted:
        test = _TESTS[str(wanted["operation"]).casefold()]
        return test(_read(row, wanted["property"]), str(wanted["value"]))
    parts = [_expression(row, one) for one in wanted["items"]]
    match str(wanted["operation"]).casefold():
        case "or":
            return any(parts)
        case "not":
            return not any(parts)
        case _:
            return all(parts)


def _order(rows: Cut, body: Json) -> None:
    asked: Json = body.get("sorting") or body.get("order") or {}
    column = asked.get("property") or asked.get("orderColumn")
    if not column:
        return
    rows.sort(key=lambda row: rank(_read(row, column)))
    down = str(asked.get("direction", "")).casefold() == "descending"
    if down or asked.get("orderAsc") is False:
        rows.reverse()


def _read(row: Json, path: str) -> Any:
    """Return the value at a dotted path, the letter case of its steps aside."""
    value: Any = row
    for step in path.split("."):
        folded = step.casefold()
        names = {name.casefold(): name for name in value} if is_object(value) else {}
        value = value[names[folded]] if folded in names else None
    return value


def _same(one: Any, other: Any) -> bool:
    return str(one).casefold() == str(other).casefold()


def _compared(value: Any, wanted: str) -> int:
    """Return how a value stands to another: below 0, 0 or above, numbers as numbers."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            number = float(wanted)
        except ValueError:
            raise bad_request("The filter compares a number with a text.") from None
        return (value > number) - (value < number)
    mine, theirs = str(value).casefold(), wanted.casefold()
    return (mine > theirs) - (mine < theirs)


_TESTS: Final[Mapping[str, Callable[[Any, str], bool]]] = {
    "in": lambda value, wanted: any(_same(value, one.strip()) for one in wanted.split(",")),
    "contains": lambda value, wanted: wanted.casefold() in str(value).casefold(),
    "equals": _same,
    "notequals": lambda value, wanted: not _same(value, wanted),
    "lessthan": lambda value, wanted: value is not None and _compared(value, wanted) < 0,
    "lessthanorequal": lambda value, wanted: value is not None and _compared(value, wanted) <= 0,
    "greaterthan": lambda value, wanted: value is not None and _compared(value, wanted) > 0,
    "greaterthanorequal": lambda value, wanted: value is not None and _compared(value, wanted) >= 0,
    "startswith": lambda value, wanted: str(value).casefold().startswith(wanted.casefold()),
    "endswith": lambda value, wanted: str(value).casefold().endswith(wanted.casefold()),
}
