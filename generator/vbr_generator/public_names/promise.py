"""Promised surfaces against those of the working tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vbr_generator.api_diff.change import Change
from vbr_generator.api_diff.comparison import compare
from vbr_generator.api_diff.files import generated_surfaces
from vbr_generator.api_diff.text import write
from vbr_generator.public_names.command_line import command_line_surface
from vbr_generator.public_names.package import package_surface

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from vbr_generator.api_diff.surface import Surface
    from vbr_generator.public_names.changelog import Announcements

__all__ = ["Break", "additions", "breaks", "promised_now", "write_promise"]


class Break(NamedTuple):
    """A break of the promise that the changelog does not announce."""

    title: str
    change: Change

    def __str__(self) -> str:
        return f"{self.title}: {self.change}"


_PACKAGES: Final = (
    "aiovbr",
    "aiovbr.automation",
    "aiovbr.bundle",
    "aiovbr.otel",
    "aiovbr.testing",
    "vbr_api.runtime",
    "vbr_simulator",
)
"""What the documentation tells programs to import, each promised by its `__all__`."""


def promised_now(package: Path) -> dict[str, Surface]:
    """Give every surface of the working tree: revisions, hand-written packages, command line."""
    written = (*map(package_surface, _PACKAGES), command_line_surface())
    return {**generated_surfaces(package), **{surface.title: surface for surface in written}}


def _changes(
    promised: Mapping[str, Surface], now: Mapping[str, Surface]
) -> Iterator[tuple[str, Change]]:
    for title, old in promised.items():
        if title in now:
            for change in compare(old, now[title]):
                yield title, change
        else:
            yield title, Change("breaking", "operation", title, "is removed")


def breaks(
    promised: Mapping[str, Surface],
    now: Mapping[str, Surface],
    announced: Announcements,
) -> list[Break]:
    """List the breaks of a promise that are not announced.

    Args:
        promised: The stored surfaces, by title.
        now: Those of the working tree.
        announced: What the changelog says.
    """
    titles = frozenset(promised) | frozenset(now)
    return [
        Break(title, change)
        for title, change in _changes(promised, now)
        if change.level == "breaking" and not announced.cover(title, change.name, titles)
    ]


def additions(promised: Mapping[str, Surface], now: Mapping[str, Surface]) -> int:
    """Count what is public and not promised yet, whole surfaces as one."""
    found = sum(change.level == "addition" for _, change in _changes(promised, now))
    return found + len(now.keys() - promised.keys())


def write_promise(now: Mapping[str, Surface], folder: Path) -> None:
    """Store the surfaces, and remove those that there are not any more."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.txt"):
        if path.stem not in now:
            path.unlink()
    for title, surface in now.items():
        (folder / f"{title}.txt").write_text(write(surface), encoding="utf-8", newline="\n")
