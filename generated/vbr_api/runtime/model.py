"""The base class of generated models, and the pieces that their decoders are written with.

Generated decoders are straight lines: one look-up and one check of the exact class per property.
Everything here but `Model` is called where such a check fails, or where a value needs parsing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final
from uuid import UUID

from .forgiven import Kind, note

if TYPE_CHECKING:
    from typing import Self


class Model:
    """A JSON object of the API.

    `from_dict` never raises on what a server may send: unknown properties are kept in
    `additional_properties` (None where there are none), and a value that is not of the documented
    type is kept as it came.
    """

    __slots__ = ()

    wire_names: ClassVar[dict[str, str]]
    """Attribute name to the property's name in JSON, inherited properties included."""

    secret_attributes: ClassVar[frozenset[str]]
    """Attributes that hold secrets, as `x-secret` marks them."""

    additional_properties: dict[str, Any] | None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        raise NotImplementedError(f"{cls.__name__} is not a generated model")

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object with UUIDs, datetimes and enums as they are, for orjson."""
        raise NotImplementedError(f"{type(self).__name__} is not a generated model")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object with nothing but what the `json` module writes."""
        plain: dict[str, Any] = json_safe(self.to_wire())
        return plain


def json_safe(value: Any) -> Any:
    """Turn UUIDs, datetimes and enums into the strings that orjson writes for them."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {k: json_safe(v) for k, v in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, (list, tuple)):
        return [json_safe(v) for v in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return value


def wire(value: Any) -> Any:
    """Encode a property that holds models: one, a sequence, a mapping, or what was kept raw."""
    if isinstance(value, Model):
        return value.to_wire()
    if isinstance(value, (list, tuple)):
        return [wire(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        return {key: wire(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    return value


def mask(value: Any) -> str:
    """`repr` of a secret attribute: tells whether there is one, and nothing of it."""
    return repr(value) if value is None or value == "" else "'***'"


def names_only(value: dict[str, Any] | None) -> str:
    """`repr` of additional properties: an unknown property may hold a secret."""
    return repr(value) if value is None else f"{{{', '.join(map(repr, value))}}} (names only)"


_CANONICAL_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_REMEMBERED_UUIDS = 4096


class _Uuids(dict[str, Any]):
    """Raw string to UUID, remembering the last few thousand; not a UUID: the string itself.

    Only the canonical form is parsed: braces, a URN or missing hyphens would be written back in
    another form than they came in.
    """

    def __missing__(self, raw: str) -> Any:
        if _CANONICAL_UUID.fullmatch(raw) is None:
            return raw
        # UUID(raw) parses what the pattern has checked; this is its fast path, 2.7 times quicker.
        value = object.__new__(UUID)
        object.__setattr__(value, "int", int(raw.replace("-", ""), 16))
        object.__setattr__(value, "is_safe", _UNKNOWN_SAFETY)
        if len(self) >= _REMEMBERED_UUIDS:
            self.clear()
        self[raw] = value
        return value


_UNKNOWN_SAFETY = UUID(int=0).is_safe
UUIDS: Final = _Uuids()

_fromisoformat = datetime.fromisoformat


def date_time(raw: str, container: Any, key: Any, model: str) -> Any:
    """Parse a date-time as VBR writes it: 0 to 7 fractional digits, with or without a zone."""
    # A date alone, or an offset with seconds, would be written back in another form.
    if len(raw) >= 19 and raw[10] in "Tt" and not (len(raw) > 19 and raw[-6] == ":" == raw[-3]):
        try:
            return _fromisoformat(raw)
        except ValueError:
            pass
    note(container, key, model, "invalid")
    return raw


def required(d: dict[str, Any], key: str, model: str) -> int:
    """Note what is wrong with a required property; return 1 if it is missing, else 0."""
    kind: Kind = "missing" if key not in d else "null" if d[key] is None else "invalid"
    note(d, key, model, kind)
    return kind == "missing"


def unknown(d: dict[str, Any], known: frozenset[str], model: str) -> dict[str, Any]:
    """Return the properties that the document does not declare."""
    extra = {key: value for key, value in d.items() if key not in known}
    for key in extra:
        note(d, key, model, "unknown-property")
    return extra


def _each(
    pairs: Iterable[tuple[Any, Any]],
    container: Any,
    kind: type,
    decode: Callable[[Any], Any] | None,
    model: str,
    nullable: bool,
) -> Iterator[Any]:
    for key, item in pairs:
        if item.__class__ is kind or (kind is float and item.__class__ is int):
            yield item if decode is None else decode(item)
        else:
            if item is not None or not nullable:
                note(container, key, model, "null" if item is None else "invalid")
            yield item


def items(
    raw: list[Any],
    kind: type,
    decode: Callable[[Any], Any] | None,
    model: str,
    nullable: bool = False,
) -> list[Any]:
    """Decode a list: items of another class are kept and noted.

    Args:
        raw: The JSON array.
        kind: The exact class of a documented item.
        decode: From raw item to value; None keeps it.
        model: The schema that declares the list.
        nullable: Whether the document allows null as an item.
    """
    return list(_each(enumerate(raw), raw, kind, decode, model, nullable))


def values(
    raw: dict[str, Any],
    kind: type,
    decode: Callable[[Any], Any] | None,
    model: str,
    nullable: bool = False,
) -> dict[str, Any]:
    """Decode a JSON object whose keys are free: as `items`, by value."""
    return dict(zip(raw, _each(raw.items(), raw, kind, decode, model, nullable), strict=True))


def uuid_items(raw: list[Any], model: str, nullable: bool = False) -> list[Any]:
    """Decode a list of UUIDs."""
    out = items(raw, str, UUIDS.__getitem__, model, nullable)
    for index, item in enumerate(out):
        if item.__class__ is str:
            note(raw, index, model, "invalid")
    return out


def date_time_items(raw: list[Any], model: str, nullable: bool = False) -> list[Any]:
    """Decode a list of date-times."""
    out = items(raw, str, None, model, nullable)
    return [
        date_time(item, raw, index, model) if item.__class__ is str else item
        for index, item in enumerate(out)
    ]


class Children(dict[str, Any]):
    """From a discriminator's value to the child class, imported at first sight.

    An unknown value gives None: the parent class decodes such an object itself.
    """

    __slots__ = ("_folded", "_package")

    def __init__(self, package: str, names: Mapping[str, str]) -> None:
        super().__init__()
        self._package = package
        self._folded = {value.casefold(): name for value, name in names.items()}
        self._folded.update(names)

    def __missing__(self, value: str) -> Any:
        name = self._folded.get(value) or self._folded.get(value.casefold())
        if name is None:
            return None
        child = getattr(import_module(self._package), name)
        if value in self._folded:  # other spellings are not remembered: they are without number
            self[value] = child
        return child


__all__ = [
    "UUIDS",
    "Children",
    "Model",
    "date_time",
    "date_time_items",
    "items",
    "json_safe",
    "mask",
    "names_only",
    "note",
    "required",
    "unknown",
    "uuid_items",
    "values",
    "wire",
]
