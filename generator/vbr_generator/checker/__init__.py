"""The independent checker: compares documents with each other and with what was generated.

It shares no code with curation, and may not import it.
"""

from __future__ import annotations

from vbr_generator.checker.documents import ALLOWED, compare_documents
from vbr_generator.checker.ledgers import check_ledger
from vbr_generator.checker.package import check_generated
from vbr_generator.checker.verdict import Verdict

__all__ = [
    "ALLOWED",
    "Verdict",
    "check_generated",
    "check_ledger",
    "compare_documents",
]
