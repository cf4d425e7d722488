"""Manifest of a bundle: source, kinds, counts and digests."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, Final

import orjson

from ..errors import BundleDamaged, BundleError, BundleTooNew
from ._canonical import (
    compact,
    is_array,
    is_object,
    is_writable,
    pretty,
    sha256,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT: Final = "aiovbr-bundle"
FORMAT_VERSION: Final = 1
MANIFEST_NAME: Final = "manifest.json"

_HEX = re.compile(r"[0-9a-f]{64}")
_KNOWN: Final = frozenset(
    {"format", "format_version", "created", "tool", "server", "revision", "kinds", "digest"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestEntry:
    """One file of a bundle.

    Attributes:
        file: File name in the folder.
        count: Number of objects, nulls excluded.
        sha256: SHA-256 of the content, 64 lower-case hex digits.
    """

    file: str
    count: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The server that a bundle was exported from.

    Attributes:
        name: Name that the server reports, or None if it is unknown.
        build: Build of the server, for instance `12.0.0.1420`, or None.
        base_url: Address that the client connected to, or None.
    """

    name: str | None = None
    build: str | None = None
    base_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Content of `manifest.json`. See docs/reference/bundle.md.

    Attributes:
        created: Start of the export, ISO 8601 with zone.
        tool: Name and version of the program that wrote the bundle.
        origin: The server that the bundle was exported from.
        revision: API revision of the documents.
        kinds: Kind to file.
        extra: Properties that this release does not know; they are kept, and the digest covers
            them.
    """

    created: str
    tool: Mapping[str, str]
    origin: Origin
    revision: str
    kinds: Mapping[str, ManifestEntry]
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
        """Filters of the export: `ids`, `names` and `types`; empty for a complete export."""
        filters = self.extra.get("filters")
        return {
            name: tuple(str(value) for value in values)
            for name, values in (filters.items() if is_object(filters) else ())
            if is_array(values)
        }

    @property
    def digest(self) -> str:
        """SHA-256 of the compact canonical JSON of all other properties, 64 hex digits."""
        return sha256(compact(self._content()))

    def render(self) -> bytes:
        """Return the content of `manifest.json`."""
        return pretty({**self._content(), "digest": self.digest})

    @classmethod
    def parse(cls, data: bytes, path: Path) -> Manifest:
        """Parse `manifest.json` and check its digest.

        Args:
            data: Content of the file.
            path: Path of the file, for messages.

        Raises:
            BundleDamaged: If the content is not what `render` returns for it.
            BundleTooNew: If the format version is newer than this release reads.
            BundleError: If the file is not the manifest of a bundle.
        """
        try:
            raw = orjson.loads(data)
        except orjson.JSONDecodeError as error:
            problem = f"truncated or altered: not JSON ({error.msg})"
            raise BundleDamaged(path, problem) from None
        content = _object(raw, "the manifest", path)
        if content.get("format") != FORMAT:
            raise BundleError(path, "not the manifest of an aiovbr export", "name its folder")
        version = content.get("format_version")
        if type(version) is not int or version < 1:
            raise BundleDamaged(path, "altered: its format_version is not a version")
        if version > FORMAT_VERSION:
            raise BundleTooNew(
                path,
                f"format version {version}, and this release reads up to {FORMAT_VERSION}",
                'upgrade with: pip install --upgrade "aiovbr[cli]"',
            )
        if not is_writable(content):
            raise BundleDamaged(path, "altered: nested too deeply")
        manifest = cls._build(content, path)
        # Comparing bytes also detects changes that JSON ignores, such as white space.
        if data != manifest.render():
            raise BundleDamaged(path, "altered: it does not match its own digest")
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
                name=_optional_text(server.get("name"), "server.name", path),
                build=_optional_text(server.get("build"), "server.build", path),
                base_url=_optional_text(server.get("base_url"), "server.base_url", path),
            ),
            revision=_text(content.get("revision"), "revision", path),
            kinds={kind: _entry(kind, value, path) for kind, value in kinds.items()},
            extra={key: value for key, value in content.items() if key not in _KNOWN},
        )


def _entry(kind: str, value: object, path: Path) -> ManifestEntry:
    where = f"kinds.{kind}"
    raw = _object(value, where, path)
    name = _text(raw.get("file"), f"{where}.file", path)
    # A name with a folder, a drive or a parent would read a file outside the bundle.
    plain = PurePosixPath(name).name == name == PureWindowsPath(name).name
    if not plain or name in ("", ".."):
        raise BundleDamaged(path, f"altered: {where}.file is not a plain file name")
    count = raw.get("count")
    if type(count) is not int or count < 0:
        raise BundleDamaged(path, f"altered: {where}.count is not a number")
    digest = _text(raw.get("sha256"), f"{where}.sha256", path)
    if _HEX.fullmatch(digest) is None:
        raise BundleDamaged(path, f"altered: {where}.sha256 is not a SHA-256")
    return ManifestEntry(file=name, count=count, sha256=digest)


def _object(value: object, name: str, path: Path) -> dict[str, Any]:
    if not is_object(value):
        raise BundleDamaged(path, f"altered: {name} is not an object")
    return value


def _text(value: object, name: str, path: Path) -> str:
    if not isinstance(value, str):
        raise BundleDamaged(path, f"altered: {name} is not text")
    return value


def _optional_text(value: object, name: str, path: Path) -> str | None:
    return None if value is None else _text(value, name, path)


__all__ = ["FORMAT", "FORMAT_VERSION", "MANIFEST_NAME", "Manifest", "ManifestEntry", "Origin"]
