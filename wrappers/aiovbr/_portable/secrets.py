"""Secrets of wire documents: slots for them, missing values, and filling them in.

The generated models mark the properties that are secret (`x-secret` in the curated document).
Exports have them empty, and a server refuses an import with an empty secret (vbr-api.md, F168 and
F174).
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from aiovbr.bundle._canonical import is_array, is_object
from aiovbr.bundle._secrets_file import SecretEntry, SecretKey
from aiovbr.errors import SecretUnavailable
from vbr_api.runtime import Model

from .items import Document, Item, items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .kinds import Kind

_KEY = "linuxAdditionalSettings.privateKey"
_CERTIFICATE = "existingAccount.subscription.certificate"

# Secrets that every object of the kind needs. They are required even if an export omits the
# property.
_REQUIRED: Final[dict[str, frozenset[str]]] = {
    "credentials": frozenset({"password"}),
    "cloudCredentials": frozenset({"sharedKey", "secretKey"}),
    "encryptionPasswords": frozenset({"password"}),
}
# Groups of which one secret is enough: a Linux account has a password or a key, an application of
# Azure a secret or a certificate.
_ALTERNATIVES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "credentials": (("password", _KEY),),
    "cloudCredentials": (("existingAccount.subscription.secret", f"{_CERTIFICATE}.certificate"),),
}
_OPTIONAL: Final = frozenset(
    {
        "linuxAdditionalSettings.passphrase",
        "linuxAdditionalSettings.rootPassword",
        f"{_CERTIFICATE}.password",
    }
)

_CHUNK: Final = 200  # objects

_Step: TypeAlias = str | int
_Place: TypeAlias = tuple[_Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A property of a wire document whose value is a secret.

    Attributes:
        key: Identity of the secret: kind, object and field, as in a secrets file.
        path: Path of the property from the document.
        about: Description of the object for people.
        filled: Whether the property has a value.
        needs: Fields of the object of which at least one must be filled; empty for an optional
            secret.
    """

    key: SecretKey
    path: _Place
    about: str
    filled: bool
    needs: tuple[str, ...]

    def emptied(self) -> Slot:
        """Return the slot without a value."""
        return replace(self, filled=False)


def find_slots(kind: Kind, document: Document, model: type[Model]) -> list[Slot]:
    """Return all slots of secrets in a wire document, in its order.

    Args:
        kind: Kind of the document.
        document: The wire document.
        model: Generated class of the document.
    """
    paths: dict[_Place, list[_Place]] = {}
    for collection, start, chunk in _chunks(document):
        raw = {collection: chunk}
        for path in secret_paths(model.from_dict(raw), raw):
            index = start + cast("int", path[1])
            paths.setdefault((collection, index), []).append(path[2:])
    return [
        slot
        for item in items(kind, document)
        for slot in _item_slots(item, paths.get((item.collection, item.index), []))
    ]


def _chunks(document: Document) -> Iterator[tuple[str, int, list[Any]]]:
    """Yield the collections of a document in chunks: thousands of decoded jobs take 100 MB."""
    for collection, value in document.items():
        if is_array(value):
            for start in range(0, len(value), _CHUNK):
                yield collection, start, value[start : start + _CHUNK]


def _item_slots(item: Item, paths: Iterable[_Place]) -> Iterator[Slot]:
    known = {".".join(map(str, path)): path for path in paths}
    present = {field: path for field, path in known.items() if _has(item.data, path)}
    required = _REQUIRED.get(item.kind.name, frozenset())
    for field in known:
        if field in required:
            present.setdefault(field, known[field])
    alternatives = _ALTERNATIVES.get(item.kind.name, ())
    for field, path in present.items():
        group = next((group for group in alternatives if field in group), (field,))
        needs = () if field in _OPTIONAL else tuple(name for name in group if name in present)
        yield Slot(
            key=SecretKey(item.kind.name, item.name, field),
            path=(item.collection, item.index, *path),
            about=item.label,
            filled=bool(_get(item.data, path)),
            needs=needs,
        )


def secret_paths(value: object, raw: object, path: _Place = ()) -> Iterator[_Place]:
    """Yield the path of each secret property, present or not.

    Args:
        value: A model, or a list of models.
        raw: The encoded JSON of `value`.
        path: Path of `value`.
    """
    if isinstance(value, Model) and is_object(raw):
        secret = type(value).secret_attributes
        for attribute, wire in type(value).wire_names.items():
            if attribute in secret:
                yield (*path, wire)
            elif wire in raw:
                part = getattr(value, attribute)
                if isinstance(part, (Model, list)):  # most properties are leaves
                    yield from secret_paths(part, raw[wire], (*path, wire))  # pyright: ignore[reportUnknownArgumentType]
    elif is_array(value) and is_array(raw):
        for index, (entry, raw_entry) in enumerate(zip(value, raw, strict=True)):
            if isinstance(entry, (Model, list)):
                yield from secret_paths(entry, raw_entry, (*path, index))  # pyright: ignore[reportUnknownArgumentType]


