"""Secrets file (TOML): secrets that an import needs, as values or references."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from .._files.paths import check_path
from .._files.permissions import readable_by_others
from .._files.toml import parse_toml
from ..errors import SecretsError, SecretUnavailable
from ._canonical import is_array, is_object
from ._references import resolve_reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FORMAT: Final = "aiovbr-secrets"
FORMAT_VERSION: Final = 1

_HEADER = """\
# Secrets for importing an aiovbr export. Fill in every value, then:
#   aiovbr import EXPORT --secrets THIS_FILE
# A value is the secret itself, or env:NAME (an environment variable), file:PATH (the content of a
# file, relative to this one), keyring:NAME (the system's keyring) or exec:COMMAND (the output of a
# command). Write literal:VALUE for a secret that begins with one of these words and a colon.
# Entries with optional = true may stay empty. Keep this file readable by its owner only.
"""


class SecretKey(NamedTuple):
    """Identity of a secret.

    Attributes:
        kind: Name of the kind.
        object: Name of the object in the export.
        field: Path of the property in the object, joined by dots.
    """

    kind: str
    object: str
    field: str

    def __str__(self) -> str:
        return f"{self.kind} {self.object!r} {self.field}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretEntry:
    """One entry of a secrets file.

    Attributes:
        key: Identity of the secret.
        about: Description of the object for people.
        optional: Whether the value may stay empty.
        value: A literal or a reference; empty in a template.
    """

    key: SecretKey
    about: str = ""
    optional: bool = False
    value: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SecretsFile:
    """Values of a secrets file; neither its repr nor its errors show them.

    Attributes:
        path: Path of the file.
        values: Key to literal or reference.
    """

    path: Path
    values: Mapping[SecretKey, str] = field(repr=False)

    def resolve(self, key: SecretKey, environ: Mapping[str, str] = os.environ) -> str:
        """Return a secret.

        Args:
            key: Identity of the secret.
            environ: Environment for `env:` references and for commands.

        Raises:
            SecretUnavailable: If the value is empty or its reference cannot be resolved.
        """
        if key not in self.values:
            raise SecretUnavailable("no entry", empty=True)
        return resolve_reference(self.values[key], self.path.parent, environ)


def render_secrets(entries: Iterable[SecretEntry]) -> str:
    """Return the text of a secrets file.

    Args:
        entries: Its entries, in order.
    """
    parts = [_HEADER, f'format = "{FORMAT}"', f"format_version = {FORMAT_VERSION}"]
    for entry in entries:
        parts += ["", "[[secret]]"]
        if entry.about:
            parts.append(f"# {_one_line(entry.about)}")
        parts += [
            f"kind = {_quoted(entry.key.kind)}",
            f"object = {_quoted(entry.key.object)}",
            f"field = {_quoted(entry.key.field)}",
        ]
        if entry.optional:
            parts.append("optional = true")
        parts.append(f"value = {_quoted(entry.value)}")
    return "\n".join(parts) + "\n"


def read_secrets(path: Path) -> SecretsFile:
    """Read a secrets file.

    Args:
        path: The file.

    Raises:
        SecretsError: If the file cannot be read, others can read it, or it is not a secrets file.
    """
    try:
        check_path(path)
        if readable_by_others(path):
            raise SecretsError(f"{path}: others can read this secrets file; run: chmod 600 {path}")
        raw = parse_toml(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SecretsError(
            f"{path}: cannot be read ({error.strerror}); name the secrets file that"
            " `aiovbr export` wrote beside the export, filled in"
        ) from None
    except UnicodeDecodeError:
        raise SecretsError(f"{path}: is not UTF-8; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        # The parser's message has a position and a symbol, never a value.
        raise SecretsError(f"{path}: is not TOML ({error}); correct that line") from None
    if raw.get("format") != FORMAT:
        raise SecretsError(
            f'{path}: is not a secrets file: its format is not "{FORMAT}"; name another file'
        )
    version = raw.get("format_version")
    if type(version) is not int or not 1 <= version <= FORMAT_VERSION:
        raise SecretsError(
            f"{path}: format_version is {version!r}, and this release reads up to {FORMAT_VERSION};"
            ' upgrade with: pip install --upgrade "aiovbr[cli]"'
        )
    return SecretsFile(path, _values(raw.get("secret", []), path))


def _values(raw: object, path: Path) -> dict[SecretKey, str]:
    if not is_array(raw):
        raise SecretsError(f"{path}: `secret` is not a list; write each as a [[secret]] table")
    values: dict[SecretKey, str] = {}
    for number, item in enumerate(raw, 1):
        entry = item if is_object(item) else {}
        texts = [entry.get(name) for name in ("kind", "object", "field", "value")]
        if not all(isinstance(text, str) for text in texts):
            raise SecretsError(
                f"{path}: [[secret]] number {number} needs kind, object, field and value, each"
                " a string"
            )
        kind, name, wire_field, value = cast("list[str]", texts)
        key = SecretKey(kind, name, wire_field)
        if key in values:
            raise SecretsError(f"{path}: two entries for {key}; remove one")
        values[key] = value
    return values


def _quoted(text: str) -> str:
    r"""Return a TOML basic string.

    >>> print(_quoted('a"b\\c\n\x7f'))
    "a\"b\\c\n\u007F"
    """
    special = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return (
        '"'
        + "".join(
            special.get(c) or (f"\\u{ord(c):04X}" if ord(c) < 0x20 or ord(c) == 0x7F else c)
            for c in text
        )
        + '"'
    )


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


__all__ = [
    "FORMAT",
    "FORMAT_VERSION",
    "SecretEntry",
    "SecretKey",
    "SecretsFile",
    "read_secrets",
    "render_secrets",
    "resolve_reference",
]
