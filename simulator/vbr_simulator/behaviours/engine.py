"""The generic engine: the behaviour of each verb for every collection."""

from __future__ import annotations

import operator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours.browsing import browse
from vbr_simulator.behaviours.downloads import BinaryAnswer, download
from vbr_simulator.behaviours.kinds import record_from, refuse_duplicate, refuse_unknown_job
from vbr_simulator.refusal import Refusal, bad_request, not_found
from vbr_simulator.spec.example import Examples
from vbr_simulator.spec.references import references
from vbr_simulator.state import views
from vbr_simulator.state.clock import parse_time, wire_time
from vbr_simulator.state.query import Cut, Query, title_of
from vbr_simulator.state.selection import LiveSelection
from vbr_simulator.state.sessions import SessionOutcome

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.document import Json
    from vbr_simulator.spec.shape import Shape
    from vbr_simulator.state.query import Windowed
    from vbr_simulator.state.world import World

__all__ = ["VERBS", "check_references", "find_record", "show_record"]

# Collections whose objects show their secrets.
_SHOWN: Final = {"recoveryTokens"}
_CACHED: Final = 8


def find_record(world: World, collection: str, key: str) -> Json:
    """Return a record.

    Raises:
        Refusal: 404.
    """
    record = world.collection(collection).get(key)
    if record is None or record.get("_hidden"):
        raise not_found(world.collection(collection).words, key)
    return record


def show_record(call: Call, record: Json, *, secrets: bool = False) -> Json:
    """Return the model of a record."""
    if call.plan.model is None:
        return record
    model: Json = call.plan.model.project(record, secrets=secrets)
    return model


def check_references(world: World, body: Any) -> None:
    """Refuse a body that refers to objects that do not exist.

    Raises:
        Refusal: 400 with the name of the field.
    """
    if not world.settings.check_references:
        return
    for collections, path, key in references(body):
        if not any(world.collection(other).get(key) for other in collections):
            words = world.collection(collections[0]).words
            raise bad_request(f"The field '{path}': {words} with ID {key} was not found.")


def list_(call: Call) -> Json:
    """Answer with a page of a list: filter and order, then skip, then limit."""
    world, plan, settings = call.world, call.plan, call.world.settings
    query = Query(plan.collection, call.query)
    source: Windowed
    if plan.parent:
        above, link = plan.parent
        key = next(iter(call.path.values()))
        _owner(world, above, key)
        source = _selected(call, query, (link, key) if link else None)
    elif plan.collection in views.VIEWS or not query.plain or plan.collection not in _UNIFORM:
        source = _selected(call, query, None)
    else:
        source = world.collection(plan.collection)
    pages = any(parameter.name == "limit" for parameter in call.operation.parameters)
    bound = settings.page_limit_max if pages else None
    if call.rows is not None:
        bound = call.rows if bound is None else min(bound, call.rows)
    rows, pagination = query.page(
        source, limit=settings.page_limit if pages else 2**31 - 1, bound=bound
    )
    call.examined = pagination["total"]
    for drift in world.drifts:
        drift.page(plan.collection)
    if not pages:
        pagination = {"total": pagination["total"], "count": pagination["count"]}
    view = world.collection(plan.collection).view
    return {"data": [view(row, plan.shape) for row in rows], "pagination": pagination}


_WITH_HIDDEN: Final = {"credentials"}
# Collections whose objects have one kind, which every revision documents.
_UNIFORM: Final = {"sessions", "automationSessions", "objectRestorePoints", "recoveryTokens"}


def _owner(world: World, above: str, key: str) -> None:
    """Refuse a path with an object that does not exist."""
    if above != "inventoryHosts":
        find_record(world, above, key)
        return
    _, hosts = views.source(world, above)
    if all(host["inventoryObject"]["name"].casefold() != key.casefold() for host in hosts):
        raise not_found(world.collection(above).words, key)


def _belongs(row: Json, link: str, owner_id: str) -> bool:
    return _equals(owner_id)(row.get(link))


def _equals(key: str) -> Callable[[Any], bool]:
    folded = key.casefold()
    return lambda owner: isinstance(owner, str) and owner.casefold() == folded


