"""Selection of the objects of a list by `--where`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._console.masking import to_masked_json
from .._servers.connection import ServerLogin, connected
from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from vbr_api.runtime import Model, Operation

    from .._console.shell import Shell
    from .._input.where import Where

Row: TypeAlias = "dict[str, str]"
"""Name and id of an object."""


async def match_objects(
    shell: Shell, server: ServerLogin, listing: Operation, noun: str, where: Where
) -> list[Row]:
    """Read a list, and return the matching objects, each once.

    Args:
        shell: Prints warnings.
        server: The server.
        listing: The list.
        noun: Plural noun for the objects in messages.
        where: The conditions.

    Raises:
        CliError: If no object has the property of a condition. Negated, the condition would hold
            for every object.
    """
    matches: dict[str, Row] = {}
    unknown_paths = set(where.paths)
    properties: dict[str, None] = {}
    count = 0
    async with connected(shell, server) as vbr:
        rows: Any = vbr.paginate(getattr(getattr(vbr.api, listing.group), listing.name))
        model: Model
        async for model in rows:
            count += 1
            row = to_masked_json(model)
            if unknown_paths:
                unknown_paths -= {path for path in unknown_paths if where.has_property(path, model)}
                properties |= dict.fromkeys((*row, *type(model).wire_names.values()))
            if where.holds(row):
                matches.setdefault(row["id"], {"id": row["id"], "name": display_name(row)})
        if rows.drift.harmful:
            shell.terminal.warn(
                f"the list of {noun} changed while it was read: some may be missing. Check the list"
                " again afterwards"
            )
    if unknown_paths and count:
        raise CliError(
            f"--where {min(unknown_paths)}: {noun} have no such property. Properties:"
            f" {', '.join(properties)}.",
            ExitCode.USAGE,
        )
    return list(matches.values())


def display_name(row: dict[str, Any]) -> str:
    """Return the name of an object for people."""
    for key in ("name", "username", "hint", "description"):
        if row.get(key):
            return str(row[key])
    return ""


__all__ = ["Row", "display_name", "match_objects"]
