"""Tokens, their refresh windows, and token requests: pure functions."""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiovbr._auth.credentials import (
    AuthorizationCode,
    Password,
    RefreshToken,
    VbrToken,
)
from aiovbr._auth.grants import (
    offered_revisions,
    read_token,
    token_operation,
    token_request,
)
from aiovbr._auth.token import Freshness, freshness, issued
from aiovbr.errors import DecodeError
from doubles import answer

OPERATION = token_operation("1.1-rev0")


@given(lifetime=st.floats(0, 1e6), sent_at=st.floats(0, 1e6))
def test_the_refresh_windows_are_in_order(lifetime: float, sent_at: float) -> None:
    token = issued("a", "r", expires_in=lifetime, requested_at=sent_at)
    assert sent_at <= token.advisory_at <= token.stale_at <= token.expires_at


def test_a_token_is_fresh_then_due_for_refresh_then_stale() -> None:
    token = issued("a", "r", expires_in=900, requested_at=100)
    states = [freshness(token, 100 + age) for age in (0, 719, 721, 894, 896, 2000)]
    assert states == [
        Freshness.FRESH,
        Freshness.FRESH,
        Freshness.ADVISORY,
        Freshness.ADVISORY,
        Freshness.STALE,
        Freshness.STALE,
    ]


def test_two_tokens_are_never_equal() -> None:
    token, other = (issued("a", "r", expires_in=9, requested_at=0) for _ in range(2))
    assert token != other


def test_a_repr_shows_no_token() -> None:
    secrets = "s3cret-access", "s3cret-refresh"
    shown = repr(issued(*secrets, expires_in=9, requested_at=0))
    shown += repr(Password("user", "s3cret")) + repr(RefreshToken("s3cret"))
    shown += repr(AuthorizationCode("s3cret")) + repr(VbrToken("s3cret"))
    shown += repr(token_request(OPERATION, Password("user", "s3cret")))
    assert "s3cret" not in shown


@pytest.mark.parametrize(
    ("credentials", "form"),
    [
        (
            Password("DOM\\us er", "p&ä=+"),
            {"grant_type": ["password"], "username": ["DOM\\us er"], "password": ["p&ä=+"]},
        ),
        (RefreshToken("r/+"), {"grant_type": ["refresh_token"], "refresh_token": ["r/+"]}),
        (AuthorizationCode("c"), {"grant_type": ["authorization_code"], "code": ["c"]}),
        (VbrToken("v"), {"grant_type": ["vbr_token"], "vbr_token": ["v"]}),
    ],
)
def test_a_grant_is_sent_as_a_form_with_its_name_in_lower_case(
    credentials: Password, form: dict[str, list[str]]
) -> None:
    request = token_request(OPERATION, credentials)
    assert isinstance(request.body, bytes)
    assert parse_qs(request.body.decode("ascii")) == form
    assert request.content_type == "application/x-www-form-urlencoded"


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b'{"refresh_token": "s3cret"}', b"<html>"])
def test_the_error_for_a_response_without_a_token_omits_its_body(body: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        read_token(OPERATION, answer(200, body), 0.0)
    assert "s3cret" not in repr(vars(caught.value))


def test_an_unreadable_lifetime_becomes_the_default() -> None:
    token = read_token(OPERATION, answer(200, {"access_token": "a", "expires_in": "soon"}), 10.0)
    assert token.expires_at == 910.0
    assert token.refresh is None


@pytest.mark.parametrize(
    ("status", "message", "offered"),
    [
        (400, "Version is not supported. Supported: 1.0-rev2, 1.1-rev0.", ("1.0-rev2", "1.1-rev0")),
        (400, "Bad request: supported: v1.0-rev1, V1.1-REV0", ("1.0-rev1", "1.1-rev0")),
        (400, "9.9-rev9 is unknown", ()),
        (400, None, ()),
        (400, "name must not be empty", ()),
        (404, "1.0-rev2", ()),
    ],
)
def test_the_supported_revisions_are_parsed_from_the_message_of_the_server(
    status: int, message: str | None, offered: tuple[str, ...]
) -> None:
    assert offered_revisions(status, message, "9.9-rev9") == offered
