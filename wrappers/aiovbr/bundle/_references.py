"""References to secrets: `env:`, `file:`, `keyring:` and `exec:`."""

from __future__ import annotations

import os
import shlex
import subprocess
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .._files.paths import check_path
from .._files.permissions import readable_by_others
from ..errors import SecretUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEYRING_SERVICE: Final = "aiovbr"
"""Service of a keyring entry whose reference names no service, as in `aiovbr.from_keyring`."""
EXEC_SECONDS: Final = 60.0
"""Timeout of a command, in seconds: it may prompt the operator."""
_MAX_OUTPUT: Final = 1 << 20  # bytes; a private key has a few kilobytes


@dataclass(frozen=True, slots=True)
class _Source:
    """Surroundings of a reference; see `resolve_reference`."""

    folder: Path
    environ: Mapping[str, str] = field(repr=False)
    exec_timeout: float


def resolve_reference(
    text: str,
    folder: Path,
    environ: Mapping[str, str] = os.environ,
    *,
    literal: bool = True,
    exec_timeout: float = EXEC_SECONDS,
) -> str:
    """Return the secret that a reference or a literal yields.

    Args:
        text: `env:NAME`, `file:PATH`, `keyring:[SERVICE/]NAME`, `exec:COMMAND`, `literal:TEXT`, or
            the secret itself. See docs/reference/secrets-file.md.
        folder: Folder of relative paths, and working directory of commands.
        environ: Environment for `env:` and for commands.
        literal: Whether the secret itself is accepted.
        exec_timeout: Longest duration of a command in seconds.

    Raises:
        SecretUnavailable: If the secret is empty or the reference cannot be resolved.
    """
    scheme, colon, rest = text.partition(":")
    fetch = _FETCH.get(scheme) if colon else None
    if fetch is not None:
        value = fetch(rest, _Source(folder, environ, exec_timeout))
        if not value:
            raise SecretUnavailable(f"{_NOUNS[scheme]} {_shown(rest)} is empty")
        return value
    if not literal:
        raise SecretUnavailable(
            "write env:NAME, file:PATH, keyring:NAME or exec:COMMAND, not the secret itself"
        )
    value = rest if colon and scheme == "literal" else text
    if not value:
        raise SecretUnavailable("empty", empty=not text)
    return value


def _from_environment(name: str, source: _Source) -> str:
    value = source.environ.get(name, "")
    if not value:
        raise SecretUnavailable(f"environment variable {name} is not set")
    return value


def _from_file(name: str, source: _Source) -> str:
    try:
        path = source.folder / Path(name).expanduser()
    except RuntimeError:
        raise SecretUnavailable(f"file {_shown(name)} is in a home folder of no account") from None
    try:
        check_path(path)
        if readable_by_others(path):
            raise SecretUnavailable(f"others can read the file {path}; run: chmod 600 {path}")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise SecretUnavailable(f"file {path} cannot be read ({reason})") from None
    return text.removesuffix("\n").removesuffix("\r")


def _from_keyring(name: str, _source: _Source) -> str:
    try:
        keyring: Any = import_module("keyring")
    except ModuleNotFoundError:
        raise SecretUnavailable('keyring: needs: pip install "aiovbr[keyring]"') from None
    service, slash, user = name.rpartition("/")
    try:
        value = keyring.get_password(service if slash else KEYRING_SERVICE, user)
    except keyring.errors.KeyringError as error:
        # The class distinguishes locked from missing; the message of a backend may hold a secret.
        raise SecretUnavailable(
            f"the keyring cannot be read ({type(error).__name__}); unlock it, or install a backend"
        ) from None
    if value is None:
        command = f"keyring set {service or KEYRING_SERVICE} {user}"
        raise SecretUnavailable(f"the keyring has no entry {name}; add it with: {command}")
    return str(value)


def _from_command(command: str, source: _Source) -> str:
    # No shell, so nothing in a secrets file is expanded. Windows splits the command line itself.
    words: str | list[str] = command
    shown = _shown(command)
    try:
        if os.name == "posix":
            words = shlex.split(command)
        if not words:
            raise SecretUnavailable("exec: has no command; write exec:COMMAND")
        finished = subprocess.run(  # noqa: S603 - the operator's command, in a file of its owner only
            words,
            cwd=source.folder,
            env=dict(source.environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it may hold the secret
            timeout=source.exec_timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        reason = f"command {shown} did not end within {source.exec_timeout:g} s"
        raise SecretUnavailable(reason) from None
    except OSError as error:
        reason = f"command {shown} cannot be run ({error.strerror or type(error).__name__})"
        raise SecretUnavailable(reason) from None
    except ValueError:
        raise SecretUnavailable("exec: the command has an unclosed quote") from None
    if finished.returncode != 0:
        code = finished.returncode
        raise SecretUnavailable(f"command {shown} ended with {code}; run it by hand to see why")
    if len(finished.stdout) > _MAX_OUTPUT:
        raise SecretUnavailable(f"command {shown} writes more than 1 MiB, so it is not a secret")
    try:
        text = finished.stdout.decode("utf-8")
    except UnicodeDecodeError:
        raise SecretUnavailable(f"command {shown} does not write UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r")


def _shown(text: str) -> str:
    """Return the first word of a command: its arguments may be secret."""
    return text.split(maxsplit=1)[0] if text.split() else "(none)"


_FETCH: Final[dict[str, Callable[[str, _Source], str]]] = {
    "env": _from_environment,
    "file": _from_file,
    "keyring": _from_keyring,
    "exec": _from_command,
}
_NOUNS: Final = {
    "env": "environment variable",
    "file": "file",
    "keyring": "keyring entry",
    "exec": "the output of",
}

__all__ = ["EXEC_SECONDS", "KEYRING_SERVICE", "resolve_reference"]
