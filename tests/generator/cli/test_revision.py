"""`make revision` writes all files of a revision, or none."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from vbr_generator.cli.app import main
from vbr_generator.places import SPEC

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.slow

SOURCE = Path(__file__).parents[1] / "curate" / "mini_vendor.json"
OLD, NEW = "9.9-rev0", "9.10-rev0"


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _document(folder: Path, revision: str, change: Callable[[Any], None] | None = None) -> Path:
    document = json.loads(SOURCE.read_bytes())
    document["info"]["version"] = revision
    if change is not None:
        change(document)
    path = folder / f"vendor-{revision}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


class Repository:
    """A folder with a revision of the small document, curated and generated."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = folder / "home" / "spec"
        self.package = folder / "home" / "vbr_api"
        self.pages = folder / "home" / "pages"
        shutil.copytree(SPEC / "overlays", self.spec / "overlays")
        places = ["--spec", str(self.spec)]
        source = ["--revision", OLD, "--source", str(_document(folder, OLD))]
        assert main(["curate", *source, *places]) == 0
        assert main(["generate", *places, "--package", str(self.package)]) == 0

    def revise(self, source: Path, revision: str = NEW, pages: Path | None = None) -> int:
        places = ["--spec", str(self.spec), "--package", str(self.package)]
        places += ["--pages", str(pages or self.pages)]
        return main(["revision", "--revision", revision, "--source", str(source), *places])


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return Repository(tmp_path_factory.mktemp("generated"))


@pytest.fixture
def repository(generated: Repository, tmp_path: Path) -> Repository:
    """A private copy of the generated repository: the generation is slow."""
    copy = object.__new__(Repository)
    copy.folder = tmp_path
    shutil.copytree(generated.folder / "home", tmp_path / "home")
    copy.spec, copy.package = tmp_path / "home" / "spec", tmp_path / "home" / "vbr_api"
    copy.pages = tmp_path / "home" / "pages"
    return copy


def _drop(document: Any) -> None:
    del document["paths"]["/api/v1/things"]["post"]


def _secret(document: Any) -> None:
    document["components"]["schemas"]["TokenSpec"]["properties"]["vaultPassphrase2"] = {
        "type": "string"
    }


def _odd(document: Any) -> None:
    schemas = document["components"]["schemas"]
    schemas["Error"]["patternProperties"] = {}
    schemas["ThingModel"]["properties"]["odd"] = {"type": "tuple"}


