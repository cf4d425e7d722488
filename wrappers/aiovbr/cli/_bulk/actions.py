"""Actions on one of many objects: an operation, a deletion, an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import orjson

from aiovbr._editing.merge import ABSENT, find_changes
from aiovbr.errors import NotFoundError

from .._console.masking import to_masked_json
from .._input.property_changes import decode_leniently, value_at
from ..error_lines import CliError
from ..exit_codes import ExitCode
from .run import UNCHANGED

if TYPE_CHECKING:
    from collections.abc import Callable

    import aiovbr
    from vbr_api.runtime import Model, Operation

    from .._input.property_changes import ChangedDocument, PropertyChanges
    from .matching import Row
    from .run import RowAction

_SHOWN_CHARACTERS: Final = 40
_DONE: Final = "the response was lost; the action was done"


def call_operation(operation: str, *, wait: bool = False) -> RowAction:
    """Return an action that calls an operation with the id of the object.

    Args:
        operation: Name of the operation.
        wait: Whether to wait for the session that the operation returns.
    """

    async def run(vbr: aiovbr.Vbr[Any], row: Row) -> None:
        session = await vbr.operation(operation).call(vbr, row["id"])
        if session is not None and wait:
            await vbr.sessions.wait(session)

    return run


def check_deleted(read_operation: str) -> RowAction:
    """Return an action that settles an unknown deletion by reading the object.

    Args:
        read_operation: Name of the operation that reads one object.
    """

    async def reconcile(vbr: aiovbr.Vbr[Any], row: Row) -> str | None:
        try:
            await vbr.operation(read_operation).call(vbr, row["id"])
        except NotFoundError:
            return "the response was lost; the object is deleted"
        return None

    return reconcile


def check_property(read_operation: str, name: str, value: object) -> RowAction:
    """Return an action that settles an unknown outcome by reading a property.

    Args:
        read_operation: Name of the operation that reads one object.
        name: Wire name of the property.
        value: Its value after the action.
    """

    async def reconcile(vbr: aiovbr.Vbr[Any], row: Row) -> str | None:
        model = await vbr.operation(read_operation).call(vbr, row["id"])
        return _DONE if model.to_dict().get(name) == value else None

    return reconcile


class BulkEdit:
    """Edit of many objects, one after the other.

    Args:
        read_operation: The operation that reads one object.
        changes: The new values of properties.
        warn: Receives the paths of secrets that are on the command line.
    """

    def __init__(
        self,
        read_operation: Operation,
        changes: PropertyChanges,
        warn: Callable[[tuple[str, ...]], None],
    ) -> None:
        self._read_operation = read_operation
        self._changes = changes
        self._warn = warn

    async def precheck(self, vbr: aiovbr.Vbr[Any], row: Row) -> None:
        """Raise an error if the first object shows that the changes can never be applied."""
        self._warn(self._apply(await self._read(vbr, row)).exposed)

    async def run(self, vbr: aiovbr.Vbr[Any], row: Row) -> str:
        """Edit an object, and return a description of the changes."""
        method = getattr(getattr(vbr.api, self._read_operation.group), self._read_operation.name)
        edit = vbr.edit(method, row["id"], wait=True)
        async with edit as model:
            changed = self._apply(model)
            edit.replace(changed.document)
        return self._describe(model, changed) if edit.changed else UNCHANGED

    async def preview(self, vbr: aiovbr.Vbr[Any], row: Row) -> str:
        """Return a description of the changes without making them."""
        model = await self._read(vbr, row)
        return self._describe(model, self._apply(model))

    async def reconcile(self, vbr: aiovbr.Vbr[Any], row: Row) -> str | None:
        """Settle an edit whose response was lost; return None if it was not done."""
        model = await self._read(vbr, row)
        return _DONE if self._apply(model).document == model.to_dict() else None

    async def _read(self, vbr: aiovbr.Vbr[Any], row: Row) -> Model:
        model: Model = await vbr.operation(self._read_operation.name).call(vbr, row["id"])
        return model

    def _apply(self, model: Model) -> ChangedDocument:
        before = model.to_dict()
        name = type(model).__name__
        changed = self._changes.apply(before, type(model), name)
        _, deviations_before = decode_leniently(before, type(model), name)
        errors = self._changes.errors(changed, deviations_before)
        if errors:
            raise CliError(f"{'; '.join(errors)}. Nothing was sent.", ExitCode.USAGE)
        return changed

    @staticmethod
    def _describe(model: Model, changed: ChangedDocument) -> str:
        before, after = to_masked_json(model), to_masked_json(changed.model)
        by_name = {change.name: change for change in find_changes(before, after)}
        lines = [
            f"{name}: {_shorten(value_at(before, change.path))} -> {_shorten(change.value)}"
            for name, change in by_name.items()
        ]
        # A secret is *** before and after, so only the fact that it was set can be shown.
        lines += [f"{path}: set" for path in changed.secrets if path not in by_name]
        return "; ".join(lines) or UNCHANGED


def _shorten(value: Any) -> str:
    if value is ABSENT or value is None:
        return "(none)"
    text = orjson.dumps(value).decode()
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}..."


__all__ = ["BulkEdit", "call_operation", "check_deleted", "check_property"]
