"""`AiohttpTransport` with aioresponses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from vbr_api import errors, load
from vbr_api.runtime import AiohttpTransport, Request

if TYPE_CHECKING:
    from aioresponses import aioresponses

_BASE = "https://vbr.test:9419"


@pytest.mark.asyncio
async def test_a_request_carries_revision_accept_and_bearer(responses: aioresponses) -> None:
    responses.get(f"{_BASE}/api/v1/serverTime", payload={"timeZone": "UTC"})
    responses.get(f"{_BASE}/api/v1/jobs?nameFilter=x", payload={"data": []})
    async with aiohttp.ClientSession() as session:
        transport = AiohttpTransport(session, f"{_BASE}/", token="t0ken")
        api = load("1.1-rev0").Api(transport)

        time = await api.service.get_server_time()
        await api.jobs.get_all_jobs(name_filter="x")

    assert time.time_zone == "UTC"
    open_call, secured_call = (calls[0].kwargs for calls in responses.requests.values())
    assert open_call["headers"]["x-api-version"] == "1.1-rev0"
    assert open_call["headers"]["Accept"] == "application/json"
    assert "Authorization" not in open_call["headers"]
    assert secured_call["headers"]["Authorization"] == "Bearer t0ken"
    assert secured_call["allow_redirects"] is False
    assert "t0ken" not in repr(transport)


@pytest.mark.asyncio
async def test_a_body_is_sent_as_json(responses: aioresponses) -> None:
    responses.post(f"{_BASE}/api/v1/encryptionPasswords", status=400, payload={"message": "No"})
    async with aiohttp.ClientSession() as session:
        module: Any = load("1.1-rev0")
        api = module.Api(AiohttpTransport(session, _BASE, token="t"))
        spec = module.models.EncryptionPasswordSpec(password="p", hint="h")

        with pytest.raises(errors.BadRequestError, match="No"):
            await api.encryption_passwords.create_encryption_password(spec)

    ((call, *_),) = responses.requests.values()
    assert call.kwargs["data"] == b'{"password":"p","hint":"h"}'
    assert call.kwargs["headers"]["Content-Type"] == "application/json"


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [302, 404, 503])
async def test_send_and_stream_raise_for_every_status_but_2xx(
    responses: aioresponses, status: int
) -> None:
    url = f"{_BASE}/api/v1/jobs"
    request = Request(load("1.1-rev0").catalog.OPERATIONS["GetAllJobs"], "/api/v1/jobs")
    responses.get(url, status=status, payload={"message": "No"}, repeat=True)
    async with aiohttp.ClientSession() as session:
        transport = AiohttpTransport(session, _BASE, token="t")

        with pytest.raises(errors.ApiError, match="No") as sent:
            await transport.send(request)
        with pytest.raises(errors.ApiError, match="No") as streamed:
            await transport.stream(request)

    assert sent.value.status == streamed.value.status == status
    assert sent.value.attempts == ()
