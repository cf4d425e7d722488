"""The router and the validators of each revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_simulator.http.routing import Router
from vbr_simulator.http.validation import Validators

if TYPE_CHECKING:
    from vbr_simulator.spec.api import CompiledRevision

__all__ = ["Entrance", "Entrances"]


class Entrance:
    """Router and validators of one revision.

    Args:
        api: The revision.
    """

    def __init__(self, api: CompiledRevision) -> None:
        self.router = Router(api.document.operations.values())
        self.validators = Validators(api.document)


class Entrances:
    """The entrances of all revisions, each built for the first request."""

    def __init__(self) -> None:
        self._entrances: dict[str, Entrance] = {}

    def of(self, api: CompiledRevision) -> Entrance:
        """Return the entrance of a revision."""
        entrance = self._entrances.get(api.revision)
        if entrance is None:
            entrance = self._entrances[api.revision] = Entrance(api)
        return entrance
