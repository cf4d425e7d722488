"""The shapes of a vendor document that the rules expect; any other shape is an error."""

from __future__ import annotations

from vbr_generator.curate.shapes.document import unknown_shapes

__all__ = ["unknown_shapes"]
