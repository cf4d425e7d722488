"""Python names of properties, parameters and schemas."""

from __future__ import annotations

from collections import Counter
from keyword import iskeyword
from typing import TYPE_CHECKING

from openapi_python_client.strings import snake_case

from vbr_generator.errors import UnsupportedShapeError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "RESERVED_ARGUMENTS",
    "RESERVED_ATTRIBUTES",
    "check_duplicates",
    "check_reserved",
    "python_name",
]

# Attributes that a property must not shadow: methods of `Model`, and the types that annotations in
# a class body name.
RESERVED_ATTRIBUTES = frozenset(
    (
        *("additional_properties", "from_dict", "secret_attributes", "to_dict", "to_wire"),
        *("self", "cls"),
        *("wire_names", "bool", "bytes", "datetime", "dict", "float", "int", "list", "str"),
    )
)
RESERVED_ARGUMENTS = frozenset(("body", "transport", "self", "list", "Sequence"))
# Classes that generated modules import or define beside the classes of the document.
_RESERVED_CLASSES = frozenset(
    (
        *("Any", "ClassVar", "Self", "Sequence", "UUID", "TYPE_CHECKING", "UNSET", "Unset"),
        *("Model", "OpenEnum", "Body", "Decoding", "Download", "LENIENT", "OPERATION"),
        *("Request", "Response", "Transport", "Api"),
    )
)


def python_name(wire: str, reserved: frozenset[str]) -> str:
    """Return the Python name of a property or parameter.

    >>> python_name("isDisabled", frozenset()), python_name(".issued", frozenset())
    ('is_disabled', 'issued')
    """
    name = snake_case(wire)
    if iskeyword(name) or name in reserved:
        name += "_"
    if not name.isidentifier():
        raise UnsupportedShapeError(f"{wire!r} has no Python name ({name!r})")
    return name


def check_reserved(names: Iterable[str]) -> None:
    """Raise if a schema has the name of a class that generated modules import."""
    taken = sorted(set(names) & _RESERVED_CLASSES)
    if taken:
        raise UnsupportedShapeError(
            "\n".join(
                f"/components/schemas/{name}: generated modules use this name; needed:"
                " a rule in curate/rules/ that renames the schema"
                for name in taken
            )
        )


def check_duplicates(kind: str, names: Iterable[str]) -> None:
    """Raise if a name occurs twice."""
    twice = sorted(name for name, count in Counter(names).items() if count > 1)
    if twice:
        raise UnsupportedShapeError(f"duplicate {kind} names: {', '.join(twice)}")
