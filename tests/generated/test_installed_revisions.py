"""Registered revisions of other distributions are found; built-in revisions need no search."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_SCRIPT = """
import json, sys
sys.path.insert(0, sys.argv[1])
import vbr_api

built_in = vbr_api.load("1.1-rev0").REVISION
scanned = "importlib.metadata" in sys.modules
results = {"built_in": built_in, "scanned": scanned, "known": "8.1-rev0" in vbr_api.REVISIONS}
results["all"] = list(vbr_api.REVISIONS)
results["module"] = vbr_api.REVISIONS.get("8.1-rev0")
for revision in ("8.1-rev0", "8.2-rev0", "9.9-rev9"):
    try:
        results[revision] = vbr_api.load(revision).__name__
    except ValueError as error:
        results[revision] = str(error)
print(json.dumps(results))
"""


def _results(folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def _register(folder: Path, revision: str, package: str, own: str) -> None:
    (folder / f"{package}.py").write_text(f'REVISION = "{own}"\n', encoding="utf-8")
    metadata = folder / f"{package}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Name: {package}\nVersion: 1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(
        f"[vbr_api.revisions]\n{revision} = {package}\n", encoding="utf-8"
    )


def test_a_registered_revision_is_loaded_like_a_built_in_one(tmp_path: Path) -> None:
    _register(tmp_path, "8.1-rev0", "my_vbr", "8.1-rev0")

    results = _results(tmp_path)

    assert results["known"]
    assert results["8.1-rev0"] == results["module"] == "my_vbr"
    assert results["all"][-1] == "8.1-rev0"


def test_loading_a_built_in_revision_reads_no_entry_points(tmp_path: Path) -> None:
    results = _results(tmp_path)

    assert results["built_in"] == "1.1-rev0"
    assert not results["scanned"]


def test_the_error_for_an_unknown_revision_lists_the_known_revisions(tmp_path: Path) -> None:
    results = _results(tmp_path)

    assert results["8.1-rev0"].startswith("API revision '8.1-rev0' is not one of 1.1-rev0, ")
    assert "aiovbr-generate" in results["9.9-rev9"]


def test_a_package_registered_for_another_revision_is_refused(tmp_path: Path) -> None:
    _register(tmp_path, "8.2-rev0", "my_vbr", "8.3-rev0")

    assert (
        "my_vbr, registered for API revision '8.2-rev0', is not its package"
        in (_results(tmp_path)["8.2-rev0"])
    )
    assert "8.1-rev0" not in _results(tmp_path)["all"]


def test_a_built_in_revision_cannot_be_replaced(tmp_path: Path) -> None:
    _register(tmp_path, "1.1-rev0", "my_vbr", "1.1-rev0")

    assert _results(tmp_path)["all"].count("1.1-rev0") == 1
