"""Options of the commands that read a vendor document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.curate.source import SourceTrust

if TYPE_CHECKING:
    import argparse

__all__ = ["add_source_options", "source_trust"]


def add_source_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for the vendor document and for the trusted certificates."""
    parser.add_argument(
        "--revision", required=True, help="expected API revision, for instance 1.3-rev2"
    )
    parser.add_argument(
        "--source",
        required=True,
        help="file, or https://SERVER:9419/swagger/vREVISION/swagger.json",
    )
    parser.add_argument(
        "--ca-file", type=Path, help="PEM file of additional trusted certificates, for a URL"
    )
    parser.add_argument(
        "--pin",
        action="append",
        default=[],
        metavar="SHA256",
        help="fingerprint of the server's certificate, for a URL; may be repeated",
    )
    parser.add_argument("--insecure", action="store_true", help="accept any certificate, for a URL")


def source_trust(options: argparse.Namespace) -> SourceTrust:
    """Return the trusted certificates that the options name.

    Raises:
        SourceError: If options contradict each other or a fingerprint is invalid.
    """
    return SourceTrust(options.ca_file, tuple(options.pin), options.insecure)
