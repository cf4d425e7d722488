"""What all tests share: aioresponses that works with the pinned aiohttp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from aioresponses import aioresponses

if TYPE_CHECKING:
    from collections.abc import Iterator


class _NoWriter:
    """Stands in for the writer of a request that was never written."""

    output_size = 0


class PatchedResponse(aiohttp.ClientResponse):
    """aioresponses 0.7.9 does not pass `stream_writer`, which aiohttp 3.14 demands.

    pnuckowski/aioresponses issue 289. `test_aioresponses_still_needs_the_patched_response` tells
    when this can go.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", _NoWriter())
        super().__init__(*args, **kwargs)


class Responses(aioresponses):
    """aioresponses whose answers have the patched class."""

    def add(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("response_class", PatchedResponse)
        super().add(*args, **kwargs)


@pytest.fixture
def responses() -> Iterator[Responses]:
    """Answers of aiohttp sessions, without a network."""
    mocked = Responses()
    with mocked:
        yield mocked