def template(slots: Iterable[Slot]) -> list[SecretEntry]:
    """Return one entry of a secrets file for each empty slot."""
    return [
        SecretEntry(key=slot.key, about=_describe(slot), optional=len(slot.needs) != 1)
        for slot in slots
        if not slot.filled
    ]


def _describe(slot: Slot) -> str:
    if len(slot.needs) < 2:
        return slot.about
    return f"{slot.about} (needed: one of {', '.join(slot.needs)})"


def fill(
    document: Document, slots: Sequence[Slot], resolve: Callable[[SecretKey], str]
) -> tuple[Document, list[str]]:
    """Return a document with its secrets, and a line for each missing secret.

    Args:
        document: The wire document; it is not changed.
        slots: Slots of the document.
        resolve: Returns the secret of a key, or raises `aiovbr.errors.SecretUnavailable`.
    """
    filled, missing = fill_with_report(document, slots, resolve)
    return filled, [line for _, line in missing]


def fill_with_report(
    document: Document, slots: Sequence[Slot], resolve: Callable[[SecretKey], str]
) -> tuple[Document, list[tuple[SecretKey, str]]]:
    """Return a document with its secrets, and key and line of each missing secret. See `fill`."""
    values: list[tuple[_Place, str]] = []
    available: set[SecretKey] = set()
    missing: list[tuple[SecretKey, str]] = []
    reasons: dict[SecretKey, SecretUnavailable] = {}
    for slot in slots:
        if slot.filled:
            available.add(slot.key)
            continue
        try:
            values.append((slot.path, resolve(slot.key)))
            available.add(slot.key)
        except SecretUnavailable as error:
            reasons[slot.key] = error
            if not error.empty:  # a broken reference is a mistake even for an optional secret
                missing.append((slot.key, _missing_line(slot, slot.key.field, error)))
    for slot in slots:
        group = [slot.key._replace(field=field) for field in slot.needs]
        if slot.key == next(iter(group), None) and not available.intersection(group):
            fields = " or ".join(key.field for key in group)
            line = _missing_line(slot, fields, reasons[slot.key])
            if (slot.key, line) not in missing:
                missing.append((slot.key, line))
    return _with_changes(document, values), missing


def _missing_line(slot: Slot, fields: str, reason: SecretUnavailable) -> str:
    about = f" ({slot.about})" if slot.about else ""
    return f"{slot.key.kind} {slot.key.object!r}{about} {fields}: {reason}"


def without_secrets(document: Document, slots: Iterable[Slot]) -> Document:
    """Return a document with empty secrets; the document itself is not changed."""
    return _with_changes(document, [(slot.path, "") for slot in slots if slot.filled])


def drop_secrets(document: Document, slots: Iterable[Slot]) -> Document:
    """Return a document without its secret properties; the document itself is not changed."""
    return _with_changes(document, [(slot.path, None) for slot in slots])


def _with_changes(document: Document, changes: Iterable[tuple[_Place, str | None]]) -> Document:
    """Return a document with changed properties; the value None removes a property.

    Only containers on the path of a change are copied: few of thousands of jobs have a secret.
    """
    copies: dict[_Place, Any] = {(): dict(document)}
    for path, value in changes:
        for depth in range(1, len(path)):
            prefix = path[:depth]
            if prefix not in copies:
                parent = copies[path[: depth - 1]]
                copies[prefix] = parent[path[depth - 1]] = copy.copy(parent[path[depth - 1]])
        container, name = copies[path[:-1]], path[-1]
        if value is None:
            container.pop(name, None)
        else:
            container[name] = value
    changed: Document = copies[()]
    return changed


def _get(data: object, path: Sequence[_Step]) -> Any:
    value: Any = data
    for step in path:
        if isinstance(step, str) and step not in value:
            return None
        value = value[step]
    return value


def _has(data: object, path: Sequence[_Step]) -> bool:
    return path[-1] in _get(data, path[:-1])


__all__ = [
    "Slot",
    "drop_secrets",
    "fill",
    "fill_with_report",
    "find_slots",
    "secret_paths",
    "template",
    "without_secrets",
]
