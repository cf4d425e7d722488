"""From `name=value` on a command line to the arguments of a generated operation."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from aiovbr._paging.bodies import body_for_range
from aiovbr._paging.reader import Range

from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from vbr_api.runtime import Model

    from .settings import Applied, Settings


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

    @property
    def body_is_file(self) -> bool:
        """Whether the body is a file, not JSON."""
        return self.body == "Body"

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

    def body_from(self, raw: Any, settings: Settings) -> Applied | None:
        """Return the body, and what is odd about it; None if there is none.

        Args:
            raw: JSON of the body file, or None.
            settings: What is set on top of it.

        Raises:
            CliError: If the operation takes no body, needs one, or it cannot be built.
        """
        given = raw is not None or bool(settings)
        if self.body is None:
            if given:
                raise _usage(
                    f"{self.operation} takes no body; leave out --body-file, --set and --secret"
                )
            return None
        if not given:
            if self.body_required:
                raise _usage(
                    f"{self.operation} needs a body ({self.body}): add --body-file FILE or"
                    " --set name=value"
                )
            return None
        model = cast("type[Model]", getattr(self.models, self.body))
        return settings.apply(raw, model, f"the body of {self.operation} ({self.body})")

    def listed_by(
        self, pairs: Iterable[str], settings: Settings, rows: int
    ) -> tuple[dict[str, Any], Applied | None]:
        """Return keyword arguments of a list, and its body if it is asked with one.

        Args:
            pairs: `name=value`.
            settings: What is set in its body.
            rows: Rows to ask for at a time.

        Raises:
            CliError: As `arguments` and `body_from` do.
        """
        arguments = self.arguments(pairs)
        if self.body is None:
            if "limit" in self.parameters:
                arguments.setdefault("limit", rows)
            return arguments, self.body_from(None, settings)
        body = self.body_from({}, settings)
        if body is not None:
            arguments["body"] = body_for_range(body.model, Range(0, rows))
        return arguments, body


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


__all__ = ["Signature"]
