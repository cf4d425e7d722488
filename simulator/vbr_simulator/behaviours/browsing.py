"""Lists that are read by POST and page in the body.

Source: docs/explanation/vbr-api.md, "Lists".
"""

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

# Lists of objects of the state: the collection, and the property that must equal the last path
# parameter.
_KNOWN: Final[Mapping[str, tuple[str, str]]] = {
    "GetAllInventoryHosts": ("inventoryHosts", ""),
    "GetInventoryObjects": ("inventoryObjects", "_host"),
}
_PAGING: Final = ("skip", "limit", "pagination")
_SORTING: Final = ("sorting", "order")


def browse(call: Call) -> Json:
    """Answer with a page of the rows that pass the filter, in the requested order."""
    envelope = call.api.shapes.of(call.operation.response or {})
    name = rows_in(envelope)
    item = envelope.fields[name].item if name else None
    if name is None or item is None:
        raise LookupError(f"the answer of {call.operation.id} has no rows")
    body: Json = call.body if is_object(call.body) else {}
    rows = Cut(row for row in _rows(call, item) if _passes_body(row, body))
    _order(rows, body)
    paging: Json = body.get("pagination", body)
    settings = call.world.settings
    skip, limit = paging.get("skip", 0), paging.get("limit", settings.page_limit)
    bounds = [limit, settings.page_limit_max, call.rows]
    page = rows.window(skip, min(bound for bound in bounds if bound is not None))
    call.examined = len(rows)
    about = {"total": len(rows), "count": len(page), "skip": skip, "limit": limit}
    request_fields = {field: part for field, part in body.items() if field not in (*_PAGING, name)}
    # An envelope repeats fields of the request, such as the path.
    answer: Json = envelope.project({**request_fields, name: [], "pagination": about})
    return answer | {name: page}


def _rows(call: Call, item: Shape) -> Iterable[Json]:
    """Return all rows as the revision shows them: objects of the state, or generated rows."""
    if call.operation.id in _KNOWN:
        name, owned = _KNOWN[call.operation.id]
        _, held = views.source(call.world, name)
        owner = next(iter(call.path.values()), "").casefold()
        records = [
            record for record in held if not owned or str(record.get(owned)).casefold() == owner
        ]
        if owned and not records and not _is_host(call, owner):
            raise not_found("Virtualization server", owner)
        return (item.project(record) for record in records)
    key = f"{call.operation.id} {call.target.casefold()}"
    rows = call.world.browsed.get(key)
    if rows is None:
        # Generated from the newest revision, which documents every kind.
        newest = call.world.newest_with(call.operation.id) or call.api
        shape = newest.shapes.of(newest.document.operations[call.operation.id].response or {})
        newest_item = shape.fields[rows_in(shape) or ""].item or item
        rows = call.world.browsed[key] = _example_rows(call, newest_item, key)
    return (item.project(row) for row in rows if item.knows(row))


def _is_host(call: Call, owner: str) -> bool:
    _, hosts = views.source(call.world, "inventoryHosts")
    return any(host["inventoryObject"]["name"].casefold() == owner for host in hosts)


def _example_rows(call: Call, item: Shape, key: str) -> list[Json]:
    """Generate rows of each kind in turn, with distinct names and ids."""
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


def _passes_body(row: Json, body: Json) -> bool:
    for name, condition in body.items():
        if name in _PAGING or name in _SORTING:
            continue
        if name == "filter" and is_object(condition):
            if not _passes(row, condition):
                return False
        elif name == "type" and "type" in row and not _same(row["type"], condition):
            return False
    return True


def _passes(row: Json, filter_: Json) -> bool:
    """Return True if a row passes a filter: an expression, or lists of values by property."""
    if "type" in filter_ and ("property" in filter_ or is_list(filter_.get("items"))):
        return _expression(row, filter_)
    # `itemTypes` filters `type`, `itemStates` filters `itemState`.
    for name, values in filter_.items():
        if is_list(values) and values:
            stem = name.removesuffix("s")
            short = stem.removeprefix("item").casefold()
            value = _read(row, stem) if _read(row, stem) is not None else _read(row, short)
            if value is not None and not any(_same(value, accepted) for accepted in values):
                return False
    return True


def _expression(row: Json, expression: Json) -> bool:
    if "property" in expression:
        test = _TESTS[str(expression["operation"]).casefold()]
        return test(_read(row, expression["property"]), str(expression["value"]))
    parts = [_expression(row, part) for part in expression["items"]]
    match str(expression["operation"]).casefold():
        case "or":
            return any(parts)
        case "not":
            return not any(parts)
        case _:
            return all(parts)


def _order(rows: Cut, body: Json) -> None:
    order: Json = body.get("sorting") or body.get("order") or {}
    column = order.get("property") or order.get("orderColumn")
    if not column:
        return
    rows.sort(key=lambda row: rank(_read(row, column)))
    down = str(order.get("direction", "")).casefold() == "descending"
    if down or order.get("orderAsc") is False:
        rows.reverse()


def _read(row: Json, path: str) -> Any:
    """Return the value at a dotted path, whose steps match in any letter case."""
    value: Any = row
    for step in path.split("."):
        folded = step.casefold()
        names = {name.casefold(): name for name in value} if is_object(value) else {}
        value = value[names[folded]] if folded in names else None
    return value


def _same(left: Any, right: Any) -> bool:
    return str(left).casefold() == str(right).casefold()


def _compare(value: Any, operand: str) -> int:
    """Compare a value with an operand: negative, 0 or positive; numbers compare as numbers."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            number = float(operand)
        except ValueError:
            raise bad_request("The filter compares a number with a text.") from None
        return (value > number) - (value < number)
    mine, theirs = str(value).casefold(), operand.casefold()
    return (mine > theirs) - (mine < theirs)


_TESTS: Final[Mapping[str, Callable[[Any, str], bool]]] = {
    "in": lambda value, operand: any(_same(value, choice.strip()) for choice in operand.split(",")),
    "contains": lambda value, operand: operand.casefold() in str(value).casefold(),
    "equals": _same,
    "notequals": lambda value, operand: not _same(value, operand),
    "lessthan": lambda value, operand: value is not None and _compare(value, operand) < 0,
    "lessthanorequal": lambda value, operand: value is not None and _compare(value, operand) <= 0,
    "greaterthan": lambda value, operand: value is not None and _compare(value, operand) > 0,
    "greaterthanorequal": lambda value, operand: (
        value is not None and _compare(value, operand) >= 0
    ),
    "startswith": lambda value, operand: str(value).casefold().startswith(operand.casefold()),
    "endswith": lambda value, operand: str(value).casefold().endswith(operand.casefold()),
}
