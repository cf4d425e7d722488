"""Login (docs/explanation/vbr-api.md, "Login")."""

from __future__ import annotations

import pytest


def password(call, **more):
    return {
        "grant_type": "password",
        "username": call.sim.username,
        "password": call.sim.password,
    } | more


async def works(call, token):
    reply = await call("GET", "/api/v1/jobs", headers={"Authorization": f"Bearer {token}"})
    return reply.status == 200


@pytest.mark.asyncio
async def test_a_login_answers_with_every_field_of_the_token_model(start):
    call = await start(access_token_seconds=900)
    reply = await call.login(**password(call))
    assert reply.status == 200
    assert set(reply.body) == {
        "access_token",
        "token_type",
        "refresh_token",
        "expires_in",
        ".issued",
        ".expires",
    }
    assert (reply.body["token_type"], reply.body["expires_in"]) == ("bearer", 900)
    assert len(reply.body["access_token"].split(".")) == 3
    assert await works(call, reply.body["access_token"])


@pytest.mark.asyncio
async def test_a_grant_matches_in_any_letter_case_and_ignores_unknown_fields(start):
    call = await start()
    reply = await call.login(**password(call, grant_type="Password", client_id="x"))
    assert reply.status == 200


@pytest.mark.asyncio
@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"username": "nobody"}])
async def test_a_wrong_password_is_denied(start, wrong):
    call = await start()
    reply = await call.login(**password(call, **wrong))
    assert (reply.status, reply.body["errorCode"]) == (401, "AccessDenied")


@pytest.mark.asyncio
@pytest.mark.parametrize("form", [{"x": "y"}, {"grant_type": "magic"}, {"grant_type": "password"}])
async def test_a_missing_or_unknown_grant_or_field_is_a_bad_request(start, form):
    call = await start()
    reply = await call.login(**form)
    assert reply.status == 400
    assert "The field '" in reply.message


@pytest.mark.asyncio
async def test_a_login_as_json_is_an_unsupported_media_type(start):
    call = await start()
    assert (await call("POST", "/api/oauth2/token", password(call))).status == 415


@pytest.mark.asyncio
async def test_a_refresh_can_return_a_token_that_is_denied_everywhere(start):
    call = await start(refresh_poisons=True)
    pair = (await call.login(**password(call))).body
    assert await works(call, pair["access_token"])
    refreshed = await call.login(grant_type="refresh_token", refresh_token=pair["refresh_token"])
    assert refreshed.status == 200
    bearer = {"Authorization": f"Bearer {refreshed.body['access_token']}"}
    for path in ("/api/v1/jobs", "/api/v1/serverInfo", "/api/v1/sessions"):
        reply = await call("GET", path, headers=bearer)
        assert (reply.status, reply.body["errorCode"]) == (403, "AccessDenied"), path
    again = await call.login(**password(call))
    assert await works(call, again.body["access_token"])
    assert not await works(call, refreshed.body["access_token"])


@pytest.mark.asyncio
async def test_an_access_token_expires_and_a_refresh_returns_a_new_pair(start):
    call = await start(access_token_seconds=900)
    pair = (await call.login(**password(call))).body
    call.sim.advance(901)
    refused = await call.get("/api/v1/jobs")
    assert (refused.status, refused.body["errorCode"]) == (401, "ExpiredToken")
    reply = await call.login(grant_type="refresh_token", refresh_token=pair["refresh_token"])
    assert reply.status == 200
    assert await works(call, reply.body["access_token"])


@pytest.mark.asyncio
async def test_a_refresh_token_works_once(start):
    call = await start()
    pair = (await call.login(**password(call))).body
    form = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
    assert (await call.login(**form)).status == 200
    again = await call.login(**form)
    assert (again.status, again.body["errorCode"]) == (401, "InvalidToken")


