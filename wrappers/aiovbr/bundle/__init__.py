"""Export folders and secrets files: what automation reads from and writes to disk."""

from __future__ import annotations

from ._errors import (
    BundleDamaged,
    BundleError,
    BundleTooNew,
    SecretsError,
    SecretsMissing,
)
from ._folder import Bundle, read_bundle, write_bundle
from ._manifest import (
    FORMAT,
    FORMAT_VERSION,
    MANIFEST_NAME,
    Entry,
    Manifest,
    Origin,
)
from ._secrets_file import (
    SecretEntry,
    SecretsFile,
    read_secrets,
    render_secrets,
)

__all__ = [
    "FORMAT",
    "FORMAT_VERSION",
    "MANIFEST_NAME",
    "Bundle",
    "BundleDamaged",
    "BundleError",
    "BundleTooNew",
    "Entry",
    "Manifest",
    "Origin",
    "SecretEntry",
    "SecretsError",
    "SecretsFile",
    "SecretsMissing",
    "read_bundle",
    "read_secrets",
    "render_secrets",
    "write_bundle",
]
