"""The secrets that an import needs: where they belong, whether they are there, filling them in.

Which properties are secret is what the generated models say (`x-secret` in the curated document).
VBR.md, "Automation": exports hold them empty, and an import with an empty one is refused.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from aiovbr.bundle._canonical import is_array, is_object
from aiovbr.bundle._secrets_file import SecretEntry, SecretKey, SecretUnavailable
from vbr_api.runtime import Model

from .items import Document, Item, items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .kinds import Kind

_KEY = "linuxAdditionalSettings.privateKey"
_CERTIFICATE = "existingAccount.subscription.certificate"

# Secrets that an object of the kind cannot be without, so that they are asked for even where an
# export leaves the property out.
_NEEDED: Final[dict[str, frozenset[str]]] = {
    "credentials": frozenset({"password"}),
    "cloudCredentials": frozenset({"sharedKey", "secretKey"}),
    "encryptionPasswords": frozenset({"password"}),
}
# Where one of several is enough: a Linux account has a password or a key, an application of Azure
# a secret or a certificate.
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

_PART: Final = 200

_Step: TypeAlias = str | int
_Place: TypeAlias = tuple[_Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place for a secret.

    Attributes:
        key: Kind, object and field, as a secrets file has them.
        path: From the document down to the property.
        about: What the object is, for people.
        filled: Whether a value is there.
        needs: Fields of the object, one of which must be filled; empty for an optional one.
    """

    key: SecretKey
    path: _Place
    about: str
    filled: bool
    needs: tuple[str, ...]

    def emptied(self) -> Slot:
        """Return the same place, empty."""
        return replace(self, filled=False)


def find_slots(kind: Kind, document: Document, model: type[Model]) -> list[Slot]:
    """Return every place for a secret in a wire document, in its order.

    Args:
        kind: What the document holds.
        document: The wire document.
        model: The generated class of the document.
    """
    paths: dict[_Place, list[_Place]] = {}
    for collection, start, part in _parts(document):
        raw = {collection: part}
        for path in secret_paths(model.from_dict(raw), raw):
            index = start + cast("int", path[1])
            paths.setdefault((collection, index), []).append(path[2:])
    return [
        slot
        for item in items(kind, document)
        for slot in _slots_of(item, paths.get((item.collection, item.index), []))
    ]


def _parts(document: Document) -> Iterator[tuple[str, int, list[Any]]]:
    """Cut the collections of a document: decoded whole, thousands of jobs take 100 MB."""
    for collection, value in document.items():
        if is_array(value):
            for start in range(0, len(value), _PART):
                yield collection, start, value[start : start + _PART]


def _slots_of(item: Item, paths: Iterable[_Place]) -> Iterator[Slot]:
    found = {".".join(map(str, path)): path for path in paths}
    there = {field: path for field, path in found.items() if _has(item.data, path)}
    needed = _NEEDED.get(item.kind.name, frozenset())
    for field in found:
        if field in needed:
            there.setdefault(field, found[field])
    alternatives = _ALTERNATIVES.get(item.kind.name, ())
    for field, path in there.items():
        group = next((group for group in alternatives if field in group), (field,))
        needs = () if field in _OPTIONAL else tuple(one for one in group if one in there)
        yield Slot(
            key=SecretKey(item.kind.name, item.name, field),
            path=(item.collection, item.index, *path),
            about=item.label,
            filled=bool(_get(item.data, path)),
            needs=needs,
        )


def secret_paths(value: object, raw: object, path: _Place = ()) -> Iterator[_Place]:
    """Return the path of every property that may hold a secret, there or not.

    Args:
        value: A model, or a list of them.
        raw: The JSON that it was decoded from, or is encoded to.
        path: Where it is.
    """
    if isinstance(value, Model) and is_object(raw):
        secret = type(value).secret_attributes
        for attribute, wire in type(value).wire_names.items():
            if attribute in secret:
                yield (*path, wire)
            elif wire in raw:
                held = getattr(value, attribute)
                if isinstance(held, (Model, list)):  # most are leaves
                    yield from secret_paths(held, raw[wire], (*path, wire))  # pyright: ignore[reportUnknownArgumentType]
    elif is_array(value) and is_array(raw):
        for index, (one, one_raw) in enumerate(zip(value, raw, strict=True)):
            if isinstance(one, (Model, list)):
                yield from secret_paths(one, one_raw, (*path, index))  # pyright: ignore[reportUnknownArgumentType]


