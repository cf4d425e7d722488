"""Shapes that 1.1-rev0 does not have: binary transfers, nullable and recursive types, arrays."""

from __future__ import annotations

import importlib
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from vbr_generator.render.package import render_all

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

_ID = "6f9619ff-8b86-d011-b42d-00c04fc964ff"
_ARCHIVE = bytes(range(256)) * 4096


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("fixture")
    render_all([Path(__file__).with_name("fixture.json")], folder / "fixture_api")
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("fixture_api")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.split(".")[0] == "fixture_api"]:
            del sys.modules[name]


class _Server:
    def __init__(self) -> None:
        self.received: list[tuple[str, bytes]] = []
        self.truncate = False
        self.status = 200

    async def download(self, request: web.Request) -> web.StreamResponse:
        assert request.headers["Accept"] == "application/zip"
        if self.status != 200:
            return web.json_response({"errorCode": "NotFound", "message": "gone"}, status=404)
        response = web.StreamResponse(headers={"Content-Length": str(len(_ARCHIVE))})
        await response.prepare(request)
        await response.write(_ARCHIVE[:100_000])
        if self.truncate:
            assert request.transport is not None
            request.transport.abort()
            return response
        await response.write(_ARCHIVE[100_000:])
        return response

    async def upload(self, request: web.Request) -> web.Response:
        self.received.append((request.rel_url.raw_query_string, await request.read()))
        return web.Response(status=204)


@pytest.fixture
def server() -> _Server:
    return _Server()


@pytest_asyncio.fixture
async def api(client: Any, server: _Server) -> AsyncIterator[Any]:
    app = web.Application()
    app.router.add_get("/api/v1/logs/{id}/export", server.download)
    app.router.add_post("/api/v1/uploads", server.upload)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    async with aiohttp.ClientSession() as session:
        transport = client.runtime.AiohttpTransport(session, f"http://{host}:{port}", token="t")
        yield client.load("9.9-rev1").Api(transport)
    await runner.cleanup()


@pytest.mark.asyncio
async def test_a_download_streams_to_a_file(api: Any, tmp_path: Path) -> None:
    target = tmp_path / "logs.zip"

    async with await api.logs.download_logs(_ID, x_part=3) as download:
        size = await download.save(target)

    assert size == len(_ARCHIVE)
    assert target.read_bytes() == _ARCHIVE
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.asyncio
async def test_a_download_can_be_iterated_and_read(api: Any) -> None:
    async with await api.logs.download_logs(_ID) as download:
        chunks = [chunk async for chunk in download]
    async with await api.logs.download_logs(_ID) as download:
        whole = await download.read()

    assert b"".join(chunks) == whole == _ARCHIVE
    assert len(chunks) > 1


@pytest.mark.asyncio
async def test_a_truncated_download_leaves_the_old_file(
    api: Any, server: _Server, tmp_path: Path
) -> None:
    server.truncate = True
    target = tmp_path / "logs.zip"
    target.write_bytes(b"old")

    with pytest.raises(aiohttp.ClientPayloadError):
        async with await api.logs.download_logs(_ID) as download:
            await download.save(target)

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.asyncio
async def test_a_refused_download_is_a_typed_error(api: Any, client: Any, server: _Server) -> None:
    server.status = 404

    with pytest.raises(client.errors.NotFoundError, match="gone"):
        await api.logs.download_logs(_ID)


@pytest.mark.asyncio
@pytest.mark.parametrize("form", ["bytes", "file", "iterator"])
async def test_an_upload_takes_bytes_files_and_iterators(
    api: Any, server: _Server, form: str
) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield _ARCHIVE[:10]
        yield _ARCHIVE[10:]

    body = {"bytes": _ARCHIVE, "file": io.BytesIO(_ARCHIVE), "iterator": chunks()}[form]

    result = await api.uploads.upload(body, tags=["a", "b c"])

    assert result is None
    assert server.received == [("tags=a&tags=b%20c", _ARCHIVE)]


def test_only_bytes_can_be_sent_again(client: Any) -> None:
    build = client.load("9.9-rev1").operations.upload.build

    assert build(b"x", tags=[]).replayable
    assert not build(io.BytesIO(b"x"), tags=[]).replayable


def test_absent_and_null_differ_where_null_is_allowed(client: Any) -> None:
    node = client.load("9.9-rev1").models.Node
    unset = client.runtime.UNSET

    absent = node.from_dict({"id": _ID, "from": None, "when": None})
    null = node.from_dict({"id": _ID, "from": None, "when": None, "field": None})

    assert absent.field is unset
    assert null.field is None
    assert absent.to_dict() == {"id": _ID, "from": None, "when": None}
    assert null.to_dict() == {"id": _ID, "from": None, "when": None, "field": None}
    assert absent.from_ is None
    assert absent.list_ is None


def test_recursive_and_undocumented_values_are_kept(client: Any) -> None:
    node = client.load("9.9-rev1").models.Node
    leaf = {"id": _ID, "from": "x", "when": "2024-01-01T00:00:00", "anything": {"a": [1]}}
    document = {**leaf, "children": [leaf, None, 5], "list": [1, "x"], "seen": ["no", None]}

    decoded = node.from_dict(document)

    assert decoded.to_dict() == document
    assert isinstance(decoded.children[0], node)


def test_an_array_is_parsed_and_sent(client: Any) -> None:
    operations = client.load("9.9-rev1").operations
    response = client.runtime.Response(200, {}, b'[{"id": "%s"}, null]' % _ID.encode())

    first, second = operations.list_nodes.parse(response)

    assert str(first.id) == _ID
    assert second is None
    assert operations.delete_nodes.build([_ID]).body == b'["%s"]' % _ID.encode()


def test_an_optional_body_that_is_empty_is_none(client: Any) -> None:
    parse = client.load("9.9-rev1").operations.upload.parse
    full = client.runtime.Response(201, {}, b'{"id": "%s"}' % _ID.encode())

    assert parse(client.runtime.Response(204, {}, b"")) is None
    assert str(parse(full).id) == _ID
