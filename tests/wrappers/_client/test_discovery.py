"""Which port answers, which revisions a server offers, and what `newest` connects with."""

from __future__ import annotations

import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web
from yarl import URL

import aiovbr
import vbr_api
from aiovbr import defaults
from aiovbr._client import discovery
from aiovbr.errors import ConfigurationError, ConnectError, NotFoundError, RevisionNotSupported
from vbr_api import v1_1_rev0, v1_2_rev1, v1_3_rev2
from vbr_api.runtime import Response
from vbr_api.v1_3_rev2.groups.jobs import JobsApi
from vbr_api.v1_3_rev2.groups.tasks import TasksApi
from vbr_simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from aiovbr._client.settings import ConnectOptions

KNOWN = tuple(vbr_api.REVISIONS)
BASE = URL("https://vbr:9419")


def refusal(message: str, status: int = 400) -> Response:
    body = f'{{"errorCode": "UnsupportedVersion", "message": "{message}"}}'.encode()
    return Response(status, {}, body)


def unused_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


@asynccontextmanager
async def plain_server(answer: Callable[[web.Request], web.Response]) -> AsyncIterator[int]:
    """A server that is not the simulator, without TLS, on a free port."""

    async def handle(request: web.Request) -> web.StreamResponse:
        return answer(request)

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def insecurely(port: int) -> dict[str, Any]:
    return {"base_url": f"http://127.0.0.1:{port}", "tls": aiovbr.TLS(insecure=True)}


def test_a_refusal_tells_every_revision_at_once() -> None:
    listed = "Version 0.0-rev0 is not supported. Supported: 1.0-rev2, 1.1-rev0, 1.2-rev1."
    offered = discovery.read_probe(discovery.probe(discovery.NO_REVISION), refusal(listed))
    assert offered == ("1.0-rev2", "1.1-rev0", "1.2-rev1")


def test_what_the_client_does_not_know_is_told_apart() -> None:
    found = discovery.chosen(BASE, ("1.0-rev2", "1.1-rev0", "9.9-rev9"), KNOWN, refusal(""))
    assert found.revisions == ("1.1-rev0",)
    assert found.newest == "1.1-rev0"
    assert found.unknown == ("1.0-rev2", "9.9-rev9")


def test_a_server_that_is_no_backup_server_is_an_error() -> None:
    with pytest.raises(NotFoundError):
        discovery.read_probe(discovery.probe("1.1-rev0"), refusal("not here", 404))


@pytest.mark.asyncio
async def test_one_request_tells_what_a_server_offers() -> None:
    async with Simulator(revisions=("1.1-rev0", "1.2-rev1")) as sim:
        found = await aiovbr.discover(base_url=sim.base_url, tls=aiovbr.TLS(ca_file=sim.ca_file))
    assert found.revisions == ("1.1-rev0", "1.2-rev1")
    assert str(found.base_url) == sim.base_url


@pytest.mark.asyncio
async def test_options_with_an_account_are_taken_and_nobody_logs_in() -> None:
    async with Simulator() as sim:
        options: ConnectOptions = {
            "base_url": sim.base_url,
            "tls": aiovbr.TLS(ca_file=sim.ca_file),
            "username": sim.username,
            "password": "wrong",
        }
        found = await aiovbr.discover(**options)
        assert found.newest == KNOWN[-1]
        assert dict(sim.requests.received) == {"GetServerTime": 1}


@pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")
@pytest.mark.asyncio
async def test_a_server_that_lists_nothing_is_asked_for_each_revision() -> None:
    asked: list[str] = []

    def answer(request: web.Request) -> web.Response:
        revision = request.headers["x-api-version"]
        asked.append(revision)
        if revision in ("1.1-rev0", "1.2-rev1"):
            return web.json_response({"serverTime": "2024-01-25T18:31:50Z"})
        return web.json_response({"errorCode": "Bad", "message": "no"}, status=400)

    async with plain_server(answer) as port:
        found = await aiovbr.discover(**insecurely(port))
    assert found.revisions == ("1.1-rev0", "1.2-rev1")
    assert asked == [discovery.NO_REVISION, *reversed(KNOWN)]


@pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")
@pytest.mark.asyncio
async def test_a_server_with_no_revision_in_common_is_told_with_both_lists() -> None:
    def answer(_: web.Request) -> web.Response:
        message = "Not supported. Supported: 9.8-rev0, 9.9-rev0"
        return web.json_response({"errorCode": "Bad", "message": message}, status=400)

    async with plain_server(answer) as port:
        with pytest.raises(RevisionNotSupported, match=r"9\.8-rev0, 9\.9-rev0") as caught:
            await aiovbr.discover(**insecurely(port))
    assert caught.value.known == KNOWN


@pytest.fixture
def ports(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Stands two free ports in for 9419 and 443, which a test may not take."""

    def use(first: int, second: int) -> None:
        monkeypatch.setattr(defaults, "PORT", first)
        monkeypatch.setattr(defaults, "OTHER_PORT", second)

    return use


@pytest.mark.asyncio
async def test_the_other_port_is_found_when_the_usual_one_is_closed(
    ports: Callable[[int, int], None],
) -> None:
    async with Simulator(revisions=("1.1-rev0",)) as sim:
        port = URL(sim.base_url).port
        assert port is not None
        ports(unused_port(), port)
        found = await aiovbr.discover("127.0.0.1", tls=aiovbr.TLS(ca_file=sim.ca_file))
        assert found.base_url.port == port


@pytest.mark.asyncio
async def test_a_named_port_is_kept(ports: Callable[[int, int], None]) -> None:
    async with Simulator(revisions=("1.1-rev0",)) as sim:
        port = URL(sim.base_url).port
        assert port is not None
        ports(port, port)
        with pytest.raises(ConnectError):
            await aiovbr.discover(
                "127.0.0.1", port=unused_port(), tls=aiovbr.TLS(ca_file=sim.ca_file)
            )


@pytest.mark.asyncio
async def test_the_error_is_that_of_the_usual_port_when_none_answers(
    ports: Callable[[int, int], None],
) -> None:
    first = unused_port()
    ports(first, unused_port())
    with pytest.raises(ConnectError, match=str(first)):
        await aiovbr.discover("127.0.0.1")


@pytest.mark.asyncio
async def test_newest_connects_with_the_newest_that_both_know() -> None:
    async with (
        Simulator(revisions=("1.1-rev0", "1.2-rev1")) as sim,
        aiovbr.connect(
            base_url=sim.base_url,
            username=sim.username,
            password=sim.password,
            tls=aiovbr.TLS(ca_file=sim.ca_file),
            revision="newest",
        ) as vbr,
    ):
        assert vbr.revision == "1.2-rev1"
        assert isinstance(vbr.api, v1_2_rev1.Api)
        assert (await vbr.api.service.get_server_time()).server_time is not None


def test_newest_cannot_be_lazy() -> None:
    with pytest.raises(ConfigurationError, match="name a revision"):
        aiovbr.connect("vbr", username="u", password="p", revision="newest", lazy=True)


@pytest.mark.asyncio
async def test_supports_takes_every_way_of_naming_an_operation() -> None:
    async with aiovbr.connect("vbr", username="u", password="p", lazy=True) as old:
        assert old.supports("get_all_jobs")
        assert old.supports("GetAllJobs")
        assert old.supports(old.api.jobs.get_all_jobs)
        assert old.supports(JobsApi.get_all_jobs)
        assert not old.supports("get_all_tasks")
        assert not old.supports("GetAllTasks")
        assert not old.supports(TasksApi.get_all_tasks)
        assert not old.supports(v1_3_rev2.catalog.GET_ALL_TASKS)


@pytest.mark.asyncio
async def test_what_a_revision_lacks_is_named_with_the_revisions_that_have_it() -> None:
    async with aiovbr.connect("vbr", username="u", password="p", lazy=True) as old:
        assert isinstance(old.api, v1_1_rev0.Api)
        api: Any = old.api
        for reach, told in (
            (lambda: api.jobs.clone_job, r"no operation 'clone_job'; 1\.3-rev0, 1\.3-rev1"),
            (lambda: api.license, r"no group 'license'; 1\.2-rev1, 1\.3-rev0"),
            (lambda: api.jobs.get_all_tasks, "in the group 'tasks'"),
            (lambda: api.jobs.get_all_creds, "'get_all_creds' is in the group 'credentials'"),
            (lambda: api.jobs.no_such, "no operation 'no_such'$"),
        ):
            with pytest.raises(AttributeError, match=told):
                reach()
        with pytest.raises(ConfigurationError, match=r"'get_all_tasks'; 1\.2-rev1"):
            old.operation("get_all_tasks")
        assert not hasattr(api, "license")
