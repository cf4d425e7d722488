"""What the wrapper tests share: a simulator, and connections to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

import aiovbr
from aiovbr._auth import accounts
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from vbr_api.v1_1_rev0 import Api


@pytest.fixture(autouse=True)
def _no_refusals_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test begins with accounts that nobody was refused with."""
    monkeypatch.setattr(accounts.ACCOUNTS, "_accounts", type(accounts.ACCOUNTS._accounts)())


@pytest_asyncio.fixture
async def sim() -> AsyncIterator[Simulator]:
    """A simulator with some jobs, credentials and recovery tokens, that sends 50 rows at most."""
    size = Size(credentials=5, jobs=120, sessions=30, recovery_tokens=7)
    async with Simulator(seed=3, size=size, page_limit_max=50) as running:
        yield running


@pytest.fixture
def connect(sim: Simulator) -> Callable[..., aiovbr.Connection[Api]]:
    """Connections to the simulator; what is passed replaces what fits."""

    def make(**changed: Any) -> aiovbr.Connection[Api]:
        settings: dict[str, Any] = {
            "base_url": sim.base_url,
            "username": sim.username,
            "password": sim.password,
            "tls": aiovbr.TLS(ca_file=sim.ca_file),
        }
        return aiovbr.connect(**{**settings, **changed})

    return make
