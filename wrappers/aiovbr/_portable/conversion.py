"""Conversion of an export from one API revision to another: pure.

The generated classes of both revisions decide. A property that the target class does not know gets
its other name (`vocabulary`), or is removed and reported. If the target class requires a removed
property, its container is removed as well, up to the whole object.
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

# Each round corrects one level or more; the deepest export has about ten levels.
_MAX_ROUNDS: Final = 40
_MOUNT: Final = "MountServersSettingsImportSpec"
_MOUNT_BEFORE: Final = "MountServerSettingsImportSpec"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A property or an object that the other revision cannot represent.

    Attributes:
        kind: Name of the kind.
        name: Name of the object.
        path: Path of the removed property; empty for the whole object.
        reason: Reason for people.
    """

    kind: str
    name: str
    path: str
    reason: str

    def __str__(self) -> str:
        part = self.path or "the whole object"
        return f"{self.kind} {self.name!r}: {part}: {self.reason}"


@dataclass(slots=True, kw_only=True)
class Conversion:
    """Document of one kind in another revision.

    Attributes:
        document: The converted wire document.
        changes: Description of each change to its number of objects.
        losses: Removed properties and objects.
        lacking: Property that the revision requires and the export lacks, to its number of objects.
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
) -> Conversion:
    """Convert the objects of one kind.

    Args:
        kind: Kind of the document.
        document: The wire document; it is not changed.
        source: Generated class of the document in its revision.
        target: Generated class of the document in the other revision.
        linux_hosts: Names of managed servers that run Linux. 1.3-rev0 separates mount servers by
            operating system.
    """
    conversion = Conversion(document={})
    converted: dict[tuple[str, int], dict[str, Any] | None] = {}
    for item in items(kind, document):
        converter = _ItemConverter(item, source, target, linux_hosts)
        converted[item.collection, item.index] = converter.run()
        conversion.changes.update(converter.changes)
        conversion.losses += converter.losses
        conversion.lacking.update(converter.lacking)
    for key, value in document.items():
        if key not in target.wire_names.values():
            continue
        if is_array(value):
            # Entries that are not objects keep their position: servers send nulls.
            entries = [converted.get((key, index), entry) for index, entry in enumerate(value)]
            value = [
                entry
                for index, entry in enumerate(entries)
                if entry is not None or (key, index) not in converted
            ]
        conversion.document[key] = value
    return conversion


class _ItemConverter:
    """Converts one object. Attributes as in `Conversion`."""

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
        self._linux_hosts = linux_hosts
        self._root: dict[str, Any] = {item.collection: [copy.deepcopy(dict(item.data))]}
        self._loss_at: dict[_Path, Loss] = {}
        self._removed_values: list[Any] = []
        decoded, deviations = _decode(self._root, source)
        self._missing_before = {
            deviation.path for deviation in deviations if deviation.kind in ("missing", "null")
        }
        # Class of each JSON object in the source revision, by `id`: objects are changed in place.
        self._classes = {
            id(raw): type(model)
            for _, model, raw in _walk(decoded, self._root)
            if isinstance(model, Model)
        }

    def run(self) -> dict[str, Any] | None:
        """Return the object in the other revision, or None if it cannot be represented."""
        deviations: list[Deviation] = []
        for _ in range(_MAX_ROUNDS):
            model, deviations = _decode(self._root, self._target)
            if not self._rename_all(model) and not self._remove_one(model, deviations):
                break
            if not self._root.get(self._item.collection):
                return None
        for deviation in deviations:
            new = deviation.path not in self._missing_before
            if deviation.kind in ("missing", "null") and new:
                self.lacking.add(_without_indexes(_parse_path(deviation.path)))
        data: dict[str, Any] = self._root[self._item.collection][0]
        return data

    def _rename_all(self, root: Model) -> bool:
        """Rename properties and values to those of the target; return whether any changed."""
        before = len(self.changes)
        changed = False
        for path, value, raw in list(_walk(root, self._root)):
            if isinstance(value, Model):
                changed |= self._reshape(value, raw, path)
            elif isinstance(value, OpenEnum) and value.value != raw:
                _set(self._root, path, value.value)
                self.changes.add("values are in the letter case of that revision")
            elif isinstance(value, OpenEnum) and not value.is_known:
                changed |= self._rename_value(value, raw, path)
        return changed or len(self.changes) > before

    def _reshape(self, model: Model, raw: dict[str, Any], path: _Path) -> bool:
        known = set(type(model).wire_names.values())
        source_class = self._classes.get(id(raw))
        if source_class is not None and self._set_discriminator(model, source_class, raw, path):
            return True
        if type(model).__name__ == _MOUNT and "mountServerName" in raw:
            self._nest_mount_server(raw, path)
            return True
        if type(model).__name__ == _MOUNT_BEFORE and "mountServerSettingsType" in raw:
            return self._flatten_mount_server(raw, path)
        changed = False
        for name in [name for name in raw if name not in known]:
            candidates = (other for other in other_names(name) if other in known)
            new = next((other for other in candidates if other not in raw), None)
            if new is not None:
                # At the same position: people read the document.
                pairs = [(new if key == name else key, value) for key, value in raw.items()]
                raw.clear()
                raw.update(pairs)
                self._note((*path, name), f"is {new} now")
                changed = True
        return changed

    def _set_discriminator(
        self, model: Model, source_class: type[Model], raw: dict[str, Any], path: _Path
    ) -> bool:
        """Add or remove the discriminator that the other revision has or lacks."""
        models = import_module(type(model).__module__.rpartition(".")[0])
        child = getattr(models, source_class.__name__, None)
        if child is None:
            return False
        if child is not type(model) and issubclass(child, type(model)):
            for name, value in _discriminators(child):
                if raw.get(name) != value:
                    raw[name] = value
                    self._note((*path, name), f"{value} was added")
                    return True
        if child is type(model):
            for name, value in _discriminators(source_class):
                if name not in child.wire_names.values() and raw.get(name) == value:
                    del raw[name]
                    self._note((*path, name), "was removed, the other revision has one type only")
                    return True
        return False

    def _nest_mount_server(self, raw: dict[str, Any], path: _Path) -> None:
        system = "linux" if raw.get("mountServerName") in self._linux_hosts else "windows"
        inner = dict(raw)
        self._classes.pop(id(raw), None)
        raw.clear()
        raw.update({"mountServerSettingsType": system, system: inner})
        self._note(path, f"is the one for {system} now")

    def _flatten_mount_server(self, raw: dict[str, Any], path: _Path) -> bool:
        systems = [name for name in ("windows", "linux") if is_object(raw.get(name))]
        if not systems:
            return False
        for name in systems[1:]:
            self._remove((*path, name), "there is one mount server only", raw, name)
        inner = raw[systems[0]]
        raw.clear()
        raw.update(inner)
        self._note((*path, systems[0]), "is the only one now")
        return True

    def _rename_value(self, value: OpenEnum, raw: str, path: _Path) -> bool:
        table = type(value).table
        for other in other_values(type(value).__name__, raw):
            if table[other].is_known:
                _set(self._root, path, other)
                self._note(path, f"{raw} is {other} now")
                return True
        return False

    def _remove_one(self, root: Model, deviations: list[Deviation]) -> bool:
        """Remove the first part that the target cannot represent; return whether there was one."""
        for deviation in deviations:
            if deviation.kind not in ("missing", "invalid"):
                continue
            path = _parse_path(deviation.path)
            if deviation.kind == "missing" and path in self._loss_at:
                # One loss is reported: that of the container.
                loss = self._loss_at[path]
                self.losses.remove(loss)
                self._drop(path[:-1], f"it requires {path[-1]}: {loss.reason}")
                return True
            if deviation.kind == "invalid":
                self._drop(path, "the other revision has another type")
                return True
        for path, value, raw in _walk(root, self._root):
            if isinstance(value, OpenEnum) and not value.is_known:
                self._drop(path, f"there is no {raw!r}")
                return True
            if isinstance(value, Model):
                known = type(value).wire_names.values()
                for name in raw:
                    if name not in known:
                        missing = f"collection {name}" if not path else "such property"
                        self._drop((*path, name), f"there is no {missing}")
                        return True
        return False

    def _drop(self, path: _Path, reason: str) -> None:
        if len(path) <= 2:
            # The loss of the whole object includes the losses of its properties.
            self._root.clear()
            self.losses = [self._loss("", reason)]
            return
        self._remove(path, reason, _at(self._root, path[:-1]), path[-1])

    def _remove(self, path: _Path, reason: str, container: Any, name: _Step) -> None:
        if isinstance(name, int):
            reason = f"an entry was removed: {reason}"
        loss = self._loss(_without_indexes(path), reason)
        self._loss_at[path] = loss
        # The reference keeps the `id` of the value from being reused in `_classes`.
        self._removed_values.append(container.pop(name))
        self.losses.append(loss)

    def _loss(self, path: str, reason: str) -> Loss:
        return Loss(kind=self._item.kind.name, name=self._item.name, path=path, reason=reason)

    def _note(self, path: _Path, change: str) -> None:
        self.changes.add(f"{_without_indexes(path)} {change}")


def _decode(raw: dict[str, Any], model: type[Model]) -> tuple[Model, list[Deviation]]:
    deviations: list[Deviation] = []
    decoding = Decoding(report=deviations.append)
    return decode_document(model.from_dict, raw, decoding, model.__name__), deviations


def _walk(value: Any, raw: Any, path: _Path = ()) -> Iterator[tuple[_Path, Any, Any]]:
    """Yield path, decoded value and JSON of all known models and enums, containers first."""
    if isinstance(value, Model) and is_object(raw):
        yield path, value, raw
        for attribute, name in type(value).wire_names.items():
            if name in raw:
                yield from _walk(getattr(value, attribute), raw[name], (*path, name))
    elif is_array(value) and is_array(raw):
        for index, (entry, raw_entry) in enumerate(zip(value, raw, strict=False)):
            yield from _walk(entry, raw_entry, (*path, index))
    elif isinstance(value, OpenEnum) and isinstance(raw, str):
        yield path, value, raw


def _discriminators(model: type[Model]) -> Iterator[tuple[str, str]]:
    """Yield wire name and value of each discriminator of a class."""
    fields: dict[str, Any] = attrs.fields_dict(cast("Any", model))
    for attribute, name in model.wire_names.items():
        default = fields[attribute].default
        if isinstance(default, OpenEnum):
            yield name, default.value


def _parse_path(path: str) -> _Path:
    """Return the steps of a path in the notation of `Deviation.path`.

    >>> _parse_path("jobs[0].schedule.days[12]")
    ('jobs', 0, 'schedule', 'days', 12)
    """
    return tuple(
        int(part) if part.isdecimal() else part
        for part in path.replace("[", ".").replace("]", "").split(".")
    )


def _without_indexes(path: _Path) -> str:
    """Return the path within an object, without list indexes: entries of a list count as one."""
    return ".".join(step for step in path[2:] if isinstance(step, str))


def _at(root: Any, path: _Path) -> Any:
    for step in path:
        root = root[step]
    return root


def _set(root: Any, path: _Path, value: Any) -> None:
    _at(root, path[:-1])[path[-1]] = value


__all__ = ["Conversion", "Loss", "convert"]