def _selected(call: Call, query: Query, owner: tuple[str, str] | None) -> Windowed:
    """Return the rows of a filtered, ordered or computed list, from the cache if possible."""
    world, name = call.world, call.plan.collection
    default = world.settings.ascending_by_default
    kinds = _known_kinds(call)
    key = f"{query.key}|{default}|{owner}|{call.api.revision if kinds else ''}"
    kept = world.selections.pop(key, None)
    if name in views.VIEWS:
        origins, rows = views.source(world, name)
        versions = tuple(world.collection(origin).version for origin in origins)
        if not isinstance(kept, _Computed) or kept.versions != versions:
            known = (row for row in rows if not kinds or kinds[1](row.get(kinds[0])))
            kept = _Computed(versions, query.select(known, ascending_by_default=default))
        rows_of: Windowed = kept.cut
    else:
        if not isinstance(kept, LiveSelection):
            tests = query.tests()
            if owner is not None:
                tests.insert(0, (owner[0], _equals(owner[1])))
            if name in _WITH_HIDDEN:
                tests.append(("_hidden", operator.not_))
            if kinds is not None:
                tests.append(kinds)
            descends = query.descends(ascending_by_default=default)
            kept = LiveSelection(world.collection(name), tests, query.order, reverse=descends)
        kept.refresh()
        rows_of = kept
    world.selections[key] = kept
    while len(world.selections) > _CACHED:
        del world.selections[next(iter(world.selections))]
    return rows_of


def _hides(call: Call) -> bool:
    """Return True if the settings hide objects of kinds that the revision does not document."""
    settings = call.world.settings
    return settings.newer_kinds == "hide" and not settings.unknown_kinds


def _known_kinds(call: Call) -> tuple[str, Callable[[Any], bool]] | None:
    """Return the property with the kind of a row, and a test for documented kinds."""
    model = call.plan.shape
    name = model.kind
    if name is None or not _hides(call):
        return None
    enum = model.fields[name]
    return name, lambda kind: not isinstance(kind, str) or enum.spelled(kind) is not None


@dataclass(frozen=True, slots=True)
class _Computed:
    """Rows that are computed from other collections, and the versions of the collections."""

    versions: tuple[int, ...]
    cut: Cut


def get(call: Call) -> Json:
    """Answer with one object."""
    record = find_record(call.world, call.plan.collection, call.key)
    if _hides(call) and not call.plan.shape.knows(record):
        raise not_found(call.world.collection(call.plan.collection).words, call.key)
    if call.plan.parent:
        above, link = call.plan.parent
        owner = next(iter(call.path.values()))
        _owner(call.world, above, owner)
        if link and not _belongs(record, link, owner):
            raise not_found(call.world.collection(call.plan.collection).words, call.key)
    return show_record(call, record, secrets=call.plan.collection in _SHOWN)


def create(call: Call) -> Json:
    """Create an object from its spec, at once or at the end of a session."""
    world, plan = call.world, call.plan
    check_references(world, call.body)
    record = record_from(world, plan.collection, call.body, plan.shape)
    if plan.parent:
        above, link = plan.parent
        key = next(iter(call.path.values()))
        _owner(world, above, key)
        if link:
            record[link] = key
    refuse_duplicate(world, plan.collection, record)
    if not plan.session:
        world.collection(plan.collection).add(record)
        return show_record(call, record, secrets=plan.collection in _SHOWN)

    def finish() -> SessionOutcome:
        try:
            refuse_duplicate(world, plan.collection, record)
        except Refusal as refusal:
            return SessionOutcome("Failed", refusal.message)
        world.collection(plan.collection).add(record)
        return _outcome(call, record)

    return _session(call, f"Create {title_of(record)}", finish)


