"""Arguments of a generated operation from `name=value` on the command line."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from aiovbr._paging.bodies import body_for_range
from aiovbr._paging.reader import Range
from aiovbr.bundle._canonical import is_writable

from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from vbr_api.runtime import Model

    from .property_changes import ChangedDocument, PropertyChanges


@dataclass(frozen=True, slots=True)
class OperationSignature:
    """Parameters and body of an operation.

    Attributes:
        operation: Id of the operation.
        parameters: Annotation of each parameter by its Python name, without the body.
        required: Names of the required parameters.
        body: Name of the body's model, or None.
        body_required: Whether the operation requires a body.
        models: The generated models of the revision.
    """

    operation: str
    parameters: dict[str, str]
    required: tuple[str, ...]
    body: str | None
    body_required: bool
    models: ModuleType

    @classmethod
    def of(cls, module: ModuleType, models: ModuleType) -> OperationSignature:
        """Read the signature of a generated operation module."""
        parameters = dict(inspect.signature(module.build).parameters)
        body = parameters.pop("body", None)
        empty = inspect.Parameter.empty
        return cls(
            operation=module.OPERATION.id,
            parameters={name: str(parameter.annotation) for name, parameter in parameters.items()},
            required=tuple(
                name for name, parameter in parameters.items() if parameter.default is empty
            ),
            body=None if body is None else _alternatives(str(body.annotation))[0],
            body_required=body is not None and body.default is empty,
            models=models,
        )

    @property
    def body_is_file(self) -> bool:
        """True if the body is a file instead of JSON."""
        return self.body == "Body"

    def arguments(self, pairs: Iterable[str]) -> dict[str, Any]:
        """Return keyword arguments.

        Args:
            pairs: `name=value`; the name in Python's or the API's spelling.

        Raises:
            CliError: If a parameter is unknown or missing, or a value is invalid.
        """
        by_name = {_letters(name): name for name in self.parameters}
        values: dict[str, Any] = {}
        for pair in pairs:
            spelling, equals, text = pair.partition("=")
            name = by_name.get(_letters(spelling))
            if not equals:
                raise _usage_error(f"{pair!r}: not a parameter and its value. Write NAME=VALUE")
            if name is None:
                known = ", ".join(self.parameters) or "none"
                raise _usage_error(
                    f"{self.operation} has no parameter {spelling!r}. Parameters: {known}"
                )
            try:
                values[name] = self._convert(text, self.parameters[name])
            except ValueError as error:
                raise _usage_error(f"{name}: {error}") from None
        missing = [name for name in self.required if name not in values]
        if missing:
            examples = " ".join(f"--param {name}=VALUE" for name in missing)
            raise _usage_error(f"{self.operation} requires {', '.join(missing)}. Add {examples}")
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
                raise ValueError(f"{text!r} is not an id (a UUID)") from None
        if kind == "datetime":
            return datetime.fromisoformat(text)
        if kind == "str":
            if not is_writable(text):
                raise ValueError(f"{text!a} is not text in UTF-8")
            return text
        # The remaining types are enums of the API document, which accept unknown values.
        return getattr(self.models, kind)(text)

    def build_body(self, raw: Any, changes: PropertyChanges) -> ChangedDocument | None:
        """Return the body with its deviations, or None without a body.

        Args:
            raw: JSON of the body file, or None.
            changes: Changes of the body file.

        Raises:
            CliError: If the operation takes no body or requires one, or the body is invalid.
        """
        has_body = raw is not None or bool(changes)
        if self.body is None:
            if has_body:
                raise _usage_error(
                    f"{self.operation} takes no body. Remove --body-file, --set and --secret"
                )
            return None
        if not has_body:
            if self.body_required:
                raise _usage_error(
                    f"{self.operation} requires a body ({self.body}). Add --body-file FILE or"
                    " --set name=value"
                )
            return None
        model = cast("type[Model]", getattr(self.models, self.body))
        return changes.apply(raw, model, f"the body of {self.operation} ({self.body})")

    def list_arguments(
        self, pairs: Iterable[str], changes: PropertyChanges, page_size: int
    ) -> tuple[dict[str, Any], ChangedDocument | None]:
        """Return the keyword arguments of a list, and the body of a list that pages in its body.

        Args:
            pairs: `name=value`.
            changes: Changes of the body.
            page_size: Rows per page.

        Raises:
            CliError: For the same reasons as `arguments` and `build_body`.
        """
        arguments = self.arguments(pairs)
        if self.body is None:
            if "limit" in self.parameters:
                arguments.setdefault("limit", page_size)
            return arguments, self.build_body(None, changes)
        body = self.build_body({}, changes)
        if body is not None:
            arguments["body"] = body_for_range(body.model, Range(0, page_size))
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


def _letters(name: str) -> str:
    return "".join(c for c in name if c.isalnum()).casefold()


def _usage_error(message: str) -> CliError:
    return CliError(f"{message}.", ExitCode.USAGE)


__all__ = ["OperationSignature"]
