"""The base class of generated models, and the functions that generated decoders call.

A generated decoder does one look-up and one check of the exact class per property. It calls a
function of this module only if such a check fails or if a value needs parsing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final
from uuid import UUID

from .deviations import note

if TYPE_CHECKING:
    from typing import Self

    from .decoding import DeviationKind


class Model:
    """A JSON object of the API.

    `from_dict` accepts any JSON object. It keeps unknown properties in `additional_properties`
    (None if there are none), and it keeps a value of an undocumented type unchanged.
    """

    __slots__ = ()

    wire_names: ClassVar[dict[str, str]]
    """Attribute name to JSON name, including inherited properties."""

    secret_attributes: ClassVar[frozenset[str]]
    """Attributes whose property has the mark `x-secret`."""

    additional_properties: dict[str, Any] | None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        raise NotImplementedError(f"{cls.__name__} is not a generated model")

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        raise NotImplementedError(f"{type(self).__name__} is not a generated model")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object with values that the `json` module accepts."""
        plain: dict[str, Any] = json_safe(self.to_wire())
        return plain


def json_safe(value: Any) -> Any:
    """Convert UUIDs, datetimes and enums to the strings that orjson writes for them."""
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
    """Encode a model, a sequence or mapping of models, or an undecoded value."""
    if isinstance(value, Model):
        return value.to_wire()
    if isinstance(value, (list, tuple)):
        return [wire(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        return {key: wire(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    return value


def mask(value: Any) -> str:
    """Return the `repr` of a secret attribute: `'***'` unless it is None or empty."""
    return repr(value) if value is None or value == "" else "'***'"


def names_only(value: dict[str, Any] | None) -> str:
    """Return the `repr` of additional properties without values, which may be secrets."""
    return repr(value) if value is None else f"{{{', '.join(map(repr, value))}}} (names only)"


_CANONICAL_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_CACHED_UUIDS = 4096


class _Uuids(dict[str, Any]):
    """Cache of UUIDs by their string; a string that is not a UUID maps to itself.

    Only the canonical form is parsed: a UUID with braces, with a URN prefix or without hyphens
    would be encoded in another form.
    """

    def __missing__(self, raw: str) -> Any:
        if _CANONICAL_UUID.fullmatch(raw) is None:
            return raw
        # The pattern has checked the string: this is 2.7 times as fast as UUID(raw).
        value = object.__new__(UUID)
        object.__setattr__(value, "int", int(raw.replace("-", ""), 16))
        object.__setattr__(value, "is_safe", _UNKNOWN_SAFETY)
        if len(self) >= _CACHED_UUIDS:
            self.clear()
        self[raw] = value
        return value


_UNKNOWN_SAFETY = UUID(int=0).is_safe
UUIDS: Final = _Uuids()

_fromisoformat = datetime.fromisoformat


def date_time(raw: str, container: Any, key: Any, model: str) -> Any:
    """Parse a date-time of VBR: 0 to 7 fractional digits, with or without an offset."""
    # A date without a time, or an offset with seconds, would be encoded in another form.
    if len(raw) >= 19 and raw[10] in "Tt" and not (len(raw) > 19 and raw[-6] == ":" == raw[-3]):
        try:
            return _fromisoformat(raw)
        except ValueError:
            pass
    note(container, key, model, "invalid")
    return raw


def required(d: dict[str, Any], key: str, model: str) -> int:
    """Record the deviation of a required property; return 1 if it is missing, else 0."""
    kind: DeviationKind = "missing" if key not in d else "null" if d[key] is None else "invalid"
    note(d, key, model, kind)
    return kind == "missing"


def unknown(d: dict[str, Any], known: frozenset[str], model: str) -> dict[str, Any]:
    """Return and record the properties that the document does not declare."""
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
    """Decode a list; keep and record items of another class.

    Args:
        raw: The JSON array.
        kind: The exact class of a documented item.
        decode: Maps a raw item to its value; None keeps the raw item.
        model: The schema that declares the list.
        nullable: True if the document allows null as an item.
    """
    return list(_each(enumerate(raw), raw, kind, decode, model, nullable))


def values(
    raw: dict[str, Any],
    kind: type,
    decode: Callable[[Any], Any] | None,
    model: str,
    nullable: bool = False,
) -> dict[str, Any]:
    """Decode a JSON object with arbitrary keys; arguments as for `items`."""
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
    """Discriminator value to child class, imported at first use.

    An unknown value maps to None: the parent class decodes that object.
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
        if value in self._folded:  # other spellings are unlimited, so they are not cached
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
