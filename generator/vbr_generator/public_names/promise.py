"""Compares the promised surfaces with the surfaces of the working tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vbr_generator.api_diff.change import ApiChange
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

__all__ = ["BrokenPromise", "additions", "breaks", "promised_now", "write_promise"]


class BrokenPromise(NamedTuple):
    """A broken public name that the changelog does not announce."""

    title: str
    change: ApiChange

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
"""The packages that programs import; the promise is their `__all__`."""


def promised_now(package: Path) -> dict[str, Surface]:
    """Return every surface of the working tree: revisions, hand-written packages, command line."""
    written = (*map(package_surface, _PACKAGES), command_line_surface())
    return {**generated_surfaces(package), **{surface.title: surface for surface in written}}


def _changes(
    promised: Mapping[str, Surface], now: Mapping[str, Surface]
) -> Iterator[tuple[str, ApiChange]]:
    for title, old in promised.items():
        if title in now:
            for change in compare(old, now[title]):
                yield title, change
        else:
            yield title, ApiChange("breaking", "operation", title, "is removed")


def breaks(
    promised: Mapping[str, Surface],
    now: Mapping[str, Surface],
    announced: Announcements,
) -> list[BrokenPromise]:
    """List the broken public names that the changelog does not announce.

    Args:
        promised: The stored surfaces, by title.
        now: The surfaces of the working tree, by title.
        announced: The announcements of the changelog.
    """
    titles = frozenset(promised) | frozenset(now)
    return [
        BrokenPromise(title, change)
        for title, change in _changes(promised, now)
        if change.level == "breaking" and not announced.cover(title, change.name, titles)
    ]


def additions(promised: Mapping[str, Surface], now: Mapping[str, Surface]) -> int:
    """Count the public names that are not promised; a new surface counts as one name."""
    added = sum(change.level == "addition" for _, change in _changes(promised, now))
    return added + len(now.keys() - promised.keys())


def write_promise(now: Mapping[str, Surface], folder: Path) -> None:
    """Write the surfaces to a folder, and delete the other surfaces."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.txt"):
        if path.stem not in now:
            path.unlink()
    for title, surface in now.items():
        (folder / f"{title}.txt").write_text(write(surface), encoding="utf-8", newline="\n")