@pytest.mark.asyncio
@pytest.mark.parametrize(("short", "seconds"), [("true", 900 + 15 * 60), ("false", 14 * 86_400)])
async def test_a_refresh_token_expires(start, short, seconds):
    call = await start(access_token_seconds=900)
    for wait, status in ((seconds - 1, 200), (seconds + 1, 401)):
        pair = (await call.login(**password(call, use_short_term_refresh=short))).body
        call.sim.advance(wait)
        form = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
        assert (await call.login(**form)).status == status


@pytest.mark.asyncio
@pytest.mark.parametrize("ends", [True, False])
async def test_a_setting_decides_if_a_refresh_revokes_the_access_token(start, ends):
    call = await start(refresh_ends_access_token=ends)
    pair = (await call.login(**password(call))).body
    await call.login(grant_type="refresh_token", refresh_token=pair["refresh_token"])
    assert await works(call, pair["access_token"]) is not ends


@pytest.mark.asyncio
async def test_a_logout_revokes_both_tokens(start):
    call = await start()
    pair = (await call.login(**password(call))).body
    bearer = {"Authorization": f"Bearer {pair['access_token']}"}
    assert (await call("POST", "/api/oauth2/logout", headers=bearer)).status == 200
    assert not await works(call, pair["access_token"])
    form = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
    assert (await call.login(**form)).status == 401


@pytest.mark.asyncio
async def test_an_authorization_code_works_once_until_it_expires(start):
    call = await start(authorization_code_seconds=60)
    for wait, status in ((59, 200), (61, 401)):
        code = (await call("POST", "/api/oauth2/authorization_code")).body["code"]
        call.sim.advance(wait)
        form = {"grant_type": "authorization_code", "code": code}
        assert (await call.login(**form)).status == status
        assert (await call.login(**form)).status == 401


@pytest.mark.asyncio
async def test_a_vbr_token_works_once(start):
    call = await start()
    form = {"grant_type": "vbr_token", "vbr_token": call.sim.vbr_token()}
    assert (await call.login(**form)).status == 200
    assert (await call.login(**form)).status == 401


@pytest.mark.asyncio
async def test_the_password_of_an_account_with_mfa_is_denied_but_its_refresh_token_works(start):
    call = await start()
    name = call.sim.settings.mfa_user
    denied = await call.login(**password(call, username=name))
    assert (denied.status, denied.body["errorCode"]) == (401, "AccessDenied")
    pair = call.sim.token(name)
    form = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
    assert (await call.login(**form)).status == 200


@pytest.mark.asyncio
async def test_a_setting_locks_an_account_after_wrong_passwords(start):
    call = await start(lockout_after=3, lockout_seconds=60)
    for _ in range(3):
        await call.login(**password(call, password="wrong"))
    locked = await call.login(**password(call))
    assert (locked.status, locked.message) == (401, "The account is locked.")
    call.sim.advance(61)
    assert (await call.login(**password(call))).status == 200


@pytest.mark.asyncio
async def test_a_forged_token_is_refused(start):
    call = await start()
    head, claims, _ = call.token.split(".")
    reply = await call("GET", "/api/v1/jobs", headers={"Authorization": f"Bearer {head}.{claims}."})
    assert (reply.status, reply.body["errorCode"]) == (401, "InvalidToken")


@pytest.mark.asyncio
async def test_a_setting_empties_the_answer_to_a_refused_token(start):
    call = await start(empty_401=True)
    call.sim.revoke()
    reply = await call.get("/api/v1/jobs")
    assert (reply.status, reply.body) == (401, None)


@pytest.mark.asyncio
async def test_revoke_includes_refresh_tokens_only_on_request(start):
    call = await start()
    pair = (await call.login(**password(call))).body
    form = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
    call.sim.revoke()
    assert not await works(call, pair["access_token"])
    renewed = (await call.login(**form)).body
    call.sim.revoke(refresh=True)
    form["refresh_token"] = renewed["refresh_token"]
    assert (await call.login(**form)).status == 401


@pytest.mark.asyncio
async def test_a_simulator_refuses_the_tokens_of_another(start):
    first, second = await start(seed=1), await start(seed=1)
    assert not await works(second, first.token)
