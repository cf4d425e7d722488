"""The fixtures of `vbr_simulator.pytest_plugin`, and simulators in threads."""

from __future__ import annotations

import asyncio
import ssl
import threading
import urllib.request

import aiohttp
import pytest

from revisions import OLDEST, REVISIONS
from vbr_simulator import Capacity, ServerClock, SimulatorError, Size, serving
from vbr_simulator.pytest_plugin import Access, vbr_revision, vbr_settings, vbr_simulator

__all__ = [
    "vbr_revision",
    "vbr_settings",
    "vbr_simulator",
]  # pytest finds fixtures by their names in this module


def get(access, path, revision=OLDEST):
    """Call without an event loop, as a synchronous test does."""
    request = urllib.request.Request(  # noqa: S310 (https, and ours)
        f"{access.base_url}{path}", headers={"x-api-version": revision}
    )
    context = ssl.create_default_context(cafile=access.ca_file)
    with urllib.request.urlopen(request, context=context) as response:  # noqa: S310
        return response.status


def test_a_synchronous_test_reaches_a_simulator(vbr_settings):
    assert get(vbr_settings, "/swagger/v1.1-rev0/swagger.json") == 200
    assert vbr_settings.password not in repr(vbr_settings)


def test_a_factory_passes_its_arguments_to_the_simulator(vbr_simulator):
    first, second = vbr_simulator(seed=1, size=Size(jobs=3)), vbr_simulator(seed=2)
    assert first.base_url != second.base_url
    assert (len(first.world.collection("jobs")), len(second.world.collection("jobs"))) == (3, 0)


@pytest.mark.asyncio
async def test_methods_of_the_simulator_work_from_another_loop(vbr_simulator):
    sim = vbr_simulator(size=Size(jobs=3))
    access = Access.to(sim)
    await sim.refuse_connections()
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectorError):
            await session.get(access.base_url, ssl=False)
    await sim.accept_connections()
    sim.capacity = Capacity(concurrent=1)
    sim.advance(1)
    assert sim.token()["access_token"]
    assert sim.sample("StartJob").path
    sim.revoke()
    assert await asyncio.to_thread(get, access, "/swagger/v1.1-rev0/swagger.json") == 200


def test_a_thread_changes_the_state_while_requests_are_answered(vbr_simulator):
    sim = vbr_simulator(size=Size(jobs=5, sessions=50), clock=ServerClock())
    sim.drift("sessions")
    failed = []

    def advance():
        try:
            for _ in range(200):
                sim.advance(0.01)
                sim.token()
        except Exception as error:  # noqa: BLE001 (a failure of the thread fails the test)
            failed.append(error)

    thread = threading.Thread(target=advance)
    thread.start()
    for _ in range(20):
        assert get(Access.to(sim), "/swagger/v1.1-rev0/swagger.json") == 200
    thread.join()
    assert failed == []


def test_an_error_at_start_is_raised_in_the_caller():
    with pytest.raises(SimulatorError), serving(revisions=["9.9-rev9"]):
        pass
    assert not [thread for thread in threading.enumerate() if thread.name == "vbr-simulator"]


def test_a_test_runs_once_for_each_revision(vbr_settings, vbr_revision):
    assert vbr_settings.revisions == REVISIONS
    assert vbr_settings.build == "13.1.0.411"
    assert vbr_revision in REVISIONS
    assert get(vbr_settings, f"/swagger/v{vbr_revision}/swagger.json", vbr_revision) == 200
