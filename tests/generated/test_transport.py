"""`AiohttpTransport` with aioresponses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from vbr_api import errors, load
from vbr_api.runtime import AiohttpTransport

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
