"""Part B of the checker: compares a curated document with the package that was generated from it.

It treats the package as a black box as far as it can: it decodes and encodes sample documents,
builds requests and parses responses, and looks only at what a caller sees: names, annotations,
signatures.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from vbr_generator.checker.facts import ApiFacts
from vbr_generator.checker.importer import imported
from vbr_generator.checker.models import check_models
from vbr_generator.checker.operations import check_operations
from vbr_generator.checker.verdict import Verdict

__all__ = ["check_generated"]


def check_generated(source: Path | dict[str, Any], package: Path) -> Verdict:
    """Compare a curated document with a generated package.

    Args:
        source: The curated document, or its file.
        package: The folder of the package, for instance `generated/vbr_api`.

    Returns:
        The verdict; its losses name all that is missing, changed or invented.
    """
    document: dict[str, Any] = (
        json.loads(source.read_bytes()) if isinstance(source, Path) else source
    )
    api = ApiFacts(document)
    verdict = Verdict()
    for strange in dict.fromkeys(api.strange):
        verdict.lose("document", f"not understood, so not compared: {strange}")
    with imported(package) as root:
        name = root.REVISIONS.get(api.revision)
        if name is None:
            verdict.lose(api.revision, "revision is not generated")
            return verdict
        module = getattr(root, name)
        check_operations(api, root, module, verdict)
        check_models(api, module, verdict)
    return verdict
