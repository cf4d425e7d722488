"""A call: one request, parsed and validated, as a behaviour sees it."""

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
    """One request, parsed and validated, as a behaviour sees it.

    Attributes:
        body: The body as VBR reads it: nulls are absent, enum values in their documented case,
            and in the words of the world (see `dialect`); an `Upload` if it was binary.
        target: The URL path, which is the key of a document that exists once.
        rows: Most rows that a page may hold because of a fault; None has no bound.
        examined: Set by a list: how many rows it had to look through to make its page.
        accept: The media types that the caller accepts.
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
        """The account, of an operation that needs one."""
        if self.account is None:
            raise LookupError(f"{self.operation.id} needs no account")
        return self.account

    @property
    def key(self) -> str:
        """The id of the object that the path addresses."""
        return self.path[self.plan.key]
