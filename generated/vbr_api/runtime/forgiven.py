"""What a lenient decoder forgave, and where in the document it stood.

Decoders write nothing down unless somebody asked: a context variable holds the list of findings,
and only the slow paths look at it. A finding names the container it was found in; paths are worked
out afterwards by walking the document once.
"""

from __future__ import annotations

import contextvars
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

Kind = Literal[
    "missing", "null", "invalid", "unknown-enum", "unknown-discriminator", "unknown-property"
]

# Open sets (enum values, discriminators, extra properties) grow between releases of a server:
# strict decoding reports them and goes on.
_REFUSED_WHEN_STRICT: Final = frozenset(("missing", "null", "invalid"))


@dataclass(frozen=True, slots=True)
class Forgiven:
    """One deviation of a response from its document.

    Attributes:
        path: Where, for instance `data[1].hostId`.
        model: The schema that declares the property.
        kind: What was wrong.
        detail: A sentence without the value itself, which may be a secret.
    """

    path: str
    model: str
    kind: Kind
    detail: str


@dataclass(frozen=True, slots=True)
class Decoding:
    """How responses are decoded.

    Args:
        strict: Raise `DecodeError` where a required property is missing or null, or a value does
            not have the documented type. Open sets stay open.
        report: Called once per deviation that was forgiven.
    """

    strict: bool = False
    report: Callable[[Forgiven], None] | None = None


LENIENT: Final = Decoding()


@dataclass(frozen=True, slots=True)
class _Finding:
    container: Any  # the dict or list; None where only the value is known
    key: Any
    value: Any
    model: str
    kind: Kind


_findings: contextvars.ContextVar[list[_Finding] | None] = contextvars.ContextVar(
    "vbr_api_findings", default=None
)


def note(container: Any, key: Any, model: str, kind: Kind) -> None:
    """Write down that `container[key]` deviates from `model`."""
    found = _findings.get()
    if found is not None:
        found.append(_Finding(container, key, None, model, kind))


def note_value(value: Any, model: str, kind: Kind) -> None:
    """Write down that `value`, wherever it stands, deviates from `model`."""
    found = _findings.get()
    if found is not None:
        found.append(_Finding(None, None, value, model, kind))


def observe(decode: Callable[[Any], T], raw: Any, decoding: Decoding, root: str) -> T:
    """Run a decoder over a document and settle what it forgave.

    Args:
        decode: From raw JSON value to model.
        raw: The JSON value.
        decoding: Strictness and hook.
        root: Name of the whole document in messages, normally its schema.

    Raises:
        DecodeError: In strict mode, for the first deviation that is refused.
    """
    found: list[_Finding] = []
    token = _findings.set(found)
    try:
        value = decode(raw)
    finally:
        _findings.reset(token)
    if found:
        _settle(found, raw, decoding, root)
    return value


def _settle(found: list[_Finding], raw: Any, decoding: Decoding, root: str) -> None:
    containers: dict[int, str] = {}
    places: dict[int, list[str]] = {}
    _walk(raw, "", containers, places, {id(f.value) for f in found if f.container is None})
    for finding in found:
        if finding.container is None:
            known = places.get(id(finding.value))
            path = known.pop(0) if known else "?"
        else:
            path = _join(containers.get(id(finding.container), "?"), finding.key)
        told = Forgiven(path, finding.model, finding.kind, _DETAILS[finding.kind])
        if decoding.strict and finding.kind in _REFUSED_WHEN_STRICT:
            raise DecodeError(f"{root}.{path}: {told.detail} ({finding.model})", path=path)
        if decoding.report is not None:
            decoding.report(told)


_DETAILS: Final[dict[Kind, str]] = {
    "missing": "required, but missing",
    "null": "required, but null",
    "invalid": "not of the documented type; kept as it came",
    "unknown-enum": "not a documented value; kept as it came",
    "unknown-discriminator": "no documented kind; decoded as the parent schema",
    "unknown-property": "not a documented property; kept",
}


def _walk(
    raw: Any,
    path: str,
    containers: dict[int, str],
    places: dict[int, list[str]],
    wanted: set[int],
) -> None:
    identity = id(raw)
    if identity in wanted:
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
        _walk(value, _join(path, key), containers, places, wanted)


def _join(path: str, key: Any) -> str:
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else str(key)


__all__ = ["LENIENT", "Decoding", "Forgiven", "Kind", "note", "note_value", "observe"]
