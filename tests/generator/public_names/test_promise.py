"""A public name may only disappear if the changelog announces it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vbr_generator.api_diff import read
from vbr_generator.cli.app import main
from vbr_generator.places import CHANGELOG, PACKAGE, PROMISES
from vbr_generator.public_names import additions, announcements, breaks
from vbr_generator.public_names.command_line import command_line_surface
from vbr_generator.public_names.package import package_surface

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

OLD = read("surface 1.1-rev0\ndef f -> int ; jobs ; GET /f\ndef g -> int ; jobs ; GET /g\n")
NEW = read("surface 1.1-rev0\ndef g -> int ; jobs ; GET /g\ndef h -> int ; jobs ; GET /h\n")
PROMISED, NOW = {OLD.title: OLD}, {NEW.title: NEW}


def _changelog(*items: str, section: str = "Breaking") -> str:
    lines = "\n".join(f"- {item}" for item in items)
    return f"# Changelog\n\n## [Unreleased]\n\n### {section}\n{lines}\n\n### Added\n- `x`\n"


def test_a_removed_name_is_a_break_and_a_new_name_is_an_addition() -> None:
    broken = breaks(PROMISED, NOW, announcements(""))

    assert [str(item) for item in broken] == ["1.1-rev0: api.jobs.f is removed"]
    assert additions(PROMISED, NOW) == 1


@pytest.mark.parametrize(
    "item",
    [
        "`api.jobs.f` is gone, use `api.jobs.h`.",
        "Every name `api.jobs.*` of\n  `1.1-rev0` moves.",
    ],
)
def test_an_announced_break_is_accepted(item: str) -> None:
    assert breaks(PROMISED, NOW, announcements(_changelog(item))) == []


@pytest.mark.parametrize(
    "changelog",
    [
        _changelog("api.jobs.f without backticks"),
        _changelog("`api.jobs.g` is another"),
        _changelog("`api.jobs.f`", section="Changed"),
        _changelog("`api.jobs.f`").replace("[Unreleased]", "[0.2.0]"),
    ],
)
def test_only_a_name_in_backticks_under_breaking_is_an_announcement(changelog: str) -> None:
    assert len(breaks(PROMISED, NOW, announcements(changelog))) == 1


def test_an_item_with_a_revision_applies_to_that_revision_only() -> None:
    other = read("surface 1.2-rev1\n" + "def f -> int ; jobs ; GET /f\n")
    gone = read("surface 1.2-rev1\n")
    announced = announcements(_changelog("`api.jobs.f` of `1.1-rev0` is gone."))

    broken = breaks({**PROMISED, other.title: other}, {**NOW, gone.title: gone}, announced)

    assert [item.title for item in broken] == ["1.2-rev1"]


def test_a_removed_revision_is_a_break() -> None:
    assert [str(item) for item in breaks(PROMISED, {}, announcements(""))] == [
        "1.1-rev0: 1.1-rev0 is removed"
    ]


def test_the_surfaces_of_wrappers_and_command_line_have_the_names_of_user_code() -> None:
    wrappers, commands = package_surface("aiovbr"), command_line_surface()

    connect = {p.name: p for p in wrappers.functions["aiovbr.connect"].parameters}
    assert connect["host"].kind == "positional"
    assert connect["revision"].kind == "keyword"
    assert "aiovbr.errors.ApiError" in wrappers.classes
    assert wrappers.functions["aiovbr.Vbr.with_options"].parameters
    diff = {p.name: p for p in commands.functions["aiovbr revisions diff"].parameters}
    assert diff["--output"].annotation == "text | markdown | json"
    assert diff["old"].required
    assert "$AIOVBR_HOST" in {p.name for p in commands.functions["aiovbr call"].parameters}


def test_members_of_a_foreign_base_class_are_not_promised() -> None:
    testing = package_surface("aiovbr.testing")

    assert "aiovbr.testing.VirtualLoop.jump" in testing.functions
    assert "aiovbr.testing.VirtualLoop.call_soon" not in testing.functions


def _snapshot(folder: Path, changelog: Path) -> int:
    places = ["--promises", str(folder), "--changelog", str(changelog)]
    return main(["snapshot", "--package", str(PACKAGE), *places])


def test_the_snapshot_fails_for_an_unannounced_break(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, changelog = tmp_path / "api", tmp_path / "CHANGELOG.md"
    changelog.write_text(_changelog(), encoding="utf-8")
    assert _snapshot(folder, changelog) == 0
    stored = folder / "aiovbr.txt"
    promised = stored.read_text(encoding="utf-8") + "enum aiovbr.Lost\n  A = a\n"
    stored.write_text(promised, encoding="utf-8")

    assert _snapshot(folder, changelog) == 1
    output = capsys.readouterr().out
    assert "aiovbr: aiovbr.Lost is removed" in output
    assert "`### Breaking` of [Unreleased] in CHANGELOG.md" in output
    assert stored.read_text(encoding="utf-8") == promised

    changelog.write_text(_changelog("`aiovbr.Lost` is gone."), encoding="utf-8")
    assert _snapshot(folder, changelog) == 0
    assert "aiovbr.Lost" not in stored.read_text(encoding="utf-8")


def test_the_committed_promise_is_kept() -> None:
    from vbr_generator.api_diff.files import stored_surfaces
    from vbr_generator.public_names import promised_now

    announced = announcements(CHANGELOG.read_text(encoding="utf-8"))

    assert breaks(stored_surfaces(PROMISES), promised_now(PACKAGE), announced) == []
