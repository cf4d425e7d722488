"""Curation: from a vendor's OpenAPI document to spec/REVISION.json, by named rules and overlays."""

from __future__ import annotations

from vbr_generator.curate.intake import curate_source
from vbr_generator.curate.pipeline import Curated, curate

__all__ = ["Curated", "curate", "curate_source"]
