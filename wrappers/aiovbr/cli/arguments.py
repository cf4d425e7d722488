"""From `name=value` on a command line to the arguments of a generated operation."""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from aiovbr.bundle.canonical import is_array, is_object
from vbr_api.runtime import Decoding, Forgiven, Model
from vbr_api.runtime.forgiven import observe

from .exit_codes import ExitCode
from .failures import CliError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType


@dataclass(frozen=True, slots=True)
class Signature:
    """What an operation takes.

    Attributes:
        operation: Id of the operation.
        parameters: Python name to annotation, the body excluded.
        required: Names that must be given.
        body: Name of the body's model, or None.
        body_required: Whether the operation cannot be called without a body.
        models: The generated models of the revision.
    """

    operation: str
    parameters: dict[str, str]
    required: tuple[str, ...]
    body: str | None
    body_required: bool
    models: ModuleType

    @classmethod
    def of(cls, module: ModuleType, models: ModuleType) -> Signature:
        """Read the signature of a generated operation module."""
        found = dict(inspect.signature(module.build).parameters)
        body = found.pop("body", None)
        empty = inspect.Parameter.empty
        return cls(
            operation=module.OPERATION.id,
            parameters={name: str(one.annotation) for name, one in found.items()},
            required=tuple(name for name, one in found.items() if one.default is empty),
            body=None if body is None else _alternatives(str(body.annotation))[0],
            body_required=body is not None and body.default is empty,
            models=models,
        )

    def arguments(self, pairs: Iterable[str]) -> dict[str, Any]:
        """Return keyword arguments.

        Args:
            pairs: `name=value`; the name in Python's or the API's spelling.

        Raises:
            CliError: If there is no such parameter, a value does not fit, or one is missing.
        """
        by_name = {_plain(name): name for name in self.parameters}
        values: dict[str, Any] = {}
        for pair in pairs:
            given, equals, text = pair.partition("=")
            name = by_name.get(_plain(given))
            if not equals:
                raise _usage(f"{pair!r}: write NAME=VALUE")
            if name is None:
                known = ", ".join(self.parameters) or "none"
                raise _usage(f"{self.operation} has no parameter {given!r}; it takes: {known}")
            try:
                values[name] = self._convert(text, self.parameters[name])
            except ValueError as error:
                raise _usage(f"{name}: {error}") from None
        missing = [name for name in self.required if name not in values]
        if missing:
            examples = " ".join(f"--param {name}=VALUE" for name in missing)
            raise _usage(f"{self.operation} needs {', '.join(missing)}: add {examples}")
        return values

    def _convert(self, text: str, annotation: str) -> Any:
        kind = _alternatives(annotation)[0]
        if kind.startswith("list["):
            return [self._convert(part, kind[5:-1]) for part in text.split(",")]
        if kind == "bool":
            if text.lower() not in ("true", "false"):
                raise ValueError(f"{text!r} is neither true nor false")
            return text.lower() == "true"
        if kind == "int":
            return int(text)
        if kind == "float":
            return float(text)
        if kind == "UUID":
            try:
                return UUID(text)
            except ValueError:
                raise ValueError(f"{text!r} is no id (a UUID)") from None
        if kind == "datetime":
            return datetime.fromisoformat(text)
        if kind == "str":
            return text
        # What is left are the enums of the document; they take unknown values too.
        return getattr(self.models, kind)(text)

    def body_from(self, raw: Any, settings: Iterable[str]) -> tuple[Model | None, list[str]]:
        """Return the body, and what is odd about it.

        Args:
            raw: JSON of the body file, or None.
            settings: `path=value`, on top of it; the value is JSON, or else text.

        Raises:
            CliError: If the operation takes no body, needs one, or it cannot be built.
        """
        document: Any = raw
        for setting in settings:
            document = set_value({} if document is None else document, setting)
        if self.body is None:
            if document is not None:
                raise _usage(f"{self.operation} takes no body; leave out --body-file and --set")
            return None, []
        if document is None:
            if self.body_required:
                raise _usage(
                    f"{self.operation} needs a body ({self.body}): add --body-file FILE or"
                    " --set name=value"
                )
            return None, []
        if not is_object(document):
            raise _usage(f"the body of {self.operation} is a JSON object ({self.body})")
        model = cast("type[Model]", getattr(self.models, self.body))
        odd: list[Forgiven] = []
        decoded = observe(model.from_dict, document, Decoding(report=odd.append), self.body)
        return decoded, [f"{one.path}: {one.kind}" for one in odd]


def set_value(document: Any, setting: str) -> Any:
    """Change a property of a JSON document, in place, and return the document.

    Args:
        document: The document.
        setting: `path=value`; the value is JSON, or else text.

    Raises:
        CliError: If it is not written so, or there is no such place.
    """
    path, equals, text = setting.partition("=")
    if not equals or not path:
        raise _usage(
            f"--set {setting}: write PATH=VALUE, for instance schedule.runAutomatically=true"
        )
    try:
        value: Any = json.loads(text)
    except json.JSONDecodeError:
        value = text
    *parents, last = path.split(".")
    place: Any = document
    for name in parents:
        place = _step(place, name, path)
    if is_array(place):
        place[_index(place, last, path)] = value
    elif is_object(place):
        place[last] = value
    else:
        raise _usage(f"--set {path}: the body has no place for it")
    return document


def _step(place: Any, name: str, path: str) -> Any:
    if is_array(place):
        return place[_index(place, name, path)]
    if is_object(place):
        return place.setdefault(name, {})
    raise _usage(f"--set {path}: the body has no place for it")


def _index(place: list[Any], name: str, path: str) -> int:
    if not name.isdecimal() or int(name) >= len(place):
        raise _usage(f"--set {path}: {name!r} is no index of a list of {len(place)}")
    return int(name)


def _alternatives(annotation: str) -> list[str]:
    r"""Split a union at its top level.

    >>> _alternatives("UUID | str | None"), _alternatives("list[UUID | str] | None")
    (['UUID', 'str', 'None'], ['list[UUID | str]', 'None'])
    """
    parts: list[str] = [""]
    depth = 0
    for c in annotation:
        depth += {"[": 1, "]": -1}.get(c, 0)
        if c == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += c
    return [part.strip() for part in parts]


def _plain(name: str) -> str:
    return "".join(c for c in name if c.isalnum()).casefold()


def _usage(message: str) -> CliError:
    return CliError(f"{message}.", ExitCode.USAGE)


__all__ = ["Signature", "set_value"]
