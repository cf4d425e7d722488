"""Compares a curated document with the generated package and reports every loss.

The package is a black box: the checker decodes and encodes sample documents, builds requests,
parses responses, and reads only the names, annotations and signatures that callers see.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from vbr_generator.checker.facts import ApiFacts
from vbr_generator.checker.importer import imported
from vbr_generator.checker.models import check_models
from vbr_generator.checker.operations import check_operations
from vbr_generator.checker.verdict import CheckVerdict

__all__ = ["check_generated"]


def check_generated(source: Path | dict[str, Any], package: Path) -> CheckVerdict:
    """Compare a curated document with a generated package.

    Args:
        source: The curated document, or its file.
        package: Folder of the package, for instance `generated/vbr_api`.

    Returns:
        The verdict; its losses list missing, changed and invented facts.

    Raises:
        GeneratorError: If the folder is not a generated package.
    """
    document: dict[str, Any] = (
        json.loads(source.read_bytes()) if isinstance(source, Path) else source
    )
    api = ApiFacts(document)
    verdict = CheckVerdict()
    for place in dict.fromkeys(api.unknown):
        verdict.lose("document", f"unknown, so not compared: {place}")
    with imported(package) as root:
        name = root.REVISIONS.get(api.revision)
        if name is None:
            verdict.lose(api.revision, "revision is not generated")
            return verdict
        module = getattr(root, name)
        check_operations(api, root, module, verdict)
        check_models(api, module, verdict)
    return verdict
