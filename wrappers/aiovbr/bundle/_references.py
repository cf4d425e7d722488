"""Where a secret is kept, and how it is fetched from there: env:, file:, keyring:, exec:."""

from __future__ import annotations

import os
import shlex
import subprocess
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .._files.atomic import readable_by_others
from ._errors import SecretsError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEYRING_SERVICE: Final = "aiovbr"
"""Service of a keyring entry whose reference names none; as `aiovbr.from_keyring` has it."""
EXEC_SECONDS: Final = 60.0
"""Longest time that a command may take, in seconds: it may have to ask somebody."""
_MOST: Final = 1 << 20  # a private key is a few kilobytes


class SecretUnavailable(SecretsError):
    """There is no secret. The message tells why.

    Attributes:
        empty: Whether nothing was written, rather than a reference that leads nowhere.
    """

    def __init__(self, reason: str, *, empty: bool = False) -> None:
        super().__init__(reason)
        self.empty = empty


def resolve_reference(
    text: str, folder: Path, environ: Mapping[str, str] = os.environ, *, literal: bool = True
) -> str:
    """Return the secret that a literal or a reference stands for.

    Args:
        text: What was written: `env:NAME`, `file:PATH`, `keyring:[SERVICE/]NAME`, `exec:COMMAND`,
            `literal:TEXT`, or the secret itself.
        folder: Where relative paths begin, and where commands run.
        environ: Environment for `env:`, and of commands.
        literal: Whether the secret itself may be written.

    Raises:
        SecretUnavailable: If it is empty or leads nowhere.
    """
    scheme, colon, rest = text.partition(":")
    fetch = _FETCH.get(scheme) if colon else None
    if fetch is not None:
        value = fetch(rest, folder, environ)
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


def _from_environment(name: str, _folder: Path, environ: Mapping[str, str]) -> str:
    value = environ.get(name, "")
    if not value:
        raise SecretUnavailable(f"environment variable {name} is not set")
    return value


def _from_file(name: str, folder: Path, _environ: Mapping[str, str]) -> str:
    path = folder / Path(name).expanduser()
    try:
        if readable_by_others(path):
            raise SecretUnavailable(f"file {path} can be read by others; run: chmod 600 {path}")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise SecretUnavailable(f"file {path} cannot be read ({reason})") from None
    return text.removesuffix("\n").removesuffix("\r")


def _from_keyring(name: str, _folder: Path, _environ: Mapping[str, str]) -> str:
    try:
        keyring: Any = import_module("keyring")
    except ModuleNotFoundError:
        raise SecretUnavailable('keyring: needs: pip install "aiovbr[keyring]"') from None
    service, slash, user = name.rpartition("/")
    try:
        value = keyring.get_password(service if slash else KEYRING_SERVICE, user)
    except keyring.errors.KeyringError as error:
        # The class says whether it is locked or missing; what a backend words may hold anything.
        raise SecretUnavailable(
            f"the keyring cannot be read ({type(error).__name__}); unlock it, or install a backend"
        ) from None
    if value is None:
        where = f"keyring set {service or KEYRING_SERVICE} {user}"
        raise SecretUnavailable(f"the keyring has no entry {name}; add it with: {where}")
    return str(value)


def _from_command(command: str, folder: Path, environ: Mapping[str, str]) -> str:
    # No shell: nothing in a secrets file is expanded. Windows splits a command line by itself.
    words: str | list[str] = command
    shown = _shown(command)
    try:
        if os.name == "posix":
            words = shlex.split(command)
        if not words:
            raise SecretUnavailable("exec: names no command")
        ran = subprocess.run(  # noqa: S603 - the operator's own command, in a file of the owner's
            words,
            cwd=folder,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it may hold the secret
            timeout=EXEC_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        reason = f"command {shown} took longer than {EXEC_SECONDS:.0f} s"
        raise SecretUnavailable(reason) from None
    except OSError as error:
        reason = f"command {shown} cannot be run ({error.strerror or type(error).__name__})"
        raise SecretUnavailable(reason) from None
    except ValueError:
        raise SecretUnavailable("exec: the command has an open quote") from None
    if ran.returncode != 0:
        raise SecretUnavailable(f"command {shown} ended with {ran.returncode}; run it by hand")
    if len(ran.stdout) > _MOST:
        raise SecretUnavailable(f"command {shown} writes more than a secret")
    try:
        text = ran.stdout.decode("utf-8")
    except UnicodeDecodeError:
        raise SecretUnavailable(f"command {shown} does not write UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r")


def _shown(text: str) -> str:
    """Return the first word: arguments of a command may be secret themselves."""
    return text.split(maxsplit=1)[0] if text.split() else "(none)"


_FETCH: Final[dict[str, Callable[[str, Path, Mapping[str, str]], str]]] = {
    "env": _from_environment,
    "file": _from_file,
    "keyring": _from_keyring,
    "exec": _from_command,
}
_NOUNS: Final = {
    "env": "environment variable",
    "file": "file",
    "keyring": "keyring entry",
    "exec": "what was written by",
}

__all__ = ["EXEC_SECONDS", "KEYRING_SERVICE", "SecretUnavailable", "resolve_reference"]
