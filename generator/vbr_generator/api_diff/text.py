"""The text form of a surface: one line per name, for reviews and diffs.

    surface 1.3-rev2
    def get_all_jobs -> JobsResult ; jobs ; GET /api/v1/jobs ; query
      *
      skip?: int | None
    class BackupJobModel(JobModel)
      is_high_priority: bool
    class JobModel by type
      Backup = BackupJobModel
    enum EJobType
      BACKUP = Backup

`?` marks an optional name, `/` and `*` separate parameters as in Python, `@` precedes a JSON name
that does not follow from the Python name, `!` marks a secret.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vbr_generator.api_diff.surface import (
    ParameterKind,
    PublicClass,
    PublicEnum,
    PublicField,
    PublicFunction,
    PublicParameter,
    Surface,
    camel,
)
from vbr_generator.errors import SurfaceError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["read", "write"]

_CLASS = re.compile(r"class (?P<name>[^( ]+)(?:\((?P<base>[^)]*)\))?(?: by (?P<by>.+))?$")
_ITEM = re.compile(
    r"(?P<name>.+?)(?P<optional>\?)?: (?P<annotation>.*?)(?: @(?P<wire>\S+))?(?P<secret> !)?$"
)
_STARS: dict[ParameterKind, str] = {"many": "*", "any-keyword": "**"}


def write(surface: Surface) -> str:
    """Format a surface; equal surfaces have equal texts."""
    return "\n".join(_lines(surface)) + "\n"


def _lines(surface: Surface) -> Iterator[str]:
    yield f"surface {surface.title}"
    for _, function in sorted(surface.functions.items()):
        extra = (function.group, function.route, function.paging)
        yield " ; ".join((f"def {function.name} -> {function.returns}", *filter(None, extra)))
        yield from _parameters(function)
    for name, found in sorted(surface.classes.items()):
        base = f"({found.base})" if found.base else ""
        by = f" by {found.discriminator}" if found.discriminator else ""
        yield f"class {name}{base}{by}"
        for item in found.fields.values():
            wire = f" @{item.wire}" if item.wire not in ("", camel(item.name)) else ""
            secret = " !" if item.secret else ""
            yield f"  {_item(item.name, item.annotation, item.required)}{wire}{secret}"
        yield from (f"  {value} = {child}" for value, child in found.children.items())
    for name, enum in sorted(surface.enums.items()):
        yield f"enum {name}"
        yield from (f"  {member} = {value}" for member, value in enum.members.items())


def _item(name: str, annotation: str, required: bool) -> str:
    return f"{name}{'' if required else '?'}: {annotation}"


def _parameters(function: PublicFunction) -> Iterator[str]:
    kinds = [parameter.kind for parameter in function.parameters]
    for index, parameter in enumerate(function.parameters):
        before = kinds[:index]
        if parameter.kind == "keyword" and not {"keyword", "many"} & set(before):
            yield "  *"
        if parameter.kind != "positional-only" and before and before[-1] == "positional-only":
            yield "  /"
        stars = _STARS.get(parameter.kind, "")
        yield f"  {stars}{_item(parameter.name, parameter.annotation, parameter.required)}"
    if kinds and kinds[-1] == "positional-only":
        yield "  /"


def read(text: str) -> Surface:
    """Parse the text form of a surface.

    Raises:
        SurfaceError: If the text is not a surface; the message names the line.
    """
    first, *lines = text.splitlines() or [""]
    if not first.startswith("surface "):
        raise SurfaceError(
            "line 1: not `surface NAME`; `make generate` and `make snapshot` write surfaces"
        )
    surface = Surface(first.removeprefix("surface "))
    block: list[str] = []
    for number, line in enumerate([*lines, "end"], 2):
        if not line.startswith("  ") and block:
            try:
                _add(surface, block)
            except (ValueError, AttributeError) as error:
                raise SurfaceError(f"before line {number}: {error}") from error
            block = []
        block.append(line)
    return surface


def _add(surface: Surface, block: list[str]) -> None:
    head, *items = block[0], *(line[2:] for line in block[1:])
    kind, _, rest = head.partition(" ")
    if kind == "def":
        signature, *extra = rest.split(" ; ")
        name, _, returns = signature.partition(" -> ")
        extra += [""] * (3 - len(extra))
        surface.functions[name] = PublicFunction(
            name, tuple(_read_parameters(items)), returns, *extra[:3]
        )
    elif kind == "class":
        surface.classes.update(_read_class(head, items))
    elif kind == "enum":
        pairs = (item.partition(" = ") for item in items)
        surface.enums[rest] = PublicEnum(rest, {member: value for member, _, value in pairs})
    else:
        raise ValueError(f"{head!r} is not def, class or enum")


def _read_item(line: str) -> PublicField:
    match = _ITEM.match(line)
    if match is None:
        raise ValueError(f"{line!r} is not `name: annotation`")
    name = match["name"]
    return PublicField(
        name,
        match["annotation"],
        required=not match["optional"],
        wire=match["wire"] or camel(name),
        secret=bool(match["secret"]),
    )


def _read_parameters(items: list[str]) -> Iterator[PublicParameter]:
    kind: ParameterKind = "positional-only" if "/" in items else "positional"
    for item in items:
        if item == "/":
            kind = "positional"
        elif item == "*":
            kind = "keyword"
        else:
            own: ParameterKind | None = None
            if item.startswith("*"):
                own = "any-keyword" if item.startswith("**") else "many"
            field = _read_item(item.lstrip("*"))
            yield PublicParameter(field.name, field.annotation, field.required, own or kind)
            if own == "many":
                kind = "keyword"


def _read_class(head: str, items: list[str]) -> Iterator[tuple[str, PublicClass]]:
    match = _CLASS.match(head)
    if match is None:
        raise ValueError(f"{head!r} is not a class")
    fields = [_read_item(item) for item in items if _ITEM.match(item)]
    children = [item.partition(" = ") for item in items if not _ITEM.match(item)]
    yield (
        match["name"],
        PublicClass(
            match["name"],
            match["base"] or "",
            {item.name: item for item in fields},
            match["by"] or "",
            {value: child for value, _, child in children},
        ),
    )
