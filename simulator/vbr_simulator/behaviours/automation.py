"""Automation: export and import of seven kinds.

Source: docs/explanation/vbr-api.md, "Automation".
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours.kinds import existing_like, settle
from vbr_simulator.behaviours.portable import from_portable, to_portable
from vbr_simulator.refusal import Refusal, bad_request
from vbr_simulator.spec.dialect import world_value
from vbr_simulator.spec.document import is_list, is_object, name_of
from vbr_simulator.state.clock import parse_time
from vbr_simulator.state.query import glob, title_of
from vbr_simulator.state.sessions import SessionOutcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.api import CompiledRevision
    from vbr_simulator.spec.document import DocumentOperation, Json
    from vbr_simulator.spec.shape import Shape
    from vbr_simulator.state.sessions import Log
    from vbr_simulator.state.world import World

__all__ = ["HANDLERS", "KINDS", "prepare"]

# Suffix of the operation ids `Import...` and `Export...`, and the collection of each kind.
KINDS: Final = {
    "Credentials": "credentials",
    "CloudCredentials": "cloudCredentials",
    "EncryptionPasswords": "encryptionPasswords",
    "ManagedServers": "managedServers",
    "Repositories": "repositories",
    "Proxies": "proxies",
    "Jobs": "jobs",
}
# Secrets that can be empty: the passphrase of a private key and the root password are optional.
_MAY_BE_EMPTY: Final = {"passphrase", "rootPassword"}
# Types that import specs support, for collections with other types.
_CARRIED: Final[dict[str, set[str]]] = {
    "credentials": {"Standard", "Linux"},
    "proxies": {"ViProxy"},
    "jobs": {"Backup"},
}


@dataclass(frozen=True, slots=True)
class _Part:
    """One list of an import document: its key, the type of its items (None: any), their shape."""

    key: str
    kind: str | None
    item: Shape


def _parts(api: CompiledRevision, collection: str, document: Shape) -> list[_Part]:
    """Return the lists of an import document.

    The schema names define the type of a list: the items of `windowsHosts` are
    `WindowsHostImportSpec`, and the discriminator maps `WindowsHost` to `WindowsHostModel`.
    """
    listed: Json = document.schema["properties"]
    if len(listed) == 1:
        return [_Part(key, None, _item(document, key)) for key in listed]
    mapping: dict[str, str] = api.model(collection).schema["discriminator"]["mapping"]
    types: dict[str, str] = {}
    for value, ref in mapping.items():
        # Several values can map to one model; the first value has the name of the model
        # (docs/explanation/vbr-api.md, "Documents").
        types.setdefault(name_of(ref).removesuffix("Model"), world_value(value))
    return [
        _Part(
            key,
            types[name_of(part["items"]["$ref"]).removesuffix("ImportSpec")],
            _item(document, key),
        )
        for key, part in listed.items()
    ]


def _item(document: Shape, key: str) -> Shape:
    item = document.fields[key].item
    if item is None:
        raise LookupError(f"{key} is not a list")
    return item


def _export(collection: str, call: Call) -> Json:
    world, settings = call.world, call.world.settings
    document = call.api.shapes.of(call.operation.response or {})
    parts = _parts(call.api, collection, document)
    exported: Json = {part.key: [] for part in parts}
    matches = _filter(call.body or {})
    for record in world.collection(collection):
        if record.get("_builtIn") and (
            collection == "managedServers" or not settings.built_ins_in_exports
        ):
            continue
        if not matches(record):
            continue
        part = next((part for part in parts if part.kind in (None, record.get("type"))), None)
        carried = _CARRIED.get(collection)
        if part is not None and (carried is None or record["type"] in carried):
            spec = part.item.project(to_portable(world, collection, record), secrets=True)
            exported[part.key].append(_blank(part.item, spec))
    if settings.null_items_in_exports and "linuxHosts" in exported:
        # docs/explanation/vbr-api.md, "Automation": the last item is null.
        exported["linuxHosts"].append(None)
    return exported


def _filter(body: Json) -> Callable[[Json], bool]:
    ids = {key.lower() for key in body.get("ids") or ()}
    types = {world_value(kind).casefold() for kind in body.get("types") or ()}
    names = [glob(name) for name in body.get("names") or ()]
    hints = [glob(hint) for hint in body.get("hints") or ()]
    tags = {tag.casefold() for tag in body.get("tags") or ()}
    since = body.get("modificationTimeFrom")
    hidden: bool = body.get("showHiddenCreds", False)

    def matches(record: Json) -> bool:
        return (
            (hidden or not record.get("_hidden"))
            and (not ids or record["id"].lower() in ids)
            and (not types or str(record.get("type")).casefold() in types)
            and (not names or any(name(title_of(record)) for name in names))
            and (not hints or any(hint(record["hint"]) for hint in hints))
            and (not tags or str(record.get("tag")).casefold() in tags)
            and (not since or parse_time(record["modificationTime"]) >= parse_time(since))
        )

    return matches


def _blank(shape: Shape, value: Any) -> Any:
    """Return a value whose present and required secrets are empty."""
    if is_list(value):
        return [_blank(shape.item, part) if shape.item else part for part in value]
    if not is_object(value):
        return value
    chosen = shape.child(value) or shape
    blanked = {
        key: ""
        if key in chosen.secrets
        else _blank(chosen.fields[key], part)
        if key in chosen.fields
        else part
        for key, part in value.items()
    }
    return dict.fromkeys(chosen.secrets & chosen.required, "") | blanked


def _import(collection: str, call: Call) -> Json:
    world, settings = call.world, call.world.settings
    document = call.api.shapes.of(call.operation.body_schema or {})
    model = call.api.model(collection)
    items = [
        _Item(collection, part, spec, model)
        for part in _parts(call.api, collection, document)
        for spec in call.body.get(part.key, ())
    ]
    if settings.empty_secrets_on_import == "request":
        for item in items:
            _refuse_empty_secrets(item)
    return world.sessions.start(
        f"Import {collection}",
        "Automation",
        settings.import_seconds + settings.import_object_seconds * len(items),
        _Import(world, items),
        automation=True,
    )


@dataclass(frozen=True, slots=True)
class _Item:
    collection: str
    part: _Part
    spec: Json
    model: Shape

    @property
    def title(self) -> str:
        return title_of(self.spec) or str(self.spec.get("server", {}).get("hostName", ""))


@dataclass(slots=True)
class _Import:
    """The work of an import session: it imports the objects in order and logs each."""

    world: World
    items: list[_Item]
    done: int = 0
    failures: list[str] = field(default_factory=list[str])
    skipped: int = 0

    def advance(self, fraction: float, log: Log) -> None:
        due = int(fraction * len(self.items))
        while self.done < due:
            item = self.items[self.done]
            self.done += 1
            words = self.world.collection(item.collection).words
            title = f"{words} '{item.title}'"
            try:
                skipped = _import_object(self.world, item)
            except Refusal as refusal:
                self.failures.append(refusal.message)
                log.add(f"{title}: failed", "Failed", refusal.message)
            else:
                if skipped:
                    self.skipped += 1
                    log.add(f"{title}: skipped", "Warning", "It exists already.")
                else:
                    log.add(f"{title}: imported")

    def finish(self) -> SessionOutcome:
        total, failed = len(self.items), len(self.failures)
        message = f"{total - failed - self.skipped} of {total} objects were imported"
        if self.skipped:
            message += f", {self.skipped} skipped"
        if failed:
            message += f", {failed} failed. {self.failures[0]}"
        if failed and failed == total:
            return SessionOutcome("Failed", message)
        return SessionOutcome("Warning" if failed or self.skipped else "Success", message)


def _import_object(world: World, item: _Item) -> bool:
    """Import an object; return True if it was skipped.

    Raises:
        Refusal: The object is invalid.
    """
    if item.part.kind is not None and item.spec["type"].casefold() != item.part.kind.casefold():
        raise bad_request(f"The type {item.spec['type']} does not belong in '{item.part.key}'.")
    _refuse_empty_secrets(item)
    collection = world.collection(item.collection)
    fields = from_portable(world, item.collection, item.spec)
    record = {"id": world.new_id(), **fields}
    existing = existing_like(world, item.collection, record)
    if existing is not None:
        title = f"{collection.words} '{title_of(existing)}'"
        if existing.get("_builtIn"):
            raise bad_request(f"{title} is built in; its name cannot be used.")
        if world.settings.existing_on_import == "refuse":
            raise bad_request(f"{title} already exists.")
        if world.settings.existing_on_import == "skip":
            return True
        record["id"] = existing["id"]
    settle(world, item.collection, record, item.model)
    (collection.replace if existing else collection.add)(record)
    return False


def _refuse_empty_secrets(item: _Item) -> None:
    for path in _empty_secret_paths(item.part.item, item.spec, ""):
        raise bad_request(f"The field '{path}' must not be empty.")
    spec = item.spec
    if item.collection == "credentials" and not spec.get("password"):
        keyed = spec.get("linuxAdditionalSettings", {}).get("privateKey")
        if spec["type"] != "Linux" or not keyed:
            raise bad_request("The field 'password' must not be empty.")
    subscription = spec.get("existingAccount", {}).get("subscription")
    if subscription and not (subscription.get("secret") or subscription.get("certificate")):
        raise bad_request("The field 'existingAccount.subscription.secret' must not be empty.")


def _empty_secret_paths(shape: Shape, value: Json, path: str) -> Iterator[str]:
    for key, part in value.items():
        where = f"{path}.{key}" if path else key
        field = shape.field(key)
        if shape.name_here(key) in shape.secrets and part == "" and key not in _MAY_BE_EMPTY:
            yield where
        elif is_object(part) and field is not None:
            yield from _empty_secret_paths(field, part, where)


def prepare(world: World, operation: DocumentOperation, value: Any) -> Any:
    """Return the body of an import without null items, if the settings ignore them."""
    if world.settings.null_items_on_import == "refuse" or not is_object(value):
        return value
    if operation.id.removeprefix("Import") not in KINDS:
        return value
    return {
        key: [item for item in part if item is not None] if is_list(part) else part
        for key, part in value.items()
    }


HANDLERS: Final[Mapping[str, Callable[[Call], Any]]] = {
    **{f"Export{name}": functools.partial(_export, kind) for name, kind in KINDS.items()},
    **{f"Import{name}": functools.partial(_import, kind) for name, kind in KINDS.items()},
}
