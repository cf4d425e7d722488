"""The manifest of a bundle: what it holds, where it came from, and the digests that prove it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, Final

import orjson

from ._canonical import (
    compact,
    is_array,
    is_object,
    pretty,
    sha256,
)
from ._errors import BundleDamaged, BundleError, BundleTooNew

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT: Final = "aiovbr-bundle"
FORMAT_VERSION: Final = 1
MANIFEST_NAME: Final = "manifest.json"

_HEX = re.compile(r"[0-9a-f]{64}")
_OURS: Final = frozenset(
    {"format", "format_version", "created", "tool", "server", "revision", "kinds", "digest"}
)
_AGAIN = "copy the export again from where it was made, or make a new one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file of a bundle.

    Attributes:
        file: Its name in the folder.
        count: Number of objects in it, nulls excluded.
        sha256: SHA-256 of its bytes, in hex.
    """

    file: str
    count: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The server that a bundle was exported from.

    Attributes:
        name: Its own name of itself, or None if it was not told.
        build: Its build, for instance `12.0.0.1420`, or None.
        base_url: The address that it was reached at, or None.
    """

    name: str | None = None
    build: str | None = None
    base_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What `manifest.json` says. See docs/bundle.md.

    Attributes:
        created: When the export began, ISO 8601 with zone.
        tool: Name and version of the program that wrote it.
        origin: The server that it was exported from.
        revision: API revision of the documents.
        kinds: Kind to file.
        extra: Properties that this release does not know; kept, and covered by the digest.
    """

    created: str
    tool: Mapping[str, str]
    origin: Origin
    revision: str
    kinds: Mapping[str, Entry]
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def _content(self) -> dict[str, Any]:
        origin = self.origin
        return {
            **self.extra,
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "created": self.created,
            "tool": dict(self.tool),
            "server": {"name": origin.name, "build": origin.build, "base_url": origin.base_url},
            "revision": self.revision,
            "kinds": {
                kind: {"file": entry.file, "count": entry.count, "sha256": entry.sha256}
                for kind, entry in self.kinds.items()
            },
        }

    @property
    def filters(self) -> dict[str, tuple[str, ...]]:
        """`ids`, `names` and `types` that the export was narrowed to; empty if it was not."""
        found = self.extra.get("filters")
        return {
            name: tuple(str(value) for value in values)
            for name, values in (found.items() if is_object(found) else ())
            if is_array(values)
        }

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical JSON of everything else in the manifest, in hex."""
        return sha256(compact(self._content()))

    def render(self) -> bytes:
        """Return the bytes of `manifest.json`."""
        return pretty({**self._content(), "digest": self.digest})

    @classmethod
    def parse(cls, data: bytes, path: Path) -> Manifest:
        """Read `manifest.json`, trusting nothing in it.

        Args:
            data: Its bytes.
            path: Its path, for messages.

        Raises:
            BundleDamaged: If it is not exactly what `render` wrote.
            BundleTooNew: If its format is newer than this release knows.
            BundleError: If it is the manifest of something else.
        """
        try:
            raw = orjson.loads(data)
        except orjson.JSONDecodeError as error:
            problem = f"truncated or altered, not JSON ({error.msg})"
            raise BundleDamaged(path, problem, _AGAIN) from None
        content = _object(raw, "the manifest", path)
        if content.get("format") != FORMAT:
            raise BundleError(path, "not the manifest of an aiovbr export", "name its folder")
        version = content.get("format_version")
        if type(version) is not int or version < 1:
            raise BundleDamaged(path, "altered, its format_version is no version", _AGAIN)
        if version > FORMAT_VERSION:
            raise BundleTooNew(
                path,
                f"format version {version}, and this aiovbr reads up to {FORMAT_VERSION}",
                'upgrade with: pip install --upgrade "aiovbr[cli]"',
            )
        manifest = cls._build(content, path)
        # Comparing whole files also notices a byte that changed where JSON does not care.
        if data != manifest.render():
            raise BundleDamaged(path, "altered, it does not match its own digest", _AGAIN)
        return manifest

    @classmethod
    def _build(cls, content: dict[str, Any], path: Path) -> Manifest:
        server = _object(content.get("server"), "server", path)
        tool = _object(content.get("tool"), "tool", path)
        kinds = _object(content.get("kinds"), "kinds", path)
        return cls(
            created=_text(content.get("created"), "created", path),
            tool={str(key): _text(value, "tool", path) for key, value in tool.items()},
            origin=Origin(
                name=_maybe_text(server.get("name"), "server.name", path),
                build=_maybe_text(server.get("build"), "server.build", path),
                base_url=_maybe_text(server.get("base_url"), "server.base_url", path),
            ),
            revision=_text(content.get("revision"), "revision", path),
            kinds={kind: _entry(kind, value, path) for kind, value in kinds.items()},
            extra={key: value for key, value in content.items() if key not in _OURS},
        )


def _entry(kind: str, value: object, path: Path) -> Entry:
    where = f"kinds.{kind}"
    raw = _object(value, where, path)
    name = _text(raw.get("file"), f"{where}.file", path)
    # A name with a folder, a drive or a parent in it would read a file from elsewhere.
    plain = PurePosixPath(name).name == name == PureWindowsPath(name).name
    if not plain or name in ("", ".."):
        raise BundleDamaged(path, f"altered, {where}.file is not a plain file name", _AGAIN)
    count = raw.get("count")
    if type(count) is not int or count < 0:
        raise BundleDamaged(path, f"altered, {where}.count is not a number", _AGAIN)
    digest = _text(raw.get("sha256"), f"{where}.sha256", path)
    if _HEX.fullmatch(digest) is None:
        raise BundleDamaged(path, f"altered, {where}.sha256 is not a SHA-256", _AGAIN)
    return Entry(file=name, count=count, sha256=digest)


def _object(value: object, what: str, path: Path) -> dict[str, Any]:
    if not is_object(value):
        raise BundleDamaged(path, f"altered, {what} is not an object", _AGAIN)
    return value


def _text(value: object, what: str, path: Path) -> str:
    if not isinstance(value, str):
        raise BundleDamaged(path, f"altered, {what} is not text", _AGAIN)
    return value


def _maybe_text(value: object, what: str, path: Path) -> str | None:
    return None if value is None else _text(value, what, path)


__all__ = ["FORMAT", "FORMAT_VERSION", "MANIFEST_NAME", "Entry", "Manifest", "Origin"]
