"""Discovery of the port and of the revisions of a server; the revision `newest`."""

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
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@asynccontextmanager
async def plain_server(answer: Callable[[web.Request], web.Response]) -> AsyncIterator[int]:
    """Run another server than the simulator, without TLS, on a free port; yield the port."""

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


def insecure_settings(port: int) -> dict[str, Any]:
    return {"base_url": f"http://127.0.0.1:{port}", "tls": aiovbr.TLS(insecure=True)}


def test_a_refusal_lists_every_supported_revision() -> None:
    message = "Version 0.0-rev0 is not supported. Supported: 1.0-rev2, 1.1-rev0, 1.2-rev1."
    offered = discovery.read_probe(discovery.probe(discovery.NO_REVISION), refusal(message))
    assert offered == ("1.0-rev2", "1.1-rev0", "1.2-rev1")


def test_revisions_unknown_to_the_client_are_listed_separately() -> None:
    discovered = discovery.chosen(BASE, ("1.0-rev2", "1.1-rev0", "9.9-rev9"), KNOWN, refusal(""))
    assert discovered.revisions == ("1.1-rev0",)
    assert discovered.newest == "1.1-rev0"
    assert discovered.unknown == ("1.0-rev2", "9.9-rev9")


def test_another_server_than_a_backup_server_is_an_error() -> None:
    with pytest.raises(NotFoundError):
        discovery.read_probe(discovery.probe("1.1-rev0"), refusal("not here", 404))


@pytest.mark.asyncio
async def test_discovery_lists_the_revisions_of_a_server() -> None:
    async with Simulator(revisions=("1.1-rev0", "1.2-rev1")) as sim:
        discovered = await aiovbr.discover(
            base_url=sim.base_url, tls=aiovbr.TLS(ca_file=sim.ca_file)
        )
    assert discovered.revisions == ("1.1-rev0", "1.2-rev1")
    assert str(discovered.base_url) == sim.base_url


@pytest.mark.asyncio
async def test_discovery_accepts_an_account_and_does_not_log_in() -> None:
    async with Simulator() as sim:
        options: ConnectOptions = {
            "base_url": sim.base_url,
            "tls": aiovbr.TLS(ca_file=sim.ca_file),
            "username": sim.username,
            "password": "wrong",
        }
        discovered = await aiovbr.discover(**options)
        assert discovered.newest == KNOWN[-1]
        assert dict(sim.requests.received) == {"GetServerTime": 1}


@pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")
@pytest.mark.asyncio
async def test_each_revision_is_probed_if_the_server_lists_none() -> None:
    probed: list[str] = []

    def answer(request: web.Request) -> web.Response:
        revision = request.headers["x-api-version"]
        probed.append(revision)
        if revision in ("1.1-rev0", "1.2-rev1"):
            return web.json_response({"serverTime": "2024-01-25T18:31:50Z"})
        return web.json_response({"errorCode": "Bad", "message": "no"}, status=400)

    async with plain_server(answer) as port:
        discovered = await aiovbr.discover(**insecure_settings(port))
    assert discovered.revisions == ("1.1-rev0", "1.2-rev1")
    assert probed == [discovery.NO_REVISION, *reversed(KNOWN)]


@pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")
@pytest.mark.asyncio
async def test_the_error_without_a_common_revision_has_both_lists() -> None:
    def answer(_: web.Request) -> web.Response:
        message = "Not supported. Supported: 9.8-rev0, 9.9-rev0"
        return web.json_response({"errorCode": "Bad", "message": message}, status=400)

    async with plain_server(answer) as port:
        with pytest.raises(RevisionNotSupported, match=r"9\.8-rev0, 9\.9-rev0") as caught:
            await aiovbr.discover(**insecure_settings(port))
    assert caught.value.known == KNOWN


@pytest.fixture
def ports(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Return a function that replaces the ports 9419 and 443, which tests cannot bind."""

    def use(first: int, second: int) -> None:
        monkeypatch.setattr(defaults, "PORT", first)
        monkeypatch.setattr(defaults, "OTHER_PORT", second)

    return use


@pytest.mark.asyncio
async def test_the_second_port_is_used_if_the_default_port_is_closed(
    ports: Callable[[int, int], None],
) -> None:
    async with Simulator(revisions=("1.1-rev0",)) as sim:
        port = URL(sim.base_url).port
        assert port is not None
        ports(unused_port(), port)
        discovered = await aiovbr.discover("127.0.0.1", tls=aiovbr.TLS(ca_file=sim.ca_file))
        assert discovered.base_url.port == port


@pytest.mark.asyncio
async def test_an_explicit_port_has_no_fallback(ports: Callable[[int, int], None]) -> None:
    async with Simulator(revisions=("1.1-rev0",)) as sim:
        port = URL(sim.base_url).port
        assert port is not None
        ports(port, port)
        with pytest.raises(ConnectError):
            await aiovbr.discover(
                "127.0.0.1", port=unused_port(), tls=aiovbr.TLS(ca_file=sim.ca_file)
            )


@pytest.mark.asyncio
async def test_the_error_names_the_default_port_if_both_are_closed(
    ports: Callable[[int, int], None],
) -> None:
    first = unused_port()
    ports(first, unused_port())
    with pytest.raises(ConnectError, match=str(first)):
        await aiovbr.discover("127.0.0.1")


@pytest.mark.asyncio
async def test_newest_selects_the_newest_common_revision() -> None:
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
async def test_supports_accepts_every_form_of_an_operation() -> None:
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
async def test_the_error_for_a_missing_operation_lists_the_revisions_that_have_it() -> None:
    async with aiovbr.connect("vbr", username="u", password="p", lazy=True) as old:
        assert isinstance(old.api, v1_1_rev0.Api)
        api: Any = old.api
        for access, message in (
            (lambda: api.jobs.clone_job, r"no operation 'clone_job'; 1\.3-rev0, 1\.3-rev1"),
            (lambda: api.license, r"no group 'license'; 1\.2-rev1, 1\.3-rev0"),
            (lambda: api.jobs.get_all_tasks, "in the group 'tasks'"),
            (lambda: api.jobs.get_all_creds, "'get_all_creds' is in the group 'credentials'"),
            (lambda: api.jobs.no_such, "no operation 'no_such'$"),
        ):
            with pytest.raises(AttributeError, match=message):
                access()
        with pytest.raises(ConfigurationError, match=r"'get_all_tasks'; 1\.2-rev1"):
            old.operation("get_all_tasks")
        assert not hasattr(api, "license")
