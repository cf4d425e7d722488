"""The independent checker: compares documents with each other and with the generated package.

It shares no code with curation and does not import it.
"""

from __future__ import annotations

from vbr_generator.checker.documents import ALLOWED, compare_documents
from vbr_generator.checker.ledgers import check_ledger
from vbr_generator.checker.package import check_generated
from vbr_generator.checker.verdict import CheckVerdict

__all__ = [
    "ALLOWED",
    "CheckVerdict",
    "check_generated",
    "check_ledger",
    "compare_documents",
]
