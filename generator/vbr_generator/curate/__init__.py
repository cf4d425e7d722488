"""Curation: from a vendor's OpenAPI document to spec/REVISION.json, by named rules and overlays."""

from __future__ import annotations

from vbr_generator.curate.pipeline import Curated, curate
from vbr_generator.curate.rules.rule import (
    Change,
    CurationError,
    Problem,
    Rule,
)

__all__ = [
    "Change",
    "Curated",
    "CurationError",
    "Problem",
    "Rule",
    "curate",
]
