"""A secrets file lists the secrets of an import, and no output shows its values."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import keyring
import keyring.errors
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiovbr.bundle import SecretEntry, SecretsError, read_secrets, render_secrets
from aiovbr.bundle._references import resolve_reference
from aiovbr.bundle._secrets_file import SecretKey
from aiovbr.errors import SecretUnavailable

KEY = SecretKey("credentials", "tag-1", "password")


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path


def with_value(folder: Path, value: str) -> Path:
    return written(folder / "secrets.toml", render_secrets([SecretEntry(key=KEY, value=value)]))


def test_a_template_lists_each_secret_with_kind_object_and_field(tmp_path: Path) -> None:
    entries = [
        SecretEntry(key=KEY, about="Linux root"),
        SecretEntry(key=SecretKey("encryptionPasswords", "hint", "password"), optional=True),
    ]

    text = render_secrets(entries)

    assert '# Linux root\nkind = "credentials"\nobject = "tag-1"\nfield = "password"' in text
    assert text.count("[[secret]]") == 2
    assert text.count("optional = true\n") == 1
    assert set(read_secrets(written(tmp_path / "s.toml", text)).values) == {e.key for e in entries}


def test_a_literal_is_the_secret(tmp_path: Path) -> None:
    assert read_secrets(with_value(tmp_path, "p@ss: word")).resolve(KEY) == "p@ss: word"


def test_a_literal_may_begin_like_a_reference(tmp_path: Path) -> None:
    assert read_secrets(with_value(tmp_path, "literal:env:X")).resolve(KEY) == "env:X"


def test_env_names_an_environment_variable(tmp_path: Path) -> None:
    secrets = read_secrets(with_value(tmp_path, "env:THE_SECRET"))

    assert secrets.resolve(KEY, {"THE_SECRET": "from outside"}) == "from outside"
    with pytest.raises(SecretUnavailable, match="environment variable THE_SECRET is not set"):
        secrets.resolve(KEY, {})


def test_file_names_a_file_beside_the_secrets_file(tmp_path: Path) -> None:
    written(tmp_path / "key.pem", "-----BEGIN\nKEY-----\n")

    assert read_secrets(with_value(tmp_path, "file:key.pem")).resolve(KEY) == "-----BEGIN\nKEY-----"


def test_the_error_for_a_missing_file_names_it(tmp_path: Path) -> None:
    with pytest.raises(SecretUnavailable, match=r"key\.pem cannot be read"):
        read_secrets(with_value(tmp_path, "file:key.pem")).resolve(KEY)


class Vault:
    """A keyring with one entry."""

    priority = 1

    def __init__(self, *, locked: bool = False) -> None:
        self.locked = locked

    def get_password(self, service: str, user: str) -> str | None:
        if self.locked:
            raise keyring.errors.KeyringLocked("the collection 's3cret' is locked")
        return "from the vault" if (service, user) == ("aiovbr", "root") else None


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> Vault:
    vault = Vault()
    monkeypatch.setattr(keyring, "get_password", vault.get_password)
    return vault


def test_a_keyring_reference_has_a_default_service(vault: Vault, tmp_path: Path) -> None:
    assert resolve_reference("keyring:root", tmp_path) == "from the vault"
    assert resolve_reference("keyring:aiovbr/root", tmp_path) == "from the vault"


def test_the_error_for_a_missing_or_locked_keyring_entry_has_advice(
    vault: Vault, tmp_path: Path
) -> None:
    with pytest.raises(SecretUnavailable, match=r"keyring set lab root$"):
        resolve_reference("keyring:lab/root", tmp_path)
    vault.locked = True
    with pytest.raises(SecretUnavailable, match=r"KeyringLocked.*unlock it") as caught:
        resolve_reference("keyring:root", tmp_path)
    assert "s3cret" not in str(caught.value)


def quoted(program: str) -> str:
    """Return an `exec:` reference that runs a Python program on this platform."""
    if os.name == "posix":
        return f"exec:{shlex.join([sys.executable, '-c', program])}"
    return f"exec:{subprocess.list2cmdline([sys.executable, '-c', program])}"


def test_an_exec_reference_is_the_output_of_the_command_without_its_line_break(
    tmp_path: Path,
) -> None:
    command = quoted("import os; print('from ' + os.environ['VAULT'])")

    assert resolve_reference(command, tmp_path, {**os.environ, "VAULT": "the vault"}) == (
        "from the vault"
    )


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (quoted("import sys; print('s3cret'); sys.exit('s3cret')"), "ended with 1"),
        (quoted("pass"), "is empty"),
        (quoted("import sys; sys.stdout.buffer.write(bytes([255]))"), "does not write UTF-8"),
        (quoted("print('x' * 2000000)"), "more than 1 MiB"),
        ("exec:no-such-program --token s3cret", "no-such-program cannot be run"),
    ],
    ids=["failed", "empty", "binary", "endless", "missing"],
)
def test_the_error_of_a_command_names_it_without_its_arguments(
    command: str, reason: str, tmp_path: Path
) -> None:
    with pytest.raises(SecretUnavailable, match=reason) as caught:
        resolve_reference(command, tmp_path)

    assert "s3cret" not in str(caught.value)


def test_a_command_is_stopped_after_its_timeout(tmp_path: Path) -> None:
    with pytest.raises(SecretUnavailable, match=r"did not end within 0\.05 s"):
        resolve_reference(quoted("while True: pass"), tmp_path, exec_timeout=0.05)


@pytest.mark.parametrize(("value", "empty"), [("", True), ("literal:", False), ("env:NONE", False)])
def test_an_empty_value_is_distinguished_from_a_broken_reference(
    tmp_path: Path, value: str, empty: bool
) -> None:
    with pytest.raises(SecretUnavailable) as caught:
        read_secrets(with_value(tmp_path, value)).resolve(KEY, {})

    assert caught.value.empty is empty


def test_a_refused_literal_is_not_in_the_error() -> None:
    with pytest.raises(SecretUnavailable, match="write env:NAME, file:PATH") as caught:
        resolve_reference("hunter2", Path(), {}, literal=False)

    assert "hunter2" not in str(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_a_secrets_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = with_value(tmp_path, "x")
    path.chmod(0o640)

    with pytest.raises(SecretsError, match="others can read this secrets file; run: chmod 600"):
        read_secrets(path)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    written(tmp_path / "key.pem", "k").chmod(0o644)

    with pytest.raises(SecretUnavailable, match="others can read the file"):
        read_secrets(with_value(tmp_path, "file:key.pem")).resolve(KEY)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('value = "unterminated', "is not TOML"),
        ('format = "other"', "is not a secrets file"),
        ('format = "aiovbr-secrets"\nformat_version = 2', "reads up to 1"),
        (
            'format = "aiovbr-secrets"\nformat_version = 1\nsecret = 5',
            "write each as a [[secret]] table",
        ),
        (
            'format = "aiovbr-secrets"\nformat_version = 1\n[[secret]]\nkind = "jobs"',
            "number 1 needs kind, object, field and value",
        ),
    ],
)
def test_another_file_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(SecretsError) as caught:
        read_secrets(written(tmp_path / "s.toml", text))

    assert problem in str(caught.value)


def test_the_error_for_a_missing_secrets_file_names_it(tmp_path: Path) -> None:
    with pytest.raises(SecretsError, match=r"nope\.toml: cannot be read"):
        read_secrets(tmp_path / "nope.toml")


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_bytes(b"\xff\xfe")
    path.chmod(0o600)

    with pytest.raises(SecretsError, match="is not UTF-8"):
        read_secrets(path)


def test_two_entries_for_one_secret_are_refused(tmp_path: Path) -> None:
    entry = SecretEntry(key=KEY, value="a")

    with pytest.raises(SecretsError, match="two entries for credentials 'tag-1' password"):
        read_secrets(written(tmp_path / "s.toml", render_secrets([entry, entry])))


def test_no_secret_is_in_a_repr(tmp_path: Path) -> None:
    assert "hunter2" not in repr(read_secrets(with_value(tmp_path, "hunter2")))
    assert "hunter2" not in repr(SecretEntry(key=KEY, value="hunter2"))


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@settings(max_examples=100, deadline=None)
@given(name=TEXT, about=TEXT, value=TEXT.filter(bool))
def test_any_name_and_value_can_be_written_and_read(
    name: str, about: str, value: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    key = KEY._replace(object=name)
    path = tmp_path_factory.mktemp("secrets") / "s.toml"
    entry = SecretEntry(key=key, about=about, value=f"literal:{value}")
    written(path, "")
    path.write_bytes(render_secrets([entry]).encode())

    assert read_secrets(path).resolve(key) == value
