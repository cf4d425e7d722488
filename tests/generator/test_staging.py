"""Staging replaces all targets, or none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from vbr_generator.staging import install


class _InterruptedPath(type(Path())):  # type: ignore[misc]
    """A new path whose move to its target is interrupted; its old content can be moved back."""

    def rename(self, target: Any) -> Any:
        if self.suffix == ".old":
            return super().rename(target)
        raise KeyboardInterrupt


def _tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """A folder of new paths, and a folder of targets with an old file and an old folder."""
    fresh, target = tmp_path / "fresh", tmp_path / "target"
    for folder, text in ((fresh, "new"), (target, "old")):
        (folder / "package").mkdir(parents=True)
        (folder / "package" / "a.py").write_text(text, encoding="utf-8")
        (folder / "document.json").write_text(text, encoding="utf-8")
    (fresh / "more.json").write_text("new", encoding="utf-8")
    (target / "package" / "gone.py").write_text("old", encoding="utf-8")
    return fresh, target


def _pairs(fresh: Path, target: Path, *names: str) -> list[tuple[Path, Path]]:
    return [(fresh / name, target / name) for name in names]


def test_all_targets_are_replaced(places: tuple[Path, Path]) -> None:
    install(_pairs(*places, "package", "document.json", "more.json"))

    assert _tree(places[1]) == {"package/a.py": "new", "document.json": "new", "more.json": "new"}


def test_a_failure_restores_the_replaced_targets(places: tuple[Path, Path]) -> None:
    before = _tree(places[1])

    with pytest.raises(FileNotFoundError):
        install(_pairs(*places, "package", "more.json", "document.json", "missing.json"))

    assert _tree(places[1]) == before


def test_a_failure_of_the_first_path_keeps_its_target(places: tuple[Path, Path]) -> None:
    before = _tree(places[1])
    (places[0] / "document.json").unlink()

    with pytest.raises(FileNotFoundError):
        install(_pairs(*places, "document.json", "package"))

    assert _tree(places[1]) == before


def test_an_interrupt_restores_the_replaced_targets(places: tuple[Path, Path]) -> None:
    fresh, target = places
    before = _tree(target)

    with pytest.raises(KeyboardInterrupt):
        install(
            [
                (fresh / "package", target / "package"),
                (_InterruptedPath(fresh / "document.json"), target / "document.json"),
            ]
        )

    assert _tree(target) == before
