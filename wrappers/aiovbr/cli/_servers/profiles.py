"""The profile file (TOML): named servers with their connection settings."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import platformdirs

from aiovbr._files.toml import parse_toml
from aiovbr.bundle._canonical import is_array, is_object
from aiovbr.bundle._references import resolve_reference
from aiovbr.errors import SecretUnavailable

from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT_VERSION: Final = 1
FILE_NAME: Final = "profiles.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One server of the profile file; None means that the property is absent.

    Attributes:
        name: Name of the profile; empty if none is used.
        host: Host name or address.
        port: TCP port.
        username: Account.
        password: Reference to the password: `env:`, `file:`, `keyring:` or `exec:`.
        revision: API revision.
        ca_file: PEM file, relative to the profile file.
        pins: SHA-256 fingerprints.
        insecure: Whether the certificate is not checked.
        folder: Folder that relative paths start from.
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
            CliError: If it is not a reference, or the reference cannot be resolved.
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
    """Return the path of the profile file: AIOVBR_PROFILES, or in the configuration folder."""
    path = environ.get("AIOVBR_PROFILES")
    if path:
        return Path(path)
    return platformdirs.user_config_path("aiovbr", appauthor=False) / FILE_NAME


def load_profile(name: str | None, environ: Mapping[str, str]) -> Profile:
    """Read a profile.

    Args:
        name: Name of the profile; None uses the default of the file, if there is one.
        environ: The environment.

    Raises:
        CliError: If the file cannot be read, or lacks the profile.
    """
    path = profile_path(environ)
    if not path.exists():
        if name is None:
            return Profile()
        raise _invalid(path, f"does not exist, so there is no profile {name!r}. Create the file")
    content = _parse(path)
    key = name if name is not None else content.get("default")
    if key is None:
        return Profile()
    profiles = content.get("profiles")
    table = profiles.get(key) if is_object(profiles) and isinstance(key, str) else None
    if not is_object(table):
        known = ", ".join(sorted(profiles)) if is_object(profiles) and profiles else "none"
        raise _invalid(path, f"there is no profile {key!r}. Existing profiles: {known}")
    return _to_profile(str(key), table, path)


def _parse(path: Path) -> dict[str, Any]:
    try:
        content = parse_toml(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _invalid(path, f"cannot be read ({error.strerror}). Check its permissions") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _invalid(path, f"is not TOML ({error}). Correct it") from None
    version = content.get("format_version", FORMAT_VERSION)
    if type(version) is not int or not 1 <= version <= FORMAT_VERSION:
        raise _invalid(
            path,
            f"format_version is {version!r}. This aiovbr reads format version {FORMAT_VERSION}",
        )
    return content


def _to_profile(name: str, table: dict[str, Any], path: Path) -> Profile:
    for key, value in table.items():
        expected = _TYPES.get(key)
        if expected is None:
            raise _invalid(
                path,
                f"profile {name!r}: unknown property {key!r}. Properties: {', '.join(_TYPES)}",
            )
        if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
            raise _invalid(path, f"profile {name!r}: {key} has the wrong type")
    pins = table.get("pins", [])
    if not is_array(pins) or not all(isinstance(pin, str) for pin in pins):
        raise _invalid(path, f"profile {name!r}: pins must be a list of fingerprints")
    ca_file = table.get("ca_file")
    try:
        ca_path = path.parent / Path(ca_file).expanduser() if ca_file is not None else None
    except RuntimeError:
        raise _invalid(
            path, f"profile {name!r}: ca_file is in a home folder of no account"
        ) from None
    return Profile(
        name=name,
        host=table.get("host"),
        port=table.get("port"),
        username=table.get("username"),
        password=table.get("password"),
        revision=table.get("revision"),
        ca_file=ca_path,
        pins=tuple(pins),
        insecure=table.get("insecure", False),
        folder=path.parent,
    )


def _invalid(path: Path, problem: str) -> CliError:
    return CliError(f"{path}: {problem}.", ExitCode.CONFIGURATION)


__all__ = ["FILE_NAME", "FORMAT_VERSION", "Profile", "load_profile", "profile_path"]