def template(slots: Iterable[Slot]) -> list[SecretEntry]:
    """Return the entries of a secrets file for every place that is empty."""
    return [
        SecretEntry(key=slot.key, about=_told(slot), optional=len(slot.needs) != 1)
        for slot in slots
        if not slot.filled
    ]


def _told(slot: Slot) -> str:
    if len(slot.needs) < 2:
        return slot.about
    return f"{slot.about} (needed: one of {', '.join(slot.needs)})"


def fill(
    document: Document, slots: Sequence[Slot], resolve: Callable[[SecretKey], str]
) -> tuple[Document, list[str]]:
    """Return a document with its secrets in place, and a line for each that is missing.

    Args:
        document: The wire document; it is not changed.
        slots: Its places for secrets.
        resolve: From key to secret; raises SecretUnavailable.
    """
    filled, missing = fill_and_tell(document, slots, resolve)
    return filled, [line for _, line in missing]


def fill_and_tell(
    document: Document, slots: Sequence[Slot], resolve: Callable[[SecretKey], str]
) -> tuple[Document, list[tuple[SecretKey, str]]]:
    """Do as `fill`, and tell which secret each line is about."""
    values: list[tuple[_Place, str]] = []
    have: set[SecretKey] = set()
    missing: list[tuple[SecretKey, str]] = []
    reasons: dict[SecretKey, SecretUnavailable] = {}
    for slot in slots:
        if slot.filled:
            have.add(slot.key)
            continue
        try:
            values.append((slot.path, resolve(slot.key)))
            have.add(slot.key)
        except SecretUnavailable as error:
            reasons[slot.key] = error
            if not error.empty:  # a reference that leads nowhere is a mistake, optional or not
                missing.append((slot.key, _lacking(slot, slot.key.field, error)))
    for slot in slots:
        group = [slot.key._replace(field=field) for field in slot.needs]
        if slot.key == next(iter(group), None) and not have.intersection(group):
            fields = " or ".join(key.field for key in group)
            line = _lacking(slot, fields, reasons[slot.key])
            if (slot.key, line) not in missing:
                missing.append((slot.key, line))
    return _changed(document, values), missing


def _lacking(slot: Slot, fields: str, reason: SecretUnavailable) -> str:
    about = f" ({slot.about})" if slot.about else ""
    return f"{slot.key.kind} {slot.key.object!r}{about} {fields}: {reason}"


def without_secrets(document: Document, slots: Iterable[Slot]) -> Document:
    """Return a document whose secrets are empty; the document itself is not changed."""
    return _changed(document, [(slot.path, "") for slot in slots if slot.filled])


def drop_secrets(document: Document, slots: Iterable[Slot]) -> Document:
    """Return a document without its secret properties; the document itself is not changed."""
    return _changed(document, [(slot.path, None) for slot in slots])


def _changed(document: Document, changes: Iterable[tuple[_Place, str | None]]) -> Document:
    """Return a document with properties set, or dropped where the value is None.

    Only what lies on the way to a change is copied, and shared otherwise: of thousands of jobs
    hardly any holds a secret.
    """
    copies: dict[_Place, Any] = {(): dict(document)}
    for path, value in changes:
        for depth in range(1, len(path)):
            here = path[:depth]
            if here not in copies:
                parent = copies[path[: depth - 1]]
                copies[here] = parent[path[depth - 1]] = copy.copy(parent[path[depth - 1]])
        holder, name = copies[path[:-1]], path[-1]
        if value is None:
            holder.pop(name, None)
        else:
            holder[name] = value
    made: Document = copies[()]
    return made


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
    "fill_and_tell",
    "find_slots",
    "secret_paths",
    "template",
    "without_secrets",
]
