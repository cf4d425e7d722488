"""Records deviations while a decoder runs, and finds their JSON paths afterwards.

Decoders record nothing unless a caller reads the records: a context variable holds the list, and
only the slow paths of decoders read it. A record names its container; one walk over the JSON
document afterwards finds the paths.
"""

from __future__ import annotations

import contextvars
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .decoding import Deviation
from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .decoding import Decoding, DeviationKind

T = TypeVar("T")

# Enum values, discriminator values and properties are added between releases of a server:
# strict decoding reports and accepts them.
_REFUSED_WHEN_STRICT: Final = frozenset(("missing", "null", "invalid"))


@dataclass(frozen=True, slots=True)
class _Record:
    container: Any  # the dict or list; None where only the value is known
    key: Any
    value: Any
    model: str
    kind: DeviationKind


_records: contextvars.ContextVar[list[_Record] | None] = contextvars.ContextVar(
    "vbr_api_deviations", default=None
)


def note(container: Any, key: Any, model: str, kind: DeviationKind) -> None:
    """Record that `container[key]` deviates from `model`."""
    records = _records.get()
    if records is not None:
        records.append(_Record(container, key, None, model, kind))


def note_value(value: Any, model: str, kind: DeviationKind) -> None:
    """Record that `value`, at an unknown place, deviates from `model`."""
    records = _records.get()
    if records is not None:
        records.append(_Record(None, None, value, model, kind))


def decode_document(decode: Callable[[Any], T], raw: Any, decoding: Decoding, root: str) -> T:
    """Decode a JSON document; report or refuse its deviations.

    Args:
        decode: Maps the JSON value to a model.
        raw: The JSON value.
        decoding: Decoding mode.
        root: Name of the document in messages, normally its schema.

    Raises:
        DecodeError: In strict mode, for the first refused deviation.
    """
    records: list[_Record] = []
    token = _records.set(records)
    try:
        value = decode(raw)
    finally:
        _records.reset(token)
    if records:
        _report(records, raw, decoding, root)
    return value


def _report(records: list[_Record], raw: Any, decoding: Decoding, root: str) -> None:
    containers: dict[int, str] = {}
    places: dict[int, list[str]] = {}
    _walk(raw, "", containers, places, {id(r.value) for r in records if r.container is None})
    for record in records:
        if record.container is None:
            paths = places.get(id(record.value))
            path = paths.pop(0) if paths else "?"
        else:
            path = _join(containers.get(id(record.container), "?"), record.key)
        deviation = Deviation(path, record.model, record.kind, _DETAILS[record.kind])
        if decoding.strict and record.kind in _REFUSED_WHEN_STRICT:
            raise DecodeError(f"{root}.{path}: {deviation.detail} ({record.model})", path=path)
        if decoding.report is not None:
            decoding.report(deviation)


_DETAILS: Final[dict[DeviationKind, str]] = {
    "missing": "required, but missing",
    "null": "required, but null",
    "invalid": "not of the documented type; kept unchanged",
    "unknown-enum": "not a documented value; kept unchanged",
    "unknown-discriminator": "not a documented value; decoded as the parent schema",
    "unknown-property": "not a documented property; kept",
}


def _walk(
    raw: Any,
    path: str,
    containers: dict[int, str],
    places: dict[int, list[str]],
    identities: set[int],
) -> None:
    identity = id(raw)
    if identity in identities:
        places.setdefault(identity, []).append(path)
    if isinstance(raw, dict):
        containers[identity] = path
        items: Any = raw.items()  # pyright: ignore[reportUnknownVariableType]
    elif isinstance(raw, list):
        containers[identity] = path
        items = enumerate(raw)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    else:
        return
    for key, value in items:
        _walk(value, _join(path, key), containers, places, identities)


def _join(path: str, key: Any) -> str:
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else str(key)


__all__ = ["decode_document", "note", "note_value"]
