"""Uploads: the size and the digest of each binary body that the server received."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

__all__ = ["Upload"]


@dataclass(frozen=True, slots=True)
class Upload:
    """Size and digest of a received binary body.

    Attributes:
        operation: Operation id.
        content_type: Media type of the request.
        size: Number of bytes.
        sha256: Digest of the bytes, lower-case hex.
    """

    operation: str
    content_type: str
    size: int
    sha256: str

    @classmethod
    def of(cls, operation: str, content_type: str, data: bytes) -> Upload:
        """Measure a body."""
        return cls(operation, content_type, len(data), hashlib.sha256(data).hexdigest())
