"""Path, query and header parameters, parsed and checked against the document."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.refusal import bad_request
from vbr_simulator.state.clock import parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vbr_simulator.spec.document import (
        Document,
        DocumentOperation,
        DocumentParameter,
        Json,
        Schema,
    )

__all__ = ["parse_parameters"]

_INT32: Final = range(-(2**31), 2**31)
_BOOLEANS: Final = {"true": True, "false": False}


def parse_parameters(
    document: Document,
    operation: DocumentOperation,
    path: Mapping[str, str],
    query: Mapping[str, str],
    headers: Mapping[str, str],
) -> tuple[dict[str, str], Json]:
    """Parse the parameters of an operation and ignore unknown names.

    Args:
        document: The document with the schemas.
        operation: The operation.
        path: Decoded values by name.
        query: Raw values by name; names match in any letter case.
        headers: Raw values by name.

    Returns:
        The path parameters, and the query and header parameters of the request.

    Raises:
        Refusal: 400 for the first invalid parameter.
    """
    folded = {name.casefold(): value for name, value in query.items()}
    addressed: dict[str, str] = {}
    parsed: Json = {}
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "path":
            addressed[name] = _parse(document, parameter, path[name])
            continue
        source = (
            headers.get(name) if parameter.location == "header" else folded.get(name.casefold())
        )
        if source is not None:
            parsed[name] = _parse(document, parameter, source)
        elif parameter.required:
            raise bad_request(f"The parameter '{name}' is required.")
    return addressed, parsed


def _parse(document: Document, parameter: DocumentParameter, text: str) -> Any:
    schema = document.resolve(parameter.schema)
    try:
        return _value(schema, text)
    except ValueError as problem:
        raise bad_request(f"The parameter '{parameter.name}' {problem}.") from None


def _value(schema: Schema, text: str) -> Any:
    if "enum" in schema:
        values = {str(value).casefold(): value for value in schema["enum"]}
        if text.casefold() not in values:
            raise ValueError(f"must be one of {', '.join(map(str, schema['enum']))}")
        return values[text.casefold()]
    kind = (schema.get("type"), schema.get("format"))
    try:
        match kind:
            case "integer", _:
                number = int(text)
                return _bounded(number) if kind[1] == "int32" else number
            case "number", _:
                return float(text)
            case "boolean", _:
                return _BOOLEANS[text.casefold()]
            case "string", "date-time":
                parse_time(text)
            case "string", "uuid":
                uuid.UUID(text if len(text) == 36 else "")
            case _:
                pass
    except (IndexError, KeyError, ValueError):
        raise ValueError(f"must be a valid {kind[1] or kind[0]}") from None
    return text


def _bounded(number: int) -> int:
    if number not in _INT32:
        raise ValueError
    return number
