"""Recovery tokens (docs/explanation/vbr-api.md, "Recovery tokens")."""

from __future__ import annotations

import pytest

from vbr_simulator import Size

FOLDER = "/api/v1/agents/recoveryTokens"
LATER = "2036-01-01T00:00:00Z"


async def created(call):
    backup = await call.first("/api/v1/backups")
    body = {"backupIds": [backup["id"]], "expirationDate": LATER}
    return await call("POST", FOLDER, body)


@pytest.mark.asyncio
async def test_a_token_is_created_read_edited_and_deleted(start):
    call = await start(size=Size.demo())
    token = await created(call)
    assert token.status == 200
    assert set(token.body) == {"id", "name", "recoveryToken", "expirationDate"}
    path = f"{FOLDER}/{token.body['id']}"
    assert (await call.get(path)).body == token.body
    edit = token.body | {"name": "For the new laptop", "expirationDate": "2037-01-01T00:00:00Z"}
    assert (await call("PUT", path, edit)).body == edit
    assert (await call.get(path)).body == edit
    assert (await call("DELETE", path)).status == 204
    assert (await call.get(path)).status == 404
    assert (await call("DELETE", path)).status == 404


@pytest.mark.asyncio
async def test_the_list_filters_by_name_and_orders_by_both_columns(start):
    call = await start(size=Size.demo())
    named = await call.get(FOLDER, nameFilter="*00*")
    assert len(named.rows) == 9
    by_name = await call.get(FOLDER, orderColumn="Name", orderAsc="false")
    names = [row["name"] for row in by_name.rows]
    assert names == sorted(names, reverse=True)
    by_date = await call.get(FOLDER, orderColumn="ExpirationDate")
    dates = [row["expirationDate"] for row in by_date.rows]
    assert dates == sorted(dates)


@pytest.mark.asyncio
async def test_the_list_does_not_show_the_tokens_themselves(start):
    call = await start(size=Size.demo())
    assert all("recoveryToken" not in row for row in (await call.get(FOLDER)).rows)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "wrong",
    [
        {"expirationDate": "2020-01-01T00:00:00Z"},
        {"expirationDate": "soon"},
        {"backupIds": []},
        {"backupIds": ["11111111-2222-4333-8444-555555555555"]},
        {"backupIds": ["17"]},
    ],
)
async def test_an_invalid_spec_is_refused_with_its_field(start, wrong):
    call = await start(size=Size.demo())
    backup = await call.first("/api/v1/backups")
    body = {"backupIds": [backup["id"]], "expirationDate": LATER}
    reply = await call("POST", FOLDER, body | wrong)
    assert reply.status == 400
    assert next(iter(wrong)) in reply.message


@pytest.mark.asyncio
async def test_an_edit_needs_the_whole_model_and_a_date_in_the_future(start):
    call = await start(size=Size.demo())
    token = (await created(call)).body
    path = f"{FOLDER}/{token['id']}"
    part = await call("PUT", path, {"name": "only a name"})
    assert part.status == 400
    past = await call("PUT", path, token | {"expirationDate": "2020-01-01T00:00:00Z"})
    assert past.status == 400
    assert (await call.get(path)).body == token


@pytest.mark.asyncio
async def test_a_viewer_can_list_and_cannot_create(start):
    call = await start(size=Size.demo())
    call.token = call.sim.token(call.sim.settings.viewer)["access_token"]
    assert (await call.get(FOLDER)).status == 200
    assert (await created(call)).status == 403
