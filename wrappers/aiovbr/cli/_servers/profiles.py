"""The profile file (TOML): named servers, so that options need not be repeated."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import platformdirs

from aiovbr.bundle._canonical import is_array, is_object
from aiovbr.bundle._references import resolve_reference
from aiovbr.errors import SecretUnavailable

from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT_VERSION: Final = 1
FILE_NAME: Final = "profiles.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One server of the profile file. Whatever is None was not given.

    Attributes:
        name: Its name; empty if there is no profile.
        host: Host name or address.
        port: TCP port.
        username: Account.
        password: Reference to the password: `env:`, `file:`, `keyring:` or `exec:`.
        revision: API revision.
        ca_file: PEM file, relative to the profile file.
        pins: SHA-256 fingerprints.
        insecure: Whether TLS is not checked at all.
        folder: Where relative paths begin.
    """

    name: str = ""
    host: str | None = None
    port: int | None = None
    username: str | None = None
    password: str | None = None
    revision: str | None = None
    ca_file: Path | None = None
    pins: tuple[str, ...] = ()
    insecure: bool = False
    folder: Path = Path()

    def secret(self, environ: Mapping[str, str]) -> str | None:
        """Return the password, or None if the profile has none.

        Raises:
            CliError: If its reference leads nowhere, or it is no reference.
        """
        if self.password is None:
            return None
        try:
            return resolve_reference(self.password, self.folder, environ, literal=False)
        except SecretUnavailable as error:
            raise CliError(
                f"profile {self.name!r}: password: {error}.", ExitCode.CONFIGURATION
            ) from None


_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "host": str,
    "port": int,
    "username": str,
    "password": str,
    "revision": str,
    "ca_file": str,
    "pins": list,
    "insecure": bool,
}


def profile_path(environ: Mapping[str, str]) -> Path:
    """Return where the profile file is: AIOVBR_PROFILES, or the platform's configuration folder."""
    given = environ.get("AIOVBR_PROFILES")
    if given:
        return Path(given)
    return platformdirs.user_config_path("aiovbr", appauthor=False) / FILE_NAME


def load_profile(name: str | None, environ: Mapping[str, str]) -> Profile:
    """Read a profile.

    Args:
        name: Its name; None takes the file's default, if there is a file and it names one.
        environ: The environment.

    Raises:
        CliError: If the file cannot be read, or has no such profile.
    """
    path = profile_path(environ)
    if not path.exists():
        if name is None:
            return Profile()
        raise _wrong(path, f"does not exist, so there is no profile {name!r}; create it")
    content = _parse(path)
    wanted = name if name is not None else content.get("default")
    if wanted is None:
        return Profile()
    profiles = content.get("profiles")
    table = profiles.get(wanted) if is_object(profiles) and isinstance(wanted, str) else None
    if not is_object(table):
        known = ", ".join(sorted(profiles)) if is_object(profiles) and profiles else "none"
        raise _wrong(path, f"has no profile {wanted!r}; it has: {known}")
    return _profile(str(wanted), table, path)


def _parse(path: Path) -> dict[str, Any]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _wrong(path, f"cannot be read ({error.strerror})") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _wrong(path, f"is not TOML ({error}); mend it") from None
    version = content.get("format_version", FORMAT_VERSION)
    if type(version) is not int or not 1 <= version <= FORMAT_VERSION:
        raise _wrong(path, f"format_version {version!r}, and this aiovbr reads {FORMAT_VERSION}")
    return content


def _profile(name: str, table: dict[str, Any], path: Path) -> Profile:
    for key, value in table.items():
        expected = _TYPES.get(key)
        if expected is None:
            raise _wrong(path, f"profile {name!r} has {key!r}; known are {', '.join(_TYPES)}")
        if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
            raise _wrong(path, f"profile {name!r}: {key} is of the wrong type")
    pins = table.get("pins", [])
    if not is_array(pins) or not all(isinstance(pin, str) for pin in pins):
        raise _wrong(path, f"profile {name!r}: pins is a list of fingerprints")
    ca_file = table.get("ca_file")
    return Profile(
        name=name,
        host=table.get("host"),
        port=table.get("port"),
        username=table.get("username"),
        password=table.get("password"),
        revision=table.get("revision"),
        ca_file=path.parent / Path(ca_file).expanduser() if ca_file is not None else None,
        pins=tuple(pins),
        insecure=table.get("insecure", False),
        folder=path.parent,
    )


def _wrong(path: Path, problem: str) -> CliError:
    return CliError(f"{path}: {problem}.", ExitCode.CONFIGURATION)


__all__ = ["FILE_NAME", "FORMAT_VERSION", "Profile", "load_profile", "profile_path"]
