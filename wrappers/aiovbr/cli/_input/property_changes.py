"""`--set` and `--secret`: changes of a JSON document from the command line."""

from __future__ import annotations

import copy
import json
import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from aiovbr._portable.secrets import secret_paths
from aiovbr._text.redaction import SECRET_PROPERTIES
from aiovbr.bundle._canonical import (
    compact,
    is_array,
    is_object,
    is_writable,
    sha256,
)
from aiovbr.bundle._references import resolve_reference
from aiovbr.errors import SecretUnavailable
from vbr_api.runtime import Decoding, Deviation, Model
from vbr_api.runtime.deviations import decode_document

from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_MAX_DEPTH: Final = 100
_MAX_DIGITS: Final = 9
_ERRORS: Final = frozenset({"invalid", "missing", "null", "unknown-property"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyAssignment:
    """A new value for one property.

    Attributes:
        path: Wire names; dots lead into nested objects, and numbers into lists.
        value: The new value. Not in the repr: it may be a secret.
        text: The value as typed, if it may be text instead: `123` is a number as JSON, and may be
            a name.
        secret: Whether the value comes from a reference, so that the command line does not show it.
    """

    path: str
    value: Any = field(repr=False)
    text: str | None = field(default=None, repr=False)
    secret: bool = False

    @classmethod
    def parse(cls, text: str) -> PropertyAssignment:
        """Parse `path=value`; the value is JSON, or else text.

        >>> PropertyAssignment.parse("schedule.runAutomatically=true").value
        True

        Raises:
            CliError: If the text is malformed.
        """
        path, equals, value = text.partition("=")
        if not equals or not path:
            raise _usage_error(
                f"--set {text}: not a property and its value. Write PATH=VALUE, such as"
                " schedule.runAutomatically=true"
            )
        if path.count(".") >= _MAX_DEPTH:
            raise _usage_error(f"--set: the path has more than {_MAX_DEPTH} names")
        try:
            parsed = json.loads(value, parse_float=_finite, parse_constant=_finite)
        except ValueError:  # also a number with too many digits
            parsed = value
        except RecursionError:
            raise _usage_error(f"--set {path}: the value is nested too deeply") from None
        if not is_writable(parsed):
            raise _usage_error(
                f"--set {path}: the value cannot be sent as JSON. Use integers of 64 bits, text in"
                " UTF-8 and less nesting"
            )
        return cls(path=path, value=parsed, text=None if parsed is value else value)

    @property
    def decoded_path(self) -> str:
        """The path in the spelling of deviations: `disks.0.name` is `disks[0].name`."""
        first, *rest = self.path.split(".")
        return first + "".join(f"[{name}]" if name.isdecimal() else f".{name}" for name in rest)

    def apply_to(self, document: Any) -> Any:
        """Set the value in a document, in place, and return the document.

        Raises:
            CliError: If the path leads through a value that is neither object nor list.
        """
        *parents, last = self.path.split(".")
        container: Any = document
        for name in parents:
            container = self._descend(container, name)
        if is_array(container):
            container[self._index(container, last)] = self.value
        elif is_object(container):
            container[last] = self.value
        else:
            raise self._not_a_container()
        return document

    def _descend(self, container: Any, name: str) -> Any:
        if is_array(container):
            return container[self._index(container, name)]
        if not is_object(container):
            raise self._not_a_container()
        if container.get(name) is None:
            container[name] = {}
        return container[name]

    def _index(self, entries: list[Any], name: str) -> int:
        if not name.isdecimal() or len(name) > _MAX_DIGITS or int(name) >= len(entries):
            raise _usage_error(
                f"--set {self.path}: {name!r} is not an index of a list of {len(entries)} entries"
            )
        return int(name)

    def _not_a_container(self) -> CliError:
        return _usage_error(
            f"--set {self.path}: the path leads through a value that is neither object nor list"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedDocument:
    """A document after its changes.

    Attributes:
        document: The document as JSON.
        model: The document, decoded.
        deviations: Its deviations from the API document.
        secrets: Paths of the changed secrets.
        exposed: Those of them whose value is on the command line.
    """

    document: dict[str, Any] = field(repr=False)
    model: Model = field(repr=False)
    deviations: tuple[Deviation, ...]
    secrets: tuple[str, ...]
    exposed: tuple[str, ...]


class PropertyChanges:
    """Changes of one or more documents.

    Args:
        changes: The changes, in the order in which they are applied.
    """

    def __init__(self, changes: Iterable[PropertyAssignment] = ()) -> None:
        self._changes = tuple(changes)

    def __bool__(self) -> bool:
        return bool(self._changes)

    @classmethod
    def parse(
        cls,
        texts: Sequence[str] | None,
        references: Sequence[str] | None,
        folder: Path,
        environ: Mapping[str, str],
    ) -> PropertyChanges:
        """Parse options.

        Args:
            texts: `--set PATH=VALUE`.
            references: `--secret PATH=REFERENCE`.
            folder: Folder that relative paths of references start from.
            environ: Environment of the references.

        Raises:
            CliError: If an option is malformed, or a reference cannot be resolved.
        """
        changes = [PropertyAssignment.parse(text) for text in texts or ()]
        for text in references or ():
            path, equals, reference = text.partition("=")
            if not equals or not path:
                raise _usage_error(
                    "--secret: not a property and a reference. Write PATH=REFERENCE, such as"
                    " password=env:NAME"
                )
            try:
                value = resolve_reference(reference, folder, environ, literal=False)
            except SecretUnavailable as error:
                raise CliError(f"--secret {path}: {error}.", ExitCode.SECRETS) from None
            changes.append(PropertyAssignment(path=path, value=value, secret=True))
        return cls(changes)

    @property
    def paths(self) -> tuple[str, ...]:
        """Paths of the changed properties."""
        return tuple(dict.fromkeys(change.path for change in self._changes))

    @property
    def digest(self) -> str:
        """Digest of paths and values; for a secret, of its path only."""
        entries = [
            [change.path, None if change.secret else change.value] for change in self._changes
        ]
        return sha256(compact({"settings": entries}))[:16]

    def apply_to(self, document: Any) -> Any:
        """Apply all changes to a copy of a document, and return the copy."""
        changed = copy.deepcopy(document)
        for change in self._changes:
            changed = change.apply_to({} if changed is None else changed)
        return changed

    def apply(self, document: Any, model: type[Model], name: str) -> ChangedDocument:
        """Apply all changes to a copy of a document, and decode it.

        Args:
            document: A JSON object.
            model: Its class.
            name: The document's name in messages.

        Raises:
            CliError: If the document is not an object, or a path does not fit it.
        """
        changed = _change(self, document, model, name)
        # A number where the API document requires text was typed as text.
        invalid = {
            deviation.path for deviation in changed.deviations if deviation.kind == "invalid"
        }
        as_text = PropertyChanges(
            replace(change, value=change.text, text=None)
            if change.text is not None and change.decoded_path in invalid
            else change
            for change in self._changes
        )
        changed_as_text = _change(as_text, document, model, name)
        if len(changed_as_text.deviations) < len(changed.deviations):
            return changed_as_text
        return changed

    def secrets(self, model: Model, document: Any, *, typed: bool) -> tuple[str, ...]:
        """Return the paths of the changed secrets.

        Args:
            model: The changed document, decoded.
            document: The changed document.
            typed: Whether to return only secrets whose value is on the command line.
        """
        changed = [
            tuple(change.path.split("."))
            for change in self._changes
            if not (typed and change.secret)
        ]
        marked = [tuple(map(str, path)) for path in secret_paths(model, document)]
        secrets = [
            path for path in marked if any(path[: len(prefix)] == prefix for prefix in changed)
        ]
        # A property that the API document does not describe has no mark; its name decides.
        secrets += [
            path for path in changed if path[-1] in SECRET_PROPERTIES and path not in secrets
        ]
        return tuple(".".join(path) for path in secrets if value_at(document, path))

    def errors(self, changed: ChangedDocument, before: Iterable[Deviation]) -> list[str]:
        """Return a line for each change that the API document does not allow.

        Args:
            changed: The changed document.
            before: Deviations of the unchanged document, which are not the user's mistakes.
        """
        known = {(deviation.path, deviation.kind) for deviation in before}
        return [
            f"{deviation.path}: {deviation.detail.partition(';')[0]}"
            for deviation in changed.deviations
            if deviation.kind in _ERRORS
            and (deviation.path, deviation.kind) not in known
            and any(_overlap(deviation.path, change.decoded_path) for change in self._changes)
        ]


def decode_leniently(document: Any, model: type[Model], name: str) -> tuple[Model, list[Deviation]]:
    """Decode a document; return its model and its deviations from the API document."""
    deviations: list[Deviation] = []
    decoding = Decoding(report=deviations.append)
    return decode_document(model.from_dict, document, decoding, name), deviations


def _change(
    changes: PropertyChanges, document: Any, model: type[Model], name: str
) -> ChangedDocument:
    changed = changes.apply_to(document)
    if not is_object(changed):
        raise _usage_error(f"{name} must be a JSON object")
    decoded, deviations = decode_leniently(changed, model, name)
    return ChangedDocument(
        document=changed,
        model=decoded,
        deviations=tuple(deviations),
        secrets=changes.secrets(decoded, changed, typed=False),
        exposed=changes.secrets(decoded, changed, typed=True),
    )


def _overlap(path: str, other: str) -> bool:
    """Return True if one path is the other or leads through it.

    >>> _overlap("a.b", "a.b[0].c"), _overlap("a.bc", "a.b")
    (True, False)
    """
    short, long = sorted((path, other), key=len)
    return long == short or (long.startswith(short) and long[len(short)] in ".[")


def value_at(document: Any, path: Sequence[str]) -> Any:
    """Return the value at a path, or None."""
    value: Any = document
    for name in path:
        if is_array(value):
            value = value[int(name)]
        else:
            value = value.get(name) if is_object(value) else None
    return value


def _finite(text: str) -> float:
    """Return a number of JSON, which has neither infinity nor NaN.

    Raises:
        ValueError: If it is not finite, so that the value is text.
    """
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _usage_error(message: str) -> CliError:
    return CliError(f"{message}.", ExitCode.USAGE)


__all__ = [
    "ChangedDocument",
    "PropertyAssignment",
    "PropertyChanges",
    "decode_leniently",
    "value_at",
]
