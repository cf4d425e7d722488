"""Generation is deterministic and complete, and fails for shapes that it cannot render."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openapi_python_client
import pytest

from vbr_generator.cli.app import main
from vbr_generator.cli.generation import differences, generate
from vbr_generator.errors import GeneratorError, RenderError
from vbr_generator.places import PACKAGE, SPEC
from vbr_generator.render.package import render_all
from vbr_generator.render.root import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.slow

_SOURCE = SPEC / "1.1-rev0.json"

# Digests of the upstream templates that this project overrides. A changed digest means that the
# contract between parser and templates may have changed: read the difference, then pin the new
# digest.
_UPSTREAM = {
    "api_init.py.jinja": "f3b0290732b219be",
    "endpoint_init.py.jinja": "c1837a037fdbbd85",
    "endpoint_module.py.jinja": "c1b2628053eb4875",
    "model.py.jinja": "fd1c79680d51c06c",
    "models_init.py.jinja": "4f64a3d6e1b15a56",
    "package_init.py.jinja": "ac15907e32dc39bd",
    "str_enum.py.jinja": "e4979a5e6b338351",
}


def _upstream() -> Path:
    return Path(openapi_python_client.__file__).parent / "templates"


@pytest.mark.parametrize("name", sorted(_UPSTREAM))
def test_an_overridden_upstream_template_is_unchanged(name: str) -> None:
    assert hashlib.sha256((_upstream() / name).read_bytes()).hexdigest()[:16] == _UPSTREAM[name]


def test_every_overridden_upstream_template_is_pinned() -> None:
    shared = {p.name for p in TEMPLATES.iterdir()} & {p.name for p in _upstream().iterdir()}

    assert shared == set(_UPSTREAM)


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A folder like spec/ with one revision; `make verify` covers all revisions."""
    folder = tmp_path / "spec"
    folder.mkdir()
    for path in SPEC.glob("1.1-rev0.*json"):
        shutil.copy(path, folder)
    return folder


def test_generations_with_different_hash_seeds_are_byte_identical(
    tmp_path: Path, spec: Path
) -> None:
    for seed in ("0", "4242"):
        subprocess.run(
            [
                *(sys.executable, "-m", "vbr_generator", "generate"),
                *("--spec", spec, "--package", tmp_path / seed),
            ],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            timeout=120,
        )

    assert list(differences(tmp_path / "0", tmp_path / "4242")) == []
    assert list(differences(tmp_path / "0" / "v1_1_rev0", PACKAGE / "v1_1_rev0")) == []


def test_verify_reports_a_complete_package(
    tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "vbr_api"
    generate(spec, package)

    assert main(["verify", "--spec", str(spec), "--package", str(package)]) == 0

    output = capsys.readouterr().out
    assert "133/133 operations" in output
    assert "0 warnings" in output
    assert "0 losses" in output


def test_a_generation_that_cannot_replace_every_folder_keeps_the_old_package(
    tmp_path: Path, spec: Path
) -> None:
    package, connect = tmp_path / "vbr_api", tmp_path / "missing" / "_generated"
    package.mkdir()
    (package / "old.py").write_text("old", encoding="utf-8")

    with pytest.raises(FileNotFoundError):
        generate(spec, package, connect)

    assert [path.name for path in package.iterdir()] == ["old.py"]


def test_verify_fails_on_a_changed_missing_or_extra_file(
    tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "vbr_api"
    generate(spec, package)
    (package / "errors.py").write_text("edited by hand\n")
    (package / "py.typed").unlink()
    (package / "extra.py").write_text("")

    assert main(["verify", "--spec", str(spec), "--package", str(package)]) == 1

    output = capsys.readouterr().out
    assert "errors.py: differs from the generated file" in output
    assert "py.typed: is missing" in output
    assert "extra.py: is no longer generated" in output


def _broken(tmp_path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    document = json.loads(_SOURCE.read_bytes())
    change(document)
    spec = tmp_path / "spec"
    spec.mkdir()
    (spec / _SOURCE.name).write_text(json.dumps(document))
    return spec


def _drop_operation(document: dict[str, Any]) -> None:
    del document["paths"]["/api/v1/jobs/{id}"]["get"]


def _rename_property(document: dict[str, Any]) -> None:
    properties = document["components"]["schemas"]["SessionModel"]["properties"]
    properties["renamed"] = properties.pop("usn")


@pytest.mark.parametrize("change", [_drop_operation, _rename_property])
def test_verify_fails_on_a_changed_document(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], capsys: pytest.CaptureFixture[str]
) -> None:
    spec = _broken(tmp_path, change)

    assert main(["verify", "--spec", str(spec)]) == 1

    assert "differences: run `make generate`" in capsys.readouterr().out


def _add_unknown_shape(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    schemas["SessionModel"]["properties"]["odd"] = {
        "oneOf": [{"type": "string"}, {"type": "integer"}]
    }


def _add_cookie(document: dict[str, Any]) -> None:
    operation = document["paths"]["/api/v1/jobs/{id}"]["get"]
    operation["parameters"].append({"name": "c", "in": "cookie", "schema": {"type": "string"}})


def _add_dangling_reference(document: dict[str, Any]) -> None:
    properties = document["components"]["schemas"]["SessionModel"]["properties"]
    properties["lost"] = {"$ref": "#/components/schemas/Nowhere"}


def _add_name_clash(document: dict[str, Any]) -> None:
    properties = document["components"]["schemas"]["SessionModel"]["properties"]
    properties["session_type"] = {"type": "string"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_add_unknown_shape, "a union of 2 types"),
        (_add_cookie, "cookie"),
        (_add_dangling_reference, "Nowhere|SessionModel"),
        (_add_name_clash, "session_type|sessionType"),
    ],
)
def test_a_shape_without_a_view_is_an_error_and_writes_nothing(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], message: str
) -> None:
    spec = _broken(tmp_path, change)

    with pytest.raises(RenderError, match=message):
        render_all([spec / _SOURCE.name], tmp_path / "out")

    assert not (tmp_path / "out").exists()


def test_the_error_for_a_folder_without_documents_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="make curate"):
        generate(tmp_path, tmp_path / "out")
