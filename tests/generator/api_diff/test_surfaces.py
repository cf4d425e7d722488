"""The surface of a generated revision matches its package."""

from __future__ import annotations

import inspect
import json
import random
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import vbr_api
from vbr_generator.api_diff import compare, read, write
from vbr_generator.api_diff.files import generated_surfaces
from vbr_generator.cli.app import main
from vbr_generator.places import PACKAGE, SPEC

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_generator.api_diff import ApiChange, Surface

pytestmark = pytest.mark.slow

REVISION = "1.1-rev0"


@pytest.fixture(scope="module")
def surface() -> Surface:
    return generated_surfaces(PACKAGE)[REVISION]


@pytest.fixture(scope="module")
def api() -> Any:
    return vbr_api.load(REVISION)


def test_the_surface_has_the_signature_of_every_operation(surface: Surface, api: Any) -> None:
    names = {operation.name for operation in api.catalog.OPERATIONS.values()}
    assert set(surface.functions) == names

    for name in random.Random(5).sample(sorted(names), 30):
        function = surface.functions[name]
        real = inspect.signature(getattr(api.operations, name).call)
        parameters = list(real.parameters.values())[1:]
        assert [(p.name, p.annotation, p.required) for p in function.parameters] == [
            (p.name, p.annotation, p.default is inspect.Parameter.empty) for p in parameters
        ]
        assert function.returns == real.return_annotation


def test_the_surface_has_the_fields_of_every_model(surface: Surface, api: Any) -> None:
    for name in random.Random(5).sample(sorted(surface.classes), 60):
        real = {
            field.name: (str(field.type), field.default is attrs.NOTHING)
            for field in attrs.fields(getattr(api.models, name))
            if field.name != "additional_properties"
        }
        fields = {f.name: (f.annotation, f.required) for f in surface.fields(name).values()}
        assert fields == real, name


def test_the_surface_has_the_members_of_every_enum(surface: Surface, api: Any) -> None:
    for name, enum in surface.enums.items():
        real: Any = getattr(api.models, name)
        assert enum.members == {member.name: member.value for member in real}


def test_every_committed_surface_reads_as_the_same_surface() -> None:
    for path in PACKAGE.glob("*/surface.txt"):
        text = path.read_text(encoding="utf-8")
        surface = read(text)
        assert write(surface) == text
        assert compare(surface, surface) == ()


def _named(changes: tuple[ApiChange, ...], what: str) -> set[str]:
    # Parameters are listed under the new name of their operation, so they are not symmetric.
    kinds = ("operation", "model", "enum")
    return {change.name for change in changes if change.kind in kinds and change.what == what}


def test_the_reverse_step_removes_every_addition() -> None:
    for old, new in pairwise(generated_surfaces(PACKAGE).values()):
        assert _named(compare(old, new), "is new") == _named(compare(new, old), "is removed")
        assert _named(compare(old, new), "is new")


def test_revisions_are_compared_by_name_document_and_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored = tmp_path / "old.txt"
    stored.write_text((PACKAGE / "v1_1_rev0" / "surface.txt").read_text(encoding="utf-8"))
    document = SPEC / f"{REVISION}.json"

    assert main(["api-diff", "--old", str(stored), "--new", str(document)]) == 0
    assert capsys.readouterr().out == (
        "1.1-rev0 to 1.1-rev0: 0 breaking, 0 additions, 0 other changes\n"
    )
    new = ["--new", "1.2-rev1", "--output", "json"]
    assert main(["api-diff", "--old", REVISION, *new]) == 0
    report = json.loads(capsys.readouterr().out)
    breaking = sum(change["level"] == "breaking" for change in report["changes"])
    assert report["counts"]["breaking"] == breaking > 0


def test_the_error_for_an_unknown_revision_lists_the_known_revisions(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["api-diff", "--old", "7.7-rev7", "--new", REVISION]) == 1
    assert "7.7-rev7 is not a revision of vbr_api (1.1-rev0, 1.2-rev1" in capsys.readouterr().out
