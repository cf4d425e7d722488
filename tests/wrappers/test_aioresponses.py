"""The pinned versions of aioresponses and aiohttp work together, with one patch."""

from __future__ import annotations

import aiohttp
import pytest
from aioresponses import aioresponses


@pytest.mark.asyncio
async def test_the_pinned_versions_work_together(responses: aioresponses) -> None:
    responses.get("https://vbr:9419/x", payload={"a": 1})
    async with (
        aiohttp.ClientSession() as session,
        session.get("https://vbr:9419/x") as response,
    ):
        assert await response.json() == {"a": 1}


@pytest.mark.asyncio
async def test_aioresponses_still_needs_the_patched_response() -> None:
    """If this fails, upstream fixed issue 289: remove `PatchedResponse` from conftest.py."""
    with aioresponses() as unpatched:
        unpatched.get("https://vbr:9419/x", payload={"a": 1})
        async with aiohttp.ClientSession() as session:
            with pytest.raises(TypeError, match="stream_writer"):
                await session.get("https://vbr:9419/x")
