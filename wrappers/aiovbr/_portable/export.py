"""Result of an export: a wire document per kind, without secrets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import Document
    from .secrets import Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """Export of several kinds of one server.

    Attributes:
        documents: Kind to wire document, in import order, without secrets.
        slots: Kind to slots of secrets.
        blanked: Secrets that the server sent and the client emptied; servers normally send none.
    """

    documents: dict[str, Document] = field(repr=False)
    slots: dict[str, list[Slot]] = field(repr=False)
    blanked: tuple[str, ...] = ()


__all__ = ["Export"]
