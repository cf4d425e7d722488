"""A compiled revision of the API: its document, shapes and plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_simulator.spec.document import Document
from vbr_simulator.spec.resources import plans
from vbr_simulator.spec.shape import Shapes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vbr_simulator.spec.document import Json
    from vbr_simulator.spec.shape import Shape

__all__ = ["CompiledRevision"]


class CompiledRevision:
    """A revision of the API.

    Args:
        document: The document of the revision.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.revision = document.revision
        self.shapes = Shapes(document)
        self.plans = plans(document, self.shapes)

    @classmethod
    def load(cls, revision: str, folder: Path | None = None) -> CompiledRevision:
        """Load a revision; see `Document.load`."""
        return cls(Document.load(revision, folder))

    def knows(self, collection: str) -> Callable[[Json], bool]:
        """Return a test for objects of a kind that the revision documents."""
        try:
            return self.model(collection).knows
        except KeyError:
            return lambda _: True

    def model(self, collection: str) -> Shape:
        """Return the shape of one object of a collection."""
        for plan in self.plans.values():
            if plan.collection == collection and plan.model is not None:
                return plan.model
        raise KeyError(collection)
