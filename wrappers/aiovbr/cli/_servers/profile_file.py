"""Changes of the profile file that keep the rest of it, comments included."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, Final

import tomli_w

from aiovbr._files.atomic import write_atomic
from aiovbr._files.toml import parse_toml
from aiovbr.bundle._canonical import is_object

from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_PINS: Final = re.compile(r"^[ \t]*pins[ \t]*=[ \t]*\[[^\]]*\][^\n]*\n?", re.MULTILINE)
_NAME: Final = re.compile(r"[A-Za-z0-9_-]+")


def add_profile(path: Path, name: str, table: Mapping[str, Any]) -> None:
    """Append a profile.

    Args:
        path: The profile file; created if it is missing.
        name: Name of the profile.
        table: Its properties.

    Raises:
        CliError: If the name is taken, or the file cannot be changed.
    """
    if _NAME.fullmatch(name) is None:
        raise CliError(
            f"{name!r} is not a profile name. Use letters, digits, - and _ only.", ExitCode.USAGE
        )
    text = _read_text(path)
    content = _parse(path, text)
    if name in content.get("profiles", {}):
        raise CliError(
            f"{path}: profile {name!r} already exists. Remove it there, or use another name.",
            ExitCode.FILE,
        )
    added = tomli_w.dumps({"profiles": {name: dict(table)}})
    new_text = f"{text.rstrip()}\n\n{added}" if text.strip() else f"format_version = 1\n\n{added}"
    expected = {**content, "profiles": {**content.get("profiles", {}), name: dict(table)}}
    expected.setdefault("format_version", 1)
    _write(path, new_text, expected if text.strip() == "" else {**expected, **_version(content)})


def add_pin(path: Path, name: str, pin: str) -> bool:
    """Add a pin to a profile; return False if the profile has it already.

    Args:
        path: The profile file.
        name: Name of the profile.
        pin: SHA-256 fingerprint.

    Raises:
        CliError: If the profile does not exist, or the file cannot be changed.
    """
    text = _read_text(path)
    content = _parse(path, text)
    table: object = content.get("profiles", {}).get(name)
    if not is_object(table):
        raise CliError(
            f"{path}: there is no profile {name!r}. Create it with: aiovbr servers add {name}",
            ExitCode.CONFIGURATION,
        )
    pins: list[str] = [*table.get("pins", ())]
    if pin in pins:
        return False
    pins.append(pin)
    header = re.search(rf"^[ \t]*\[profiles\.{re.escape(name)}\][^\n]*\n?", text, re.MULTILINE)
    if header is None:
        raise _cannot_edit(path, pins)
    following = re.search(r"^[ \t]*\[", text[header.end() :], re.MULTILINE)
    end = header.end() + following.start() if following else len(text)
    body = _PINS.sub("", text[header.end() : end])
    head = text[: header.end()]
    line = tomli_w.dumps({"pins": pins})
    new_text = f"{head if head.endswith(chr(10)) else head + chr(10)}{line}{body}{text[end:]}"
    profiles: dict[str, Any] = {**content["profiles"], name: {**table, "pins": pins}}
    _write(path, new_text, {**content, "profiles": profiles}, pins)
    return True


def _version(content: Mapping[str, Any]) -> dict[str, Any]:
    return {"format_version": content.get("format_version", 1)}


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise CliError(
            f"{path}: cannot be read ({error}). Check the file.", ExitCode.FILE
        ) from None


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        return parse_toml(text)
    except tomllib.TOMLDecodeError as error:
        raise CliError(
            f"{path}: is not TOML ({error}). Correct it.", ExitCode.CONFIGURATION
        ) from None


def _write(path: Path, text: str, expected: dict[str, Any], pins: list[str] | None = None) -> None:
    # Editing TOML as text can go wrong: the new text must parse to the expected content.
    try:
        parsed = parse_toml(text)
    except tomllib.TOMLDecodeError:
        raise _cannot_edit(path, pins or []) from None
    if {**_version(parsed), **parsed} != {**_version(expected), **expected}:
        raise _cannot_edit(path, pins or [])
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomic(path, text.encode())
    except OSError as error:
        raise CliError(
            f"{path}: cannot be written ({error.strerror}). Check the path and its permissions.",
            ExitCode.FILE,
        ) from None


def _cannot_edit(path: Path, pins: list[str]) -> CliError:
    advice = f"Write this line into the profile: pins = {pins}" if pins else "Edit it by hand"
    return CliError(f"{path}: cannot be changed without reformatting it. {advice}.", ExitCode.FILE)


__all__ = ["add_pin", "add_profile"]