def update(call: Call) -> Json:
    """Update an object and keep properties that its model does not contain."""
    world, plan = call.world, call.plan
    old = find_record(world, plan.collection, call.key)
    if str(call.body.get("id", old["id"])).lower() != old["id"].lower():
        raise bad_request("The field 'id' differs from the ID in the path.")
    check_references(world, call.body)
    if plan.collection == "jobs":
        refuse_unknown_job(world, call.body)
    record = plan.shape.merge(old, call.body) | {"id": old["id"]}
    if "modificationTime" in record:
        record["modificationTime"] = wire_time(world.sessions.now)
    expires = call.body.get("expirationDate")
    if expires is not None and parse_time(expires) <= world.clock.time():
        raise bad_request("The field 'expirationDate' must be in the future.")
    refuse_duplicate(world, plan.collection, record)
    if not plan.session:
        world.collection(plan.collection).replace(record)
        return show_record(call, record, secrets=plan.collection in _SHOWN)

    def finish() -> SessionOutcome:
        if world.collection(plan.collection).get(old["id"]) is None:
            return SessionOutcome("Failed", "The object was deleted meanwhile.")
        world.collection(plan.collection).replace(record)
        return _outcome(call, record)

    return _session(call, f"Edit {title_of(record)}", finish)


def delete(call: Call) -> Json | None:
    """Delete an object that is not in use, at once or at the end of a session."""
    world, plan = call.world, call.plan
    record = find_record(world, plan.collection, call.key)
    if plan.parent:
        get(call)
    collection = world.collection(plan.collection)
    user = world.links.user_of(record["id"])
    if user is not None:
        raise bad_request(f"{collection.words} '{title_of(record)}' is in use by '{user}'.")
    if record.get("_builtIn"):
        raise bad_request(f"{collection.words} '{title_of(record)}' is built in.")
    if not plan.session:
        collection.remove(record["id"])
        return None

    def finish() -> SessionOutcome:
        # The deletion of a managed server is eventually consistent
        # (docs/explanation/vbr-api.md, "Transport").
        delay = world.settings.server_delete_delay if plan.collection == "managedServers" else 0.0
        world.sessions.later(world.sessions.now + delay, lambda: collection.remove(record["id"]))
        return _outcome(call, record)

    return _session(call, f"Delete {title_of(record)}", finish)


def read(call: Call) -> Json:
    """Answer with a single document, which is generated on first use."""
    _check_path(call)
    stored = call.world.singles.get(call.target.casefold())
    if stored is None:
        shape = call.api.shapes.of(call.operation.response or {})
        stored = call.world.first_states.get(call.operation.id) or _example(call, shape)
        call.world.singles[call.target.casefold()] = stored
    return _project(call, stored)


def _project(call: Call, stored: Json) -> Json:
    """Return a single document without its secrets."""
    document: Json = call.api.shapes.of(call.operation.response or {}).project(stored)
    return document


def write(call: Call) -> Json | None:
    """Store a single document and answer with it."""
    _check_path(call)
    check_references(call.world, call.body)
    call.world.singles[call.target.casefold()] = call.body
    return None if call.operation.response is None else _project(call, call.body)


def action(call: Call) -> Any:
    """Answer an action without a specific behaviour with a session or an example."""
    check_references(call.world, call.body)
    _check_path(call)
    if call.plan.session:
        return _session(call, call.operation.id, SessionOutcome)
    if call.operation.response is None:
        return None
    shape = call.api.shapes.of(call.operation.response)
    return _example(call, shape)


def _example(call: Call, shape: Shape) -> Any:
    return Examples(call.world.pick, seed=call.world.seed).make(shape)


def _browse(call: Call) -> Json:
    _check_path(call)
    return browse(call)


def _download(call: Call) -> BinaryAnswer:
    check_references(call.world, call.body)
    _check_path(call)
    return download(call)


def _check_path(call: Call) -> None:
    """Refuse a path with an object that does not exist."""
    for name, collection in call.plan.steps.items():
        if collection:
            find_record(call.world, collection, call.path[name])


def _outcome(call: Call, record: Json) -> SessionOutcome:
    listing = call.operation.path.partition("/{")[0]
    return SessionOutcome("Success", "", record["id"], f"{listing}/{record['id']}")


def _session(call: Call, name: str, finish: Callable[[], SessionOutcome]) -> Json:
    seconds = call.world.settings.session_seconds
    return call.world.sessions.start(name, "Infrastructure", seconds, finish)


VERBS: Final[Mapping[str, Callable[[Call], Any]]] = {
    "list": list_,
    "get": get,
    "create": create,
    "update": update,
    "delete": delete,
    "read": read,
    "write": write,
    "browse": _browse,
    "download": _download,
    "action": action,
}
