"""Errors of bundles and secrets files. Each names the file and what to do about it.

VbrError
├── BundleError             an export folder cannot be read, trusted or written
│   ├── BundleDamaged       truncated, altered or incomplete
│   └── BundleTooNew        written by a newer aiovbr
└── SecretsError            a secrets file cannot be read or trusted
    └── SecretsMissing      values are missing; all of them are listed
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiovbr.errors import VbrError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class BundleError(VbrError):
    """An export folder cannot be read, trusted or written.

    Attributes:
        path: The file or folder.
    """

    def __init__(self, path: Path, problem: str, advice: str) -> None:
        super().__init__(f"{path}: {problem}; {advice}")
        self.path = path


class BundleDamaged(BundleError):
    """A file of a bundle is truncated, altered or missing."""


class BundleTooNew(BundleError):
    """A bundle was written by a newer release than this one."""


class SecretsError(VbrError):
    """A secrets file cannot be read or trusted."""


class SecretsMissing(SecretsError):
    """Secrets are missing.

    Attributes:
        summary: How many, and where they were looked for.
        missing: One line for each of them: kind, object, field, and why.
    """

    def __init__(self, missing: Sequence[str], source: str) -> None:
        noun = "secret is" if len(missing) == 1 else "secrets are"
        self.summary = f"{len(missing)} {noun} missing ({source})"
        self.missing = tuple(missing)
        super().__init__(f"{self.summary}: {'; '.join(missing)}. Nothing was sent.")


__all__ = ["BundleDamaged", "BundleError", "BundleTooNew", "SecretsError", "SecretsMissing"]
