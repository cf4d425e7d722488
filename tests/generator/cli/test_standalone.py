"""`aiovbr-generate` creates a package that vbr_api and aiovbr find after its installation."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from installed import register
from vbr_generator.cli.standalone import main

pytestmark = pytest.mark.slow

SOURCE = Path(__file__).parents[1] / "curate" / "mini_vendor.json"
REVISION = "9.9-rev0"

_USE = """
import json, sys
import aiovbr, vbr_api

api = vbr_api.load("9.9-rev0")
connection = aiovbr.connect("vbr.example.com", username="u", password="p", revision="9.9-rev0")
thing = api.models.ThingModel.from_dict({"type": "Local"})
spec = api.models.TokenSpec.from_dict({"password": "canary"})
print(json.dumps({
    "connection": repr(connection),
    "class": type(thing).__name__,
    "masked": "canary" not in repr(spec),
    "operations": sorted(api.catalog.OPERATIONS),
    "revisions": list(vbr_api.REVISIONS)[-1],
    "runtime": sorted(m for m in sys.modules if m.endswith("runtime.model")),
}))
"""


def _arguments(output: Path, *more: str) -> list[str]:
    return ["--revision", REVISION, "--source", str(SOURCE), "--output", str(output), *more]


def test_vbr_api_and_aiovbr_find_the_installed_package(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "my_vbr_9_9"
    assert main(_arguments(project)) == 0
    output = capsys.readouterr().out
    assert "9.9-rev0: 9 operations" in output
    assert "CreateThing: Create thing." in output.split("To review")[1]
    assert "1.3-rev2 to 9.9-rev0: " in output
    assert sorted(path.name for path in project.iterdir()) == ["my_vbr_9_9", "pyproject.toml"]
    assert (project / "my_vbr_9_9" / "spec" / f"{REVISION}.json").is_file()
    register(project)

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _USE],
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stderr == ""
    used = json.loads(done.stdout)
    assert "9.9-rev0" in used["connection"]
    assert used["class"] == "LocalThing"
    assert used["masked"]
    assert len(used["operations"]) == 9
    assert used["revisions"] == REVISION
    assert used["runtime"] == ["vbr_api.runtime.model"]


def test_additional_overlays_are_applied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    action = "  - {target: \"$.paths.*[?@.operationId=='GetAllThings']\", description: mine,"
    (folder / "mine.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: Mine, version: 1.0.0, x-vbr-shared: true}\nactions:\n"
        f"{action} update: {{x-vbr-group: treasures, summary: List treasures.}}}}\n",
        encoding="utf-8",
    )

    assert main(_arguments(tmp_path / "my_vbr", "--overlays", str(folder))) == 0
    assert "api.treasures.get_all_things is new" in capsys.readouterr().out


def test_a_folder_without_overlays_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert main(_arguments(tmp_path / "my_vbr", "--overlays", str(folder))) == 1
        assert f"--overlays {folder}: no overlay for {REVISION}" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_built_in_revision_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--revision", "1.3-rev2", "--source", str(SOURCE)]
    assert main([*arguments, "--output", str(tmp_path / "my_vbr")]) == 2
    assert "1.3-rev2 is built in" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["not-a-name", "json", "class", "none/my_vbr"])
def test_a_folder_that_cannot_name_a_new_package_is_refused(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(_arguments(tmp_path / name)) == 2
    assert "--output" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_other_files_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "my_vbr"
    project.mkdir()
    (project / "thesis.txt").write_text("years of work", encoding="utf-8")

    for more in ((), ("--force",)):
        assert main(_arguments(project, *more)) == 2
        assert "is not a package of this command" in capsys.readouterr().err
    assert [path.name for path in project.iterdir()] == ["thesis.txt"]


def test_force_replaces_an_existing_package(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "my_vbr_9_9"
    assert main(_arguments(project)) == 0
    assert f'pip install "{project}"' in capsys.readouterr().out
    (project / "my_vbr_9_9" / "old.py").touch()

    assert main(_arguments(project)) == 2
    assert "--force replaces it" in capsys.readouterr().err
    assert (project / "my_vbr_9_9" / "old.py").exists()

    assert main(_arguments(project, "--force")) == 0
    assert not (project / "my_vbr_9_9" / "old.py").exists()


def test_a_failure_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "broken.json"
    document = json.loads(SOURCE.read_bytes())
    document["components"]["schemas"]["Error"]["patternProperties"] = {}
    source.write_text(json.dumps(document), encoding="utf-8")
    arguments = ["--revision", REVISION, "--source", str(source)]

    assert main([*arguments, "--output", str(tmp_path / "my_vbr")]) == 1
    message = capsys.readouterr().err
    assert "/components/schemas/Error/patternProperties: unknown keyword" in message
    assert list(tmp_path.iterdir()) == [source]


def test_the_error_for_a_missing_extra_names_the_command_to_install_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(_arguments(tmp_path / "my_vbr"), find=lambda _: None) == 2
    assert "pip install 'aiovbr[generator]'" in capsys.readouterr().err
