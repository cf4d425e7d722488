"""What can be done with one object of many: an operation, a deletion, an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import orjson

from aiovbr._editing.merge import ABSENT, find_changes
from aiovbr.errors import NotFoundError

from .._console.masking import shown
from .._input.settings import at, look
from ..exit_codes import ExitCode
from ..failures import CliError
from .run import UNCHANGED

if TYPE_CHECKING:
    from collections.abc import Callable

    import aiovbr
    from vbr_api.runtime import Model, Operation

    from .._input.settings import Applied, Settings
    from .matching import Row
    from .run import Act

_SHOWN: Final = 40


def calling(operation: str, *, wait: bool = False) -> Act:
    """Return what calls an operation with the id of an object.

    Args:
        operation: Name of the operation.
        wait: Whether the session that it answers with is waited for.
    """

    async def act(vbr: aiovbr.Vbr[Any], row: Row) -> None:
        session = await vbr.operation(operation).call(vbr, row["id"])
        if session is not None and wait:
            await vbr.sessions.wait(session)

    return act


def gone(reading: str) -> Act:
    """Return what tells whether an object was deleted.

    Args:
        reading: Name of the operation that reads one.
    """

    async def settle(vbr: aiovbr.Vbr[Any], row: Row) -> str | None:
        try:
            await vbr.operation(reading).call(vbr, row["id"])
        except NotFoundError:
            return "the answer was lost, and it is gone"
        return None

    return settle


def has(reading: str, name: str, value: object) -> Act:
    """Return what tells whether an object has a property of that value.

    Args:
        reading: Name of the operation that reads one.
        name: Wire name of the property.
        value: What it is when the deed is done.
    """

    async def settle(vbr: aiovbr.Vbr[Any], row: Row) -> str | None:
        found = (await vbr.operation(reading).call(vbr, row["id"])).to_dict().get(name)
        return "the answer was lost, and it is done" if found == value else None

    return settle


class Editing:
    """Sets properties of an object, one object after the other.

    Args:
        reading: The operation that reads one.
        settings: What is set.
        warn: Called with secrets that stand on the command line.
    """

    def __init__(
        self, reading: Operation, settings: Settings, warn: Callable[[tuple[str, ...]], None]
    ) -> None:
        self._reading = reading
        self._settings = settings
        self._warn = warn

    async def check(self, vbr: aiovbr.Vbr[Any], row: Row) -> None:
        """Refuse what can never work, by the first object."""
        model: Model = await vbr.operation(self._reading.name).call(vbr, row["id"])
        self._warn(self._applied(model).exposed)

    async def act(self, vbr: aiovbr.Vbr[Any], row: Row) -> str:
        """Change an object; tell what was changed."""
        method = getattr(getattr(vbr.api, self._reading.group), self._reading.name)
        edit = vbr.edit(method, row["id"], wait=True)
        async with edit as model:
            applied = self._applied(model)
            edit.replace(applied.document)
        return self._told(model, applied) if edit.changed else UNCHANGED

    async def look(self, vbr: aiovbr.Vbr[Any], row: Row) -> str:
        """Tell what would be changed."""
        model: Model = await vbr.operation(self._reading.name).call(vbr, row["id"])
        return self._told(model, self._applied(model))

    async def settle(self, vbr: aiovbr.Vbr[Any], row: Row) -> str | None:
        """Tell what became of an edit whose answer was lost; None if it is not there."""
        model: Model = await vbr.operation(self._reading.name).call(vbr, row["id"])
        there = self._applied(model).document == model.to_dict()
        return "the answer was lost, and it is done" if there else None

    def _applied(self, model: Model) -> Applied:
        before = model.to_dict()
        name = type(model).__name__
        applied = self._settings.apply(before, type(model), name)
        _, known = look(before, type(model), name)
        wrong = self._settings.wrong(applied, known)
        if wrong:
            raise CliError(f"{'; '.join(wrong)}; nothing was sent.", ExitCode.USAGE)
        return applied

    @staticmethod
    def _told(model: Model, applied: Applied) -> str:
        before, after = shown(model), shown(applied.model)
        found = {one.name: one for one in find_changes(before, after)}
        told = [
            f"{name}: {_short(at(before, one.path))} -> {_short(one.value)}"
            for name, one in found.items()
        ]
        # A secret is *** before and after: that it is set is all that can be told.
        told += [f"{path}: set" for path in applied.secrets if path not in found]
        return "; ".join(told) or UNCHANGED


def _short(value: Any) -> str:
    if value is ABSENT or value is None:
        return "(none)"
    text = orjson.dumps(value).decode()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


__all__ = ["Editing", "calling", "gone", "has"]