def test_the_command_adds_the_revision_and_a_page_of_differences(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _tree(repository.package / "v9_9_rev0")

    assert repository.revise(_document(repository.folder, NEW, _drop)) == 0

    output = capsys.readouterr().out
    assert "9.9-rev0 to 9.10-rev0: 1 breaking, 0 additions" in output
    assert "create_thing is removed" in output
    assert _tree(repository.package / "v9_9_rev0") == before
    assert (repository.package / "v9_10_rev0" / "surface.txt").is_file()
    text = (repository.package / "__init__.py").read_text(encoding="utf-8")
    assert text.index('"9.9-rev0": "v9_9_rev0"') < text.index('"9.10-rev0": "v9_10_rev0"')
    assert [path.name for path in repository.pages.iterdir()] == ["9.9-rev0-to-9.10-rev0.md"]


def test_other_files_in_the_folder_of_the_pages_are_kept(repository: Repository) -> None:
    repository.pages.mkdir()
    (repository.pages / "README.md").write_text("notes", encoding="utf-8")
    (repository.pages / "9.8-rev0-to-9.9-rev0.md").write_text("of no step", encoding="utf-8")

    assert repository.revise(_document(repository.folder, NEW, _drop)) == 0

    names = sorted(path.name for path in repository.pages.iterdir())
    assert names == ["9.9-rev0-to-9.10-rev0.md", "README.md"]
    assert (repository.pages / "README.md").read_text(encoding="utf-8") == "notes"


def test_verify_accepts_the_written_files(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    assert repository.revise(_document(repository.folder, NEW, _drop)) == 0

    places = ["--spec", str(repository.spec), "--package", str(repository.package)]
    main(["verify", *places, "--pages", str(repository.pages)])

    output = capsys.readouterr().out
    assert "differs from the generated file" not in output
    assert "is missing" not in output
    assert "is outdated" not in output


def test_revision_derives_the_mark_of_a_secret_and_curate_refuses_the_document(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    source = _document(repository.folder, NEW, _secret)
    arguments = ["--revision", NEW, "--source", str(source), "--spec", str(repository.spec)]

    assert main(["curate", *arguments]) == 1
    assert "vaultPassphrase2 looks like a secret" in capsys.readouterr().err
    assert repository.revise(source) == 0
    assert "TokenSpec/properties/vaultPassphrase2: x-secret: true" in capsys.readouterr().out
    curated = json.loads((repository.spec / f"{NEW}.json").read_bytes())
    properties = curated["components"]["schemas"]["TokenSpec"]["properties"]
    assert properties["vaultPassphrase2"]["x-secret"] is True


def test_unknown_shapes_are_listed_and_no_file_changes(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _tree(repository.folder / "home")

    assert repository.revise(_document(repository.folder, NEW, _odd)) == 1

    message = capsys.readouterr().err
    assert "/components/schemas/Error/patternProperties: unknown keyword" in message
    assert "/components/schemas/ThingModel/properties/odd: type 'tuple'" in message
    assert "needed: a rule in curate/rules/ that translates or drops this keyword" in message
    assert _tree(repository.folder / "home") == before


def test_a_failure_of_the_last_step_restores_all_files(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _tree(repository.folder / "home")
    source = _document(repository.folder, NEW, _drop)

    assert repository.revise(source, pages=repository.folder / "missing" / "pages") == 1

    assert "missing" in capsys.readouterr().err
    assert _tree(repository.folder / "home") == before


@pytest.mark.parametrize(
    ("revision", "message"),
    [
        ("next", "is not an API revision"),
        ("9.10-rev00", "is not an API revision"),
        ("9.11-rev0", "/info/version"),
    ],
)
def test_an_invalid_or_different_revision_is_refused(
    repository: Repository, revision: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert repository.revise(_document(repository.folder, NEW), revision) == 1
    assert message in capsys.readouterr().err


def test_a_package_without_a_revision_of_spec_is_refused(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository.package / "v9_9_rev0" / "surface.txt").unlink()

    assert repository.revise(_document(repository.folder, NEW)) == 1
    assert "lacks 9.9-rev0 of --spec: run `make generate`" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"info": {}, "info": {}}', "has info twice"),
        ('{"info": {"version": NaN}}', "NaN is not JSON"),
        ('{"info": "\\ud800"}', "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[]", "is not a JSON object"),
        ("<html>", "is not JSON"),
    ],
)
def test_a_source_that_is_not_a_lossless_json_object_is_refused(
    repository: Repository, content: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source = repository.folder / "x.json"
    source.write_text(content, encoding="utf-8")

    assert repository.revise(source) == 1
    assert message in capsys.readouterr().err


def test_a_curated_document_is_refused_as_a_source(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    assert repository.revise(repository.spec / f"{OLD}.json", OLD) == 1
    assert "is a curated document; needed: the vendor's document" in capsys.readouterr().err


def test_a_schema_with_the_name_of_an_imported_class_is_refused(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    def clash(document: Any) -> None:
        schemas = document["components"]["schemas"]
        schemas["Any"] = {"type": "object", "properties": {"x": {"type": "string"}}}
        schemas["ThingModel"]["properties"]["any"] = {"$ref": "#/components/schemas/Any"}

    before = _tree(repository.folder / "home")

    assert repository.revise(_document(repository.folder, NEW, clash)) == 1
    assert "/components/schemas/Any: generated modules use this name" in capsys.readouterr().err
    assert _tree(repository.folder / "home") == before


def test_a_missing_package_is_refused(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(repository.package)

    assert repository.revise(_document(repository.folder, NEW)) == 1
    assert "run `make generate`" in capsys.readouterr().err
