"""Writing into the profile file, with everything else in it left as it is, comments included."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, Final

import tomli_w

from aiovbr._files.atomic import write_atomic
from aiovbr.bundle._canonical import is_object

from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_PINS: Final = re.compile(r"^[ \t]*pins[ \t]*=[ \t]*\[[^\]]*\][^\n]*\n?", re.MULTILINE)
_NAME: Final = re.compile(r"[A-Za-z0-9_-]+")


def add_profile(path: Path, name: str, table: Mapping[str, Any]) -> None:
    """Append a profile.

    Args:
        path: The profile file; it is made if it is missing.
        name: Name of the profile.
        table: Its properties.

    Raises:
        CliError: If there is one of that name, or the file cannot be changed.
    """
    if _NAME.fullmatch(name) is None:
        raise CliError(f"{name!r}: use letters, digits, - and _ only.", ExitCode.USAGE)
    text = _text(path)
    before = _parsed(path, text)
    if name in before.get("profiles", {}):
        raise CliError(f"{path}: has a profile {name!r} already; remove it there.", ExitCode.FILE)
    added = tomli_w.dumps({"profiles": {name: dict(table)}})
    made = f"{text.rstrip()}\n\n{added}" if text.strip() else f"format_version = 1\n\n{added}"
    wanted = {**before, "profiles": {**before.get("profiles", {}), name: dict(table)}}
    wanted.setdefault("format_version", 1)
    _write(path, made, wanted if text.strip() == "" else {**wanted, **_version(before)})


def add_pin(path: Path, name: str, pin: str) -> bool:
    """Add a pin to a profile; return whether it was not there yet.

    Args:
        path: The profile file.
        name: Name of the profile.
        pin: SHA-256 fingerprint.

    Raises:
        CliError: If there is no such profile, or the file cannot be changed.
    """
    text = _text(path)
    content = _parsed(path, text)
    table: object = content.get("profiles", {}).get(name)
    if not is_object(table):
        raise CliError(
            f"{path}: has no profile {name!r}; make it with: aiovbr servers add {name}",
            ExitCode.CONFIGURATION,
        )
    pins: list[str] = [*table.get("pins", ())]
    if pin in pins:
        return False
    pins.append(pin)
    header = re.search(rf"^[ \t]*\[profiles\.{re.escape(name)}\][^\n]*\n?", text, re.MULTILINE)
    if header is None:
        raise _by_hand(path, pins)
    following = re.search(r"^[ \t]*\[", text[header.end() :], re.MULTILINE)
    end = header.end() + following.start() if following else len(text)
    body = _PINS.sub("", text[header.end() : end])
    head = text[: header.end()]
    line = tomli_w.dumps({"pins": pins})
    made = f"{head if head.endswith(chr(10)) else head + chr(10)}{line}{body}{text[end:]}"
    profiles: dict[str, Any] = {**content["profiles"], name: {**table, "pins": pins}}
    _write(path, made, {**content, "profiles": profiles}, pins)
    return True


def _version(content: Mapping[str, Any]) -> dict[str, Any]:
    return {"format_version": content.get("format_version", 1)}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise CliError(f"{path}: cannot be read ({error}).", ExitCode.FILE) from None


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CliError(f"{path}: is not TOML ({error}); mend it.", ExitCode.CONFIGURATION) from None


def _write(path: Path, text: str, wanted: dict[str, Any], pins: list[str] | None = None) -> None:
    # What is written must read as what was meant, whatever the file looked like.
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise _by_hand(path, pins or []) from None
    if {**_version(read), **read} != {**_version(wanted), **wanted}:
        raise _by_hand(path, pins or [])
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomic(path, text.encode())
    except OSError as error:
        raise CliError(f"{path}: cannot be written ({error.strerror}).", ExitCode.FILE) from None


def _by_hand(path: Path, pins: list[str]) -> CliError:
    line = f"; write it yourself: pins = {pins}" if pins else ""
    return CliError(f"{path}: cannot be changed without reformatting it{line}.", ExitCode.FILE)


__all__ = ["add_pin", "add_profile"]
