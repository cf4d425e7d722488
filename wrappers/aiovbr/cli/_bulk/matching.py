"""Which objects of a list are meant by `--where`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._console.masking import shown
from .._servers.connection import Target, connected
from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from vbr_api.runtime import Model, Operation

    from .._console.shell import Shell
    from .._input.where import Where

Row: TypeAlias = "dict[str, str]"
"""Name and id of an object."""


async def choose(
    shell: Shell, target: Target, listing: Operation, noun: str, where: Where
) -> list[Row]:
    """Read a list, and return the objects that are meant, each once.

    Args:
        shell: Where to warn.
        target: The server.
        listing: The list.
        noun: What its objects are called.
        where: Which are meant.

    Raises:
        CliError: If a condition names what no object has: negated, it would hold for all of them.
    """
    found: dict[str, Row] = {}
    unknown = set(where.paths)
    seen: dict[str, None] = {}
    count = 0
    async with connected(shell, target) as vbr:
        rows: Any = vbr.paginate(getattr(getattr(vbr.api, listing.group), listing.name))
        model: Model
        async for model in rows:
            count += 1
            row = shown(model)
            if unknown:
                unknown -= {path for path in unknown if where.knows(path, model)}
                seen |= dict.fromkeys((*row, *type(model).wire_names.values()))
            if where.holds(row):
                found.setdefault(row["id"], {"id": row["id"], "name": name_of(row)})
        if rows.drift.harmful:
            shell.terminal.warn(
                f"the list of {noun} changed while it was read: some may be missing; look again"
                " afterwards"
            )
    if unknown and count:
        raise CliError(
            f"--where {min(unknown)}: {noun} have no such property; they have: {', '.join(seen)}.",
            ExitCode.USAGE,
        )
    return list(found.values())


def name_of(row: dict[str, Any]) -> str:
    """Return what people call an object."""
    for key in ("name", "username", "hint", "description"):
        if row.get(key):
            return str(row[key])
    return ""


__all__ = ["Row", "choose", "name_of"]
