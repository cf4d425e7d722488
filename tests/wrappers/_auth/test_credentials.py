"""Providers of credentials: environment, keyring, functions."""

from __future__ import annotations

import sys

import keyring
import keyring.errors
import pytest

from aiovbr._auth.credentials import (
    Password,
    from_environment,
    from_keyring,
    resolve,
)
from aiovbr.errors import ConfigurationError

pytestmark = pytest.mark.asyncio


class Vault:
    """A keyring with one entry."""

    def __init__(self, *, locked: bool = False) -> None:
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise keyring.errors.KeyringLocked("the collection 's3cret' is locked")
        return "right" if (service, username) == ("aiovbr", "operator") else None


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> Vault:
    """Replace the system keyring."""
    replacement = Vault()
    monkeypatch.setattr(keyring, "get_password", replacement.get_password)
    return replacement


async def test_a_keyring_returns_the_password_of_the_account(vault: Vault) -> None:
    assert not vault.locked
    assert await resolve(from_keyring("operator")) == Password("operator", "right")


async def test_the_error_for_a_missing_entry_names_its_service(vault: Vault) -> None:
    assert not vault.locked
    with pytest.raises(ConfigurationError, match=r"no password for 'operator' under 'lab'"):
        await resolve(from_keyring("operator", service="lab"))


async def test_the_error_for_a_locked_keyring_omits_the_message_of_the_keyring(
    vault: Vault,
) -> None:
    vault.locked = True
    with pytest.raises(ConfigurationError, match=r"KeyringLocked.*unlock it") as caught:
        await resolve(from_keyring("operator"))
    assert "s3cret" not in str(caught.value)


async def test_the_error_without_keyring_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigurationError, match=r"aiovbr\[keyring\]"):
        await resolve(from_keyring("operator"))


async def test_the_environment_is_read_at_every_login(monkeypatch: pytest.MonkeyPatch) -> None:
    provider = from_environment("LAB")
    monkeypatch.delenv("LAB_PASSWORD", raising=False)
    monkeypatch.setenv("LAB_USERNAME", "operator")
    with pytest.raises(ConfigurationError, match="LAB_PASSWORD"):
        await resolve(provider)
    for password in ("old", "new"):
        monkeypatch.setenv("LAB_PASSWORD", password)
        assert await resolve(provider) == Password("operator", password)
