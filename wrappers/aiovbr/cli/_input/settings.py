"""`--set` and `--secret`: what is put into a JSON document from the command line."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from aiovbr._portable.secrets import secret_paths
from aiovbr._text.redaction import SECRET_PROPERTIES
from aiovbr.bundle._canonical import (
    compact,
    is_array,
    is_object,
    sha256,
)
from aiovbr.bundle._references import resolve_reference
from aiovbr.errors import SecretUnavailable
from vbr_api.runtime import Decoding, Deviation, Model
from vbr_api.runtime.deviations import decode_document

from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_WRONG: Final = frozenset({"invalid", "missing", "null", "unknown-property"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One property that is to be set.

    Attributes:
        path: Wire names; dots lead into nested objects, and numbers into lists.
        value: What it becomes. Not shown: it may be a secret.
        text: The value as it was typed, where that may be meant instead: `123` is a number as
            JSON, and may be a name.
        secret: Whether it came from a reference, so that nobody saw it.
    """

    path: str
    value: Any = field(repr=False)
    text: str | None = field(default=None, repr=False)
    secret: bool = False

    @classmethod
    def parse(cls, text: str) -> Setting:
        """Read `path=value`; the value is JSON, or else text.

        >>> Setting.parse("schedule.runAutomatically=true").value
        True

        Raises:
            CliError: If it is not written so.
        """
        path, equals, value = text.partition("=")
        if not equals or not path:
            raise _usage(f"--set {text}: write PATH=VALUE, such as schedule.runAutomatically=true")
        try:
            return cls(path=path, value=json.loads(value), text=value)
        except json.JSONDecodeError:
            return cls(path=path, value=value)

    @property
    def place(self) -> str:
        """The path as decoding spells it: `disks.0.name` is `disks[0].name`."""
        first, *rest = self.path.split(".")
        return first + "".join(f"[{one}]" if one.isdecimal() else f".{one}" for one in rest)

    def onto(self, document: Any) -> Any:
        """Set it in a document, in place, and return the document.

        Raises:
            CliError: If the document has no place for it.
        """
        *parents, last = self.path.split(".")
        place: Any = document
        for name in parents:
            place = self._step(place, name)
        if is_array(place):
            place[self._index(place, last)] = self.value
        elif is_object(place):
            place[last] = self.value
        else:
            raise self._nowhere()
        return document

    def _step(self, place: Any, name: str) -> Any:
        if is_array(place):
            return place[self._index(place, name)]
        if not is_object(place):
            raise self._nowhere()
        if place.get(name) is None:
            place[name] = {}
        return place[name]

    def _index(self, place: list[Any], name: str) -> int:
        if not name.isdecimal() or int(name) >= len(place):
            raise _usage(f"--set {self.path}: {name!r} is no index of a list of {len(place)}")
        return int(name)

    def _nowhere(self) -> CliError:
        return _usage(f"--set {self.path}: it leads into what is no object and no list")


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A document with what was set in it.

    Attributes:
        document: The document.
        model: The same, decoded.
        odd: Where and how it deviates from the API's document.
        secrets: Secrets that were set, in whichever way.
        exposed: Those of them that stood on the command line.
    """

    document: dict[str, Any] = field(repr=False)
    model: Model = field(repr=False)
    odd: tuple[Deviation, ...]
    secrets: tuple[str, ...]
    exposed: tuple[str, ...]


class Settings:
    """Everything that is to be set.

    Args:
        settings: In the order in which they are set.
    """

    def __init__(self, settings: Iterable[Setting] = ()) -> None:
        self._settings = tuple(settings)

    def __bool__(self) -> bool:
        return bool(self._settings)

    @classmethod
    def of(
        cls,
        texts: Sequence[str] | None,
        references: Sequence[str] | None,
        folder: Path,
        environ: Mapping[str, str],
    ) -> Settings:
        """Read options.

        Args:
            texts: `--set PATH=VALUE`.
            references: `--secret PATH=REFERENCE`.
            folder: Where relative paths of references begin.
            environ: Environment for references.

        Raises:
            CliError: If one is not written so, or a reference leads nowhere.
        """
        read = [Setting.parse(text) for text in texts or ()]
        for text in references or ():
            path, equals, reference = text.partition("=")
            if not equals or not path:
                raise _usage("--secret: write PATH=REFERENCE, such as password=env:NAME")
            try:
                value = resolve_reference(reference, folder, environ, literal=False)
            except SecretUnavailable as error:
                raise CliError(f"--secret {path}: {error}.", ExitCode.SECRETS) from None
            read.append(Setting(path=path, value=value, secret=True))
        return cls(read)

    @property
    def paths(self) -> tuple[str, ...]:
        """What is set."""
        return tuple(dict.fromkeys(one.path for one in self._settings))

    @property
    def digest(self) -> str:
        """What tells these settings from others; a secret counts by its path alone."""
        told = [[one.path, None if one.secret else one.value] for one in self._settings]
        return sha256(compact({"settings": told}))[:16]

    def onto(self, document: Any) -> Any:
        """Set everything in a copy of a document, and return the copy."""
        made = copy.deepcopy(document)
        for one in self._settings:
            made = one.onto({} if made is None else made)
        return made

    def apply(self, document: Any, model: type[Model], name: str) -> Applied:
        """Set everything, and decode the outcome.

        Args:
            document: A JSON object; it is not changed.
            model: The class that it belongs to.
            name: What it is called in messages.

        Raises:
            CliError: If the document has no place for one of them, or is no object.
        """
        made = _decode(self, document, model, name)
        # A number where the API's document wants text was typed as text.
        invalid = {one.path for one in made.odd if one.kind == "invalid"}
        typed = Settings(
            replace(one, value=one.text, text=None)
            if one.text is not None and one.place in invalid
            else one
            for one in self._settings
        )
        again = _decode(typed, document, model, name)
        return again if len(again.odd) < len(made.odd) else made

    def secrets(self, model: Model, document: Any, *, typed: bool) -> tuple[str, ...]:
        """Return the secrets that were set.

        Args:
            model: The document, decoded.
            document: The document with everything set.
            typed: Only those whose value stood on the command line.
        """
        given = [tuple(one.path.split(".")) for one in self._settings if not (typed and one.secret)]
        marked = [tuple(map(str, path)) for path in secret_paths(model, document)]
        found = [path for path in marked if any(path[: len(one)] == one for one in given)]
        # What the document does not know where it was put may still be one.
        found += [one for one in given if one[-1] in SECRET_PROPERTIES and one not in found]
        return tuple(".".join(path) for path in found if at(document, path))

    def wrong(self, applied: Applied, before: Iterable[Deviation]) -> list[str]:
        """Return a line for each setting that the API's document has no place for.

        Args:
            applied: The document with them.
            before: How it deviated without them: what a server sends is not the caller's mistake.
        """
        known = {(one.path, one.kind) for one in before}
        return [
            f"{one.path}: {one.detail.partition(';')[0]}"
            for one in applied.odd
            if one.kind in _WRONG
            and (one.path, one.kind) not in known
            and any(_overlap(one.path, setting.place) for setting in self._settings)
        ]


def look(document: Any, model: type[Model], name: str) -> tuple[Model, list[Deviation]]:
    """Decode a document, and tell how it deviates from the API's document."""
    odd: list[Deviation] = []
    decoded = decode_document(model.from_dict, document, Decoding(report=odd.append), name)
    return decoded, odd


def _decode(settings: Settings, document: Any, model: type[Model], name: str) -> Applied:
    made = settings.onto(document)
    if not is_object(made):
        raise _usage(f"{name} is a JSON object")
    decoded, odd = look(made, model, name)
    return Applied(
        document=made,
        model=decoded,
        odd=tuple(odd),
        secrets=settings.secrets(decoded, made, typed=False),
        exposed=settings.secrets(decoded, made, typed=True),
    )


def _overlap(one: str, other: str) -> bool:
    """Tell whether one path leads through the other.

    >>> _overlap("a.b", "a.b[0].c"), _overlap("a.bc", "a.b")
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    return long == short or (long.startswith(short) and long[len(short)] in ".[")


def at(document: Any, path: Sequence[str]) -> Any:
    """Return what stands at a path, or None."""
    value: Any = document
    for name in path:
        if is_array(value):
            value = value[int(name)]
        else:
            value = value.get(name) if is_object(value) else None
    return value


def _usage(message: str) -> CliError:
    return CliError(f"{message}.", ExitCode.USAGE)


__all__ = ["Applied", "Setting", "Settings", "at", "look"]
