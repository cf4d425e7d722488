"""Export folders, export archives and secrets files."""

from __future__ import annotations

from ..errors import (
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
    Manifest,
    ManifestEntry,
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
    "Manifest",
    "ManifestEntry",
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
