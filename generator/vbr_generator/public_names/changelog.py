"""The announced breaking changes of the changelog."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase

__all__ = ["Announcements", "announcements"]

_UNRELEASED = re.compile(
    r"^## \[Unreleased\].*?$(?P<text>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
)
_BREAKING = re.compile(r"^### Breaking\s*$(?P<text>.*?)(?=^### |\Z)", re.MULTILINE | re.DOTALL)
_ITEM = re.compile(r"^[-*] (?P<text>.*?)(?=^[-*] |\Z)", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Announcements:
    """The items of `### Breaking` of `## [Unreleased]`, each as its names in backticks."""

    items: tuple[frozenset[str], ...]

    def cover(self, title: str, name: str, titles: frozenset[str]) -> bool:
        """Return True if an item announces the break of a name.

        Args:
            title: Title of the surface: a revision, a package or `cli`.
            name: The printed name; an item may contain a prefix with `*`.
            titles: All titles; an item with titles applies to their surfaces only.
        """
        return any(
            any(fnmatchcase(name, pattern) for pattern in item - titles)
            for item in self.items
            if title in item or not item & titles
        )


def announcements(changelog: str) -> Announcements:
    r"""Read the announced breaking changes of a changelog.

    >>> text = "## [Unreleased]\n### Breaking\n- `api.jobs.*` of `1.3-rev2` moved.\n"
    >>> sorted(announcements(text).items[0])
    ['1.3-rev2', 'api.jobs.*']
    """
    unreleased = _UNRELEASED.search(changelog)
    breaking = _BREAKING.search(unreleased["text"]) if unreleased else None
    items = _ITEM.finditer(breaking["text"]) if breaking else ()
    return Announcements(tuple(frozenset(_CODE.findall(item["text"])) for item in items))
