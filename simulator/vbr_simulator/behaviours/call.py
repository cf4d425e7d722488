"""A call: a parsed and validated request, the argument of a behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vbr_simulator.spec.api import CompiledRevision
    from vbr_simulator.spec.document import DocumentOperation, Json
    from vbr_simulator.spec.resources import Plan
    from vbr_simulator.state.identity import Account
    from vbr_simulator.state.world import World

__all__ = ["Call"]


@dataclass(slots=True)
class Call:
    """A parsed and validated request, the argument of a behaviour.

    Attributes:
        body: The normalized body with the names of the state (see `Shape.normal` and `dialect`), or
            an `Upload`.
        target: The URL path, which is the key of a single document.
        rows: Maximum rows of a page because of a fault; None has no maximum.
        examined: Number of rows that pass the filters of a list; the list sets it.
        accept: The Accept header.
    """

    world: World
    api: CompiledRevision
    operation: DocumentOperation
    plan: Plan
    path: Mapping[str, str]
    query: Json
    body: Any
    account: Account | None
    authorization: str
    target: str
    rows: int | None = None
    examined: int = 0
    accept: str = "*/*"

    @property
    def user(self) -> Account:
        """The account of a secured operation."""
        if self.account is None:
            raise LookupError(f"{self.operation.id} needs no account")
        return self.account

    @property
    def key(self) -> str:
        """The id of the object in the path."""
        return self.path[self.plan.key]
