"""The profile file: named servers with their connection settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiovbr.cli._servers.profiles import load_profile, profile_path
from aiovbr.cli.error_lines import CliError
from aiovbr.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_simulator import Simulator

    from .conftest import CommandLine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profiles.toml"


def loaded(path: Path, text: str, name: str | None = "lab") -> object:
    path.write_text(text, encoding="utf-8")
    return load_profile(name, {"AIOVBR_PROFILES": str(path)})


def written(path: Path, server: Simulator, *, head: str = "", password: str = "env:LAB") -> None:
    path.write_text(
        f'{head}\n[profiles.lab]\nhost = "{server.base_url}"\nusername = "{server.username}"\n'
        f'password = "{password}"\npins = ["{server.fingerprint}"]\nrevision = "1.1-rev0"\n',
        encoding="utf-8",
    )


def test_a_profile_is_sufficient_to_connect(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    written(path, seeded)
    cli.environ["LAB"] = seeded.password

    assert cli("list", "jobs", "--profile", "lab").code == ExitCode.OK


def test_the_default_profile_needs_no_name(seeded: Simulator, cli: CommandLine, path: Path) -> None:
    written(path, seeded, head='format_version = 1\ndefault = "lab"')
    cli.environ["LAB"] = seeded.password

    assert cli("list", "jobs").code == ExitCode.OK


def test_options_and_environment_override_the_profile(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    written(path, seeded, head='default = "lab"')
    cli.environ |= {"LAB": "not this one", "AIOVBR_PASSWORD": seeded.password}

    assert cli("list", "jobs").code == ExitCode.OK
    assert "refused the login of 'nobody'" in cli("list", "jobs", "--user", "nobody").error


def test_tls_options_replace_the_tls_settings_of_the_profile(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    written(path, seeded, head='default = "lab"')
    cli.environ["LAB"] = seeded.password

    assert cli("list", "jobs", "--pin", "ab" * 32).code == ExitCode.TLS


def test_a_password_in_the_profile_is_refused_and_not_printed(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    written(path, seeded, password="hunter2")

    result = cli("list", "jobs", "--profile", "lab")

    assert result.code == ExitCode.CONFIGURATION
    assert "write env:NAME, file:PATH" in result.error
    assert "hunter2" not in result.err


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[profiles.other]", "there is no profile 'lab'. Existing profiles: other"),
        ("", "Existing profiles: none"),
        ("[profiles", "is not TOML"),
        ("format_version = 2", "format_version is 2"),
        ("[profiles.lab]\ncolour = 1", "unknown property 'colour'. Properties: host, port"),
        ('[profiles.lab]\nport = "9419"', "port has the wrong type"),
        ("[profiles.lab]\nport = true", "port has the wrong type"),
        ("[profiles.lab]\npins = [1]", "pins must be a list of fingerprints"),
    ],
)
def test_the_error_for_an_invalid_profile_file_names_the_problem(
    path: Path, text: str, problem: str
) -> None:
    with pytest.raises(CliError) as caught:
        loaded(path, text)

    assert caught.value.code is ExitCode.CONFIGURATION
    assert problem in caught.value.message
    assert str(path) in caught.value.message


def test_a_named_profile_without_a_file_is_an_error(path: Path) -> None:
    with pytest.raises(CliError, match="does not exist"):
        load_profile("lab", {"AIOVBR_PROFILES": str(path)})


def test_without_a_file_there_is_no_profile_and_no_error(path: Path) -> None:
    assert load_profile(None, {"AIOVBR_PROFILES": str(path)}).host is None


def test_the_profile_file_is_in_the_platform_s_configuration_folder() -> None:
    assert profile_path({}).name == "profiles.toml"
    assert "aiovbr" in profile_path({}).parts


def test_paths_in_a_profile_are_relative_to_the_file(path: Path) -> None:
    path.write_text('[profiles.lab]\nca_file = "vbr.pem"\n')

    profile = load_profile("lab", {"AIOVBR_PROFILES": str(path)})

    assert profile.ca_file == path.parent / "vbr.pem"
