"""From the export of one API revision to that of another: pure.

Both revisions' generated classes are asked: what the target's class of an object does not know is
given the name that it does know (`revisions`), or is left out and told. What cannot be without what
was left out goes with it, up to the whole object.
"""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import attrs

from aiovbr.bundle._canonical import is_array, is_object
from vbr_api.runtime import Decoding, Deviation, Model, OpenEnum
from vbr_api.runtime.deviations import decode_document

from .items import items
from .vocabulary import other_names, other_values

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from .items import Document, Item
    from .kinds import Kind

_Step: TypeAlias = str | int
_Path: TypeAlias = tuple[_Step, ...]

# Each round mends everything that it sees; the deepest export has some ten levels.
_ROUNDS: Final = 40
_MOUNT: Final = "MountServersSettingsImportSpec"
_MOUNT_BEFORE: Final = "MountServerSettingsImportSpec"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Something that the other revision has no place for.

    Attributes:
        kind: Name of the kind.
        name: The object.
        path: Property that was left out; empty for the whole object.
        reason: Why, for people.
    """

    kind: str
    name: str
    path: str
    reason: str

    def __str__(self) -> str:
        what = self.path or "the whole object"
        return f"{self.kind} {self.name!r}: {what}: {self.reason}"


@dataclass(slots=True, kw_only=True)
class Converted:
    """One kind of an export in another revision.

    Attributes:
        document: The wire document.
        changes: What was changed, and in how many objects.
        losses: What could not be carried.
        lacking: Required there and not in the export, and in how many objects.
    """

    document: Document = field(repr=False)
    changes: Counter[str] = field(default_factory=Counter[str])
    losses: list[Loss] = field(default_factory=list[Loss])
    lacking: Counter[str] = field(default_factory=Counter[str])


def convert(
    kind: Kind,
    document: Document,
    source: type[Model],
    target: type[Model],
    *,
    linux_hosts: Collection[str] = (),
) -> Converted:
    """Convert the objects of one kind.

    Args:
        kind: What the document holds.
        document: The wire document; it is not changed.
        source: The generated class of its revision.
        target: The generated class of the other revision.
        linux_hosts: Names of managed servers that run Linux: 1.3-rev0 tells them apart where they
            mount backups.
    """
    converted = Converted(document={})
    carried: dict[tuple[str, int], dict[str, Any] | None] = {}
    for item in items(kind, document):
        fitting = _Fitting(item, source, target, linux_hosts)
        carried[item.collection, item.index] = fitting.run()
        converted.changes.update(fitting.changes)
        converted.losses += fitting.losses
        converted.lacking.update(fitting.lacking)
    for key, value in document.items():
        if key not in target.wire_names.values():
            continue
        if is_array(value):
            # Entries that are no objects stay where they are: servers send nulls.
            placed = [carried.get((key, index), one) for index, one in enumerate(value)]
            value = [
                one
                for index, one in enumerate(placed)
                if one is not None or (key, index) not in carried
            ]
        converted.document[key] = value
    return converted


class _Fitting:
    """One object on its way."""

    def __init__(
        self,
        item: Item,
        source: type[Model],
        target: type[Model],
        linux_hosts: Collection[str],
    ) -> None:
        self.changes: set[str] = set()
        self.losses: list[Loss] = []
        self.lacking: set[str] = set()
        self._item = item
        self._target = target
        self._linux = linux_hosts
        self._root: dict[str, Any] = {item.collection: [copy.deepcopy(dict(item.data))]}
        self._dropped: dict[_Path, Loss] = {}
        self._gone: list[Any] = []
        before, odd = _look(self._root, source)
        self._missing_before = {one.path for one in odd if one.kind in ("missing", "null")}
        # Which class each object had, by its identity: it stays the same while it is changed.
        self._classes = {
            id(raw): type(model)
            for _, model, raw in _walk(before, self._root)
            if isinstance(model, Model)
        }

    def run(self) -> dict[str, Any] | None:
        """Return the object as the other revision has it, or None if it cannot be carried."""
        odd: list[Deviation] = []
        for _ in range(_ROUNDS):
            model, odd = _look(self._root, self._target)
            if not self._renamed(model) and not self._left_out(model, odd):
                break
            if not self._root.get(self._item.collection):
                return None
        for one in odd:
            if one.kind in ("missing", "null") and one.path not in self._missing_before:
                self.lacking.add(_bare(_parsed(one.path)))
        found: dict[str, Any] = self._root[self._item.collection][0]
        return found

    def _renamed(self, root: Model) -> bool:
        """Give everything that has another name there its name; tell whether there was any."""
        before = len(self.changes)
        changed = False
        for path, value, raw in list(_walk(root, self._root)):
            if isinstance(value, Model):
                changed |= self._reshaped(value, raw, path)
            elif isinstance(value, OpenEnum) and value.value != raw:
                _put(self._root, path, value.value)
                self.changes.add("values are in the letter case of that revision")
            elif isinstance(value, OpenEnum) and not value.is_known:
                changed |= self._revalued(value, raw, path)
        return changed or len(self.changes) > before

    def _reshaped(self, model: Model, raw: dict[str, Any], path: _Path) -> bool:
        known = set(type(model).wire_names.values())
        was = self._classes.get(id(raw))
        if was is not None and self._told_apart(model, was, raw, path):
            return True
        if type(model).__name__ == _MOUNT and "mountServerName" in raw:
            self._nest_mount_server(raw, path)
            return True
        if type(model).__name__ == _MOUNT_BEFORE and "mountServerSettingsType" in raw:
            return self._flatten_mount_server(raw, path)
        changed = False
        for name in [name for name in raw if name not in known]:
            new = next((one for one in other_names(name) if one in known and one not in raw), None)
            if new is not None:
                # In its place, so that what people read keeps its order.
                pairs = [(new if key == name else key, value) for key, value in raw.items()]
                raw.clear()
                raw.update(pairs)
                self._note((*path, name), f"is {new} now")
                changed = True
        return changed

    def _told_apart(self, model: Model, was: type[Model], raw: dict[str, Any], path: _Path) -> bool:
        """Say, or no longer say, which class an object has, as the other revision wants it."""
        child = getattr(
            import_module(type(model).__module__.rpartition(".")[0]), was.__name__, None
        )
        if child is None:
            return False
        if child is not type(model) and issubclass(child, type(model)):
            for name, value in _discriminators(child):
                if raw.get(name) != value:
                    raw[name] = value
                    self._note((*path, name), f"{value} was added")
                    return True
        if child is type(model):
            for name, value in _discriminators(was):
                if name not in child.wire_names.values() and raw.get(name) == value:
                    del raw[name]
                    self._note((*path, name), "was left out, there is but one")
                    return True
        return False

    def _nest_mount_server(self, raw: dict[str, Any], path: _Path) -> None:
        system = "linux" if raw.get("mountServerName") in self._linux else "windows"
        inner = dict(raw)
        self._classes.pop(id(raw), None)
        raw.clear()
        raw.update({"mountServerSettingsType": system, system: inner})
        self._note(path, f"is the one for {system} now")

    def _flatten_mount_server(self, raw: dict[str, Any], path: _Path) -> bool:
        both = [name for name in ("windows", "linux") if is_object(raw.get(name))]
        if not both:
            return False
        for name in both[1:]:
            self._lose((*path, name), "there is one mount server only", raw, name)
        inner = raw[both[0]]
        raw.clear()
        raw.update(inner)
        self._note((*path, both[0]), "is the only one now")
        return True

    def _revalued(self, value: OpenEnum, raw: str, path: _Path) -> bool:
        table = type(value).table
        for other in other_values(type(value).__name__, raw):
            if table[other].is_known:
                _put(self._root, path, other)
                self._note(path, f"{raw} is {other} now")
                return True
        return False

    def _left_out(self, root: Model, odd: list[Deviation]) -> bool:
        """Leave out what has no place there; tell whether there was any."""
        for one in odd:
            if one.kind not in ("missing", "invalid"):
                continue
            path = _parsed(one.path)
            if one.kind == "missing" and path in self._dropped:
                # It is told once: with what goes.
                self.losses.remove(self._dropped[path])
                lacked = f"it cannot be without {path[-1]}"
                self._drop(path[:-1], f"{lacked}: {self._dropped[path].reason}")
                return True
            if one.kind == "invalid":
                self._drop(path, "it is of another type there")
                return True
        for path, value, raw in _walk(root, self._root):
            if isinstance(value, OpenEnum) and not value.is_known:
                self._drop(path, f"there is no {raw!r}")
                return True
            if isinstance(value, Model):
                known = type(value).wire_names.values()
                for name in raw:
                    if name not in known:
                        what = f"collection {name}" if not path else "such property"
                        self._drop((*path, name), f"there is no {what}")
                        return True
        return False

    def _drop(self, path: _Path, reason: str) -> None:
        if len(path) <= 2:
            # Once the whole object goes, what of it went before is no news.
            self._root.clear()
            self.losses = [self._loss("", reason)]
            return
        holder = _at(self._root, path[:-1])
        self._lose(path, reason, holder, path[-1])

    def _lose(self, path: _Path, reason: str, holder: Any, name: _Step) -> None:
        if isinstance(name, int):
            reason = f"an entry was left out: {reason}"
        loss = self._loss(_bare(path), reason)
        self._dropped[path] = loss
        # Kept, so that nothing else gets its identity.
        self._gone.append(holder.pop(name))
        self.losses.append(loss)

    def _loss(self, path: str, reason: str) -> Loss:
        return Loss(kind=self._item.kind.name, name=self._item.name, path=path, reason=reason)

    def _note(self, path: _Path, what: str) -> None:
        self.changes.add(f"{_bare(path)} {what}")


def _look(raw: dict[str, Any], model: type[Model]) -> tuple[Model, list[Deviation]]:
    odd: list[Deviation] = []
    return decode_document(model.from_dict, raw, Decoding(report=odd.append), model.__name__), odd


def _walk(value: Any, raw: Any, path: _Path = ()) -> Iterator[tuple[_Path, Any, Any]]:
    """Yield path, decoded value and JSON of everything that the document knows, outermost first."""
    if isinstance(value, Model) and is_object(raw):
        yield path, value, raw
        for attribute, name in type(value).wire_names.items():
            if name in raw:
                yield from _walk(getattr(value, attribute), raw[name], (*path, name))
    elif is_array(value) and is_array(raw):
        for index, (one, part) in enumerate(zip(value, raw, strict=False)):
            yield from _walk(one, part, (*path, index))
    elif isinstance(value, OpenEnum) and isinstance(raw, str):
        yield path, value, raw


def _discriminators(model: type[Model]) -> Iterator[tuple[str, str]]:
    """Yield wire name and value of what tells a class from its siblings."""
    fields: dict[str, Any] = attrs.fields_dict(cast("Any", model))
    for attribute, name in model.wire_names.items():
        default = fields[attribute].default
        if isinstance(default, OpenEnum):
            yield name, default.value


def _parsed(path: str) -> _Path:
    """Read a path as decoding spells it.

    >>> _parsed("jobs[0].schedule.days[12]")
    ('jobs', 0, 'schedule', 'days', 12)
    """
    return tuple(
        int(part) if part.isdecimal() else part
        for part in path.replace("[", ".").replace("]", "").split(".")
    )


def _bare(path: _Path) -> str:
    """Return the path within an object, without places in lists: the same is told once."""
    return ".".join(one for one in path[2:] if isinstance(one, str))


def _at(root: Any, path: _Path) -> Any:
    for step in path:
        root = root[step]
    return root


def _put(root: Any, path: _Path, value: Any) -> None:
    _at(root, path[:-1])[path[-1]] = value


__all__ = ["Converted", "Loss", "convert"]
