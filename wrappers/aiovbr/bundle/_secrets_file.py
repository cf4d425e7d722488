"""The secrets file (TOML): which secrets an import needs, and where their values are."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from .._files.atomic import readable_by_others
from ._canonical import is_array, is_object
from ._errors import SecretsError
from ._references import SecretUnavailable, resolve_reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FORMAT: Final = "aiovbr-secrets"
FORMAT_VERSION: Final = 1

_HEADER = """\
# Secrets for importing an aiovbr export. Fill in every value, then:
#   aiovbr import EXPORT --secrets THIS_FILE
# A value is the secret itself, or env:NAME (an environment variable), file:PATH (the content of a
# file, relative to this one), keyring:NAME (the system's keyring) or exec:COMMAND (what a command
# writes); a secret that itself begins so is written literal:VALUE.
# Entries with optional = true may stay empty. Keep this file readable by its owner only.
"""


class SecretKey(NamedTuple):
    """What a secret belongs to: the kind, the object in it, the field of the object."""

    kind: str
    object: str
    field: str

    def __str__(self) -> str:
        return f"{self.kind} {self.object!r} {self.field}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretEntry:
    """One entry of a template.

    Attributes:
        key: What it belongs to.
        about: What the object is, for people.
        optional: Whether it may stay empty.
        value: What is written into the file; empty in a template.
    """

    key: SecretKey
    about: str = ""
    optional: bool = False
    value: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SecretsFile:
    """The values of a secrets file. Neither its repr nor its errors show any.

    Attributes:
        path: Where it was read from.
        values: Key to what the file says: a literal or a reference.
    """

    path: Path
    values: Mapping[SecretKey, str] = field(repr=False)

    def resolve(self, key: SecretKey, environ: Mapping[str, str] = os.environ) -> str:
        """Return a secret.

        Args:
            key: What it belongs to.
            environ: Environment for `env:` references.

        Raises:
            SecretUnavailable: If it is empty, or its reference leads nowhere.
        """
        if key not in self.values:
            raise SecretUnavailable("no entry", empty=True)
        return resolve_reference(self.values[key], self.path.parent, environ)


def render_secrets(entries: Iterable[SecretEntry]) -> str:
    """Write a secrets file: a template, or a filled one.

    Args:
        entries: What it lists, in order.
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
        SecretsError: If it cannot be read, others can read it, or it is not a secrets file.
    """
    try:
        if readable_by_others(path):
            raise SecretsError(f"{path}: others can read this secrets file; run: chmod 600 {path}")
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SecretsError(
            f"{path}: cannot be read ({error.strerror}); name the secrets file that"
            " `aiovbr export` wrote beside the export, filled in"
        ) from None
    except UnicodeDecodeError:
        raise SecretsError(f"{path}: is not UTF-8; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        # The parser's message tells a position and a symbol, never a value.
        raise SecretsError(f"{path}: is not TOML ({error}); mend that line") from None
    if raw.get("format") != FORMAT:
        raise SecretsError(f'{path}: is not a secrets file; its format is not "{FORMAT}"')
    version = raw.get("format_version")
    if type(version) is not int or not 1 <= version <= FORMAT_VERSION:
        raise SecretsError(
            f"{path}: format_version {version!r}, and this aiovbr reads up to {FORMAT_VERSION};"
            ' upgrade with: pip install --upgrade "aiovbr[cli]"'
        )
    return SecretsFile(path, _values(raw.get("secret", []), path))


def _values(raw: object, path: Path) -> dict[SecretKey, str]:
    if not is_array(raw):
        raise SecretsError(f"{path}: secrets are written as [[secret]] tables")
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
    "SecretUnavailable",
    "SecretsFile",
    "read_secrets",
    "render_secrets",
    "resolve_reference",
]
