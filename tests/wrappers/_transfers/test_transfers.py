"""Downloads and uploads of every revision that has any, through the whole client."""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

import aiovbr
import vbr_api
from aiovbr import defaults
from aiovbr.errors import (
    ConfigurationError,
    ConnectionLost,
    NotFoundError,
    OutcomeUnknown,
    RequestTimeout,
)
from file_server import FileServer
from list_server import arguments

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from vbr_api.runtime import Operation

pytestmark = pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")

NEWEST = list(vbr_api.REVISIONS)[-1]
OPERATIONS = [
    operation
    for revision in vbr_api.REVISIONS
    for operation in vbr_api.load(revision).catalog.OPERATIONS.values()
]
DOWNLOADS = [one for one in OPERATIONS if one.streams]
UPLOADS = [one for one in OPERATIONS if one.name.startswith("upload_")]


def cases(operations: list[Operation]) -> list[Any]:
    return [
        pytest.param(
            one,
            id=f"{one.revision}-{one.name}",
            marks=() if one.revision == NEWEST else pytest.mark.soak,
        )
        for one in operations
    ]


def method(vbr: aiovbr.Vbr[Any], operation: Operation) -> Any:
    return getattr(getattr(vbr.api, operation.group), operation.name)


def kit(vbr: aiovbr.Vbr[Any]) -> Any:
    return vbr.download(vbr.api.deployment.download_deployment_kit, "t")


def users(vbr: aiovbr.Vbr[Any]) -> Any:
    return vbr.api.entra_id_browser.upload_entra_id_tenant_user


def test_the_transfers_of_the_document_are_all_there() -> None:
    found = [
        [len([one for one in kind if one.revision == revision]) for revision in vbr_api.REVISIONS]
        for kind in (DOWNLOADS, UPLOADS)
    ]
    assert found == [[0, 3, 6, 8, 13], [0, 6, 6, 7, 9]]


@pytest.mark.asyncio
@pytest.mark.parametrize("operation", cases(DOWNLOADS))
async def test_every_download_comes_whole_into_a_file_and_tells_how_far_it_is(
    operation: Operation, tmp_path: Path
) -> None:
    told: list[tuple[int, int | None]] = []
    to = tmp_path / "file"
    async with FileServer() as server, server.connect(operation.revision) as vbr:
        incoming = vbr.download(method(vbr, operation), **arguments(operation))
        size = await incoming.save(to, on_progress=lambda done, total: told.append((done, total)))
        assert hashlib.sha256(to.read_bytes()).hexdigest() == server.digest
        assert server.accepted == operation.accept
        assert vbr.stats().in_flight == 0
    assert size == 300_000
    assert told[0] == (0, size)
    assert told[-1] == (size, size)
    assert list(tmp_path.iterdir()) == [to]
    if os.name == "posix":
        assert to.stat().st_mode & 0o777 == 0o600


@pytest.mark.asyncio
@pytest.mark.parametrize("operation", cases(UPLOADS))
async def test_every_upload_sends_a_file_with_its_length(
    operation: Operation, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_bytes(os.urandom(2_500_000))
    told: list[int] = []
    async with FileServer() as server, server.connect(operation.revision) as vbr:
        body = aiovbr.FileUpload(path, on_progress=lambda done, _: told.append(done))
        given = {**arguments(operation), "body": body}
        answer = await vbr.upload(method(vbr, operation), **given)
        ((digest, headers),) = server.taken
    assert answer.pagination.count == 2_500_000
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert headers["Content-Length"] == "2500000"
    assert headers["Content-Type"] == "application/octet-stream"
    assert told == [1 << 20, 2 << 20, 2_500_000]


@pytest.mark.asyncio
async def test_a_download_that_breaks_off_is_asked_for_again(tmp_path: Path) -> None:
    to = tmp_path / "kit.zip"
    async with FileServer(broken=2) as server, server.connect(NEWEST) as vbr:
        assert await kit(vbr).save(to) == 300_000
        assert server.asked == 3
        assert hashlib.sha256(to.read_bytes()).hexdigest() == server.digest
        server.broken = 1
        assert len(await kit(vbr).read()) == 300_000
    assert list(tmp_path.iterdir()) == [to]


@pytest.mark.asyncio
async def test_what_cannot_be_had_leaves_the_older_file_as_it_was(tmp_path: Path) -> None:
    to = tmp_path / "kit.zip"
    to.write_text("older")
    async with FileServer(broken=9) as server, server.connect(NEWEST, retries=1) as vbr:
        with pytest.raises(ConnectionLost):
            await kit(vbr).save(to)
        assert server.asked == 2
        server.broken, server.refusals = 0, [404]
        with pytest.raises(NotFoundError):
            await kit(vbr).save(to)
        with pytest.raises(FileNotFoundError):
            await kit(vbr).save(tmp_path / "none" / "kit.zip")
        assert vbr.stats().in_flight == 0
    assert to.read_text() == "older"
    assert list(tmp_path.iterdir()) == [to]


@pytest.mark.asyncio
async def test_a_download_that_may_not_be_asked_for_twice_is_not(tmp_path: Path) -> None:
    async with FileServer(broken=1) as server, server.connect(NEWEST) as vbr:
        operation = vbr.api.protection_groups.download_protection_group_packages
        given = arguments(operation.operation)
        with pytest.raises(ConnectionLost, match="broke off"):
            await vbr.download(operation, **given).save(tmp_path / "packages.zip")
        assert server.asked == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_a_cancelled_download_leaves_nothing(tmp_path: Path) -> None:
    async with FileServer(size=50_000_000) as server, server.connect(NEWEST) as vbr:
        begun = asyncio.Event()

        def tell(done: int, _: int | None) -> None:
            if done:
                begun.set()

        task = asyncio.ensure_future(kit(vbr).save(tmp_path / "kit.zip", on_progress=tell))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert vbr.stats().in_flight == 0
        assert server.asked == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_a_download_has_a_time_limit(tmp_path: Path) -> None:
    async with FileServer(size=500_000_000) as server, server.connect(NEWEST) as vbr:
        with pytest.raises(RequestTimeout, match=r"within 0\.05 s"):
            await kit(vbr).save(tmp_path / "kit.zip", timeout=0.05)
        assert vbr.stats().in_flight == 0
        assert server.asked == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_chunks_can_be_read_one_by_one_in_the_lane_of_transfers() -> None:
    async with FileServer(told_length=False) as server, server.connect(NEWEST) as vbr:
        async with kit(vbr) as download:
            assert download.size is None
            whole = hashlib.sha256()
            async for chunk in download:
                whole.update(chunk)
        assert whole.hexdigest() == server.digest
        # A quarter of the places at most, so that transfers never starve a service.
        held = [await kit(vbr).__aenter__() for _ in range(2)]
        assert vbr.stats().in_flight == 2
        third = asyncio.ensure_future(kit(vbr).read())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert vbr.stats().waiting[aiovbr.Lane.TRANSFER] == 1
        for one in held:
            await one.aclose()
        assert len(await third) == 300_000


@pytest.mark.asyncio
async def test_a_download_to_what_is_no_file_is_written_to_it() -> None:
    if os.name != "posix":
        pytest.skip("/dev/null")
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        assert await kit(vbr).save(os.devnull) == 300_000
    assert not os.path.isfile(os.devnull)  # noqa: PTH113


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_large_file_goes_both_ways_in_constant_memory(tmp_path: Path) -> None:
    size = 60_000_000
    to = tmp_path / "kit.zip"
    async with FileServer(size=size) as server, server.connect(NEWEST) as vbr:
        tracemalloc.start()
        try:
            await kit(vbr).save(to)
            await vbr.upload(users(vbr), "b", aiovbr.FileUpload(to))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert server.taken[0][0] == server.digest
    assert peak < 15_000_000


async def once(text: bytes) -> AsyncIterator[bytes]:
    yield text


@pytest.mark.asyncio
async def test_a_refused_upload_is_sent_again_where_its_body_can_be(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"users")
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        for body in (b"users", aiovbr.FileUpload(path)):
            server.taken, server.refusals = [], [429, 401]
            await vbr.upload(users(vbr), "b", body)
            assert [digest for digest, _ in server.taken] == [
                hashlib.sha256(b"users").hexdigest()
            ] * 3
        for single in (once(b"users"), io.BytesIO(b"users")):
            server.taken, server.refusals = [], [429]
            with pytest.raises(aiovbr.errors.RateLimitedError):
                await vbr.upload(users(vbr), "b", single)
            assert len(server.taken) == 1
        server.taken, server.refusals = [], [503]
        with pytest.raises(OutcomeUnknown):
            await vbr.upload(users(vbr), "b", aiovbr.FileUpload(path))
        assert len(server.taken) == 1


def bodies(path: Path) -> list[Any]:
    return [path.read_bytes(), path.open("rb"), aiovbr.FileUpload(path), once(path.read_bytes())]


@pytest.mark.asyncio
async def test_a_server_that_takes_no_more_of_an_upload_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(defaults, "STREAM_READ_TIMEOUT", 0.2)
    path = tmp_path / "file"
    path.write_bytes(bytes(30_000_000))
    async with FileServer(takes=1) as server, server.connect(NEWEST) as vbr:
        for body in bodies(path):
            with pytest.raises(OutcomeUnknown, match=r"nothing more was taken .* for 0\.2 s"):
                await vbr.upload(users(vbr), "b", body)
            if isinstance(body, io.BufferedReader):
                body.close()
        assert vbr.stats().in_flight == 0
    assert server.taken == []


@pytest.mark.asyncio
async def test_an_answer_to_an_upload_must_come_in_the_usual_time_after_its_last_byte(
    tmp_path: Path,
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"users")
    async with (
        FileServer(answers=False) as server,
        server.connect(NEWEST, attempt_timeout=0.2) as vbr,
    ):
        for body in bodies(path):
            with pytest.raises(OutcomeUnknown, match=r"no answer within 0\.2 s after the last"):
                await vbr.upload(users(vbr), "b", body)
            if isinstance(body, io.BufferedReader):
                body.close()


@pytest.mark.asyncio
async def test_a_slow_source_is_no_silence_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defaults, "STREAM_READ_TIMEOUT", 0.1)

    async def slowly() -> AsyncIterator[bytes]:
        yield b"us"
        await asyncio.sleep(0.3)
        yield b"ers"

    async with FileServer() as server, server.connect(NEWEST, attempt_timeout=0.2) as vbr:
        await vbr.upload(users(vbr), "b", slowly())
        assert server.taken[0][0] == hashlib.sha256(b"users").hexdigest()


@pytest.mark.asyncio
async def test_bytes_and_open_files_are_sent_with_their_length(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(os.urandom(2_500_000))
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        with path.open("rb") as file:
            file.seek(500_000)
            for body, whole in ((path.read_bytes(), 0), (file, 500_000)):
                server.taken = []
                await vbr.upload(users(vbr), "b", body)
                ((digest, headers),) = server.taken
                assert digest == hashlib.sha256(path.read_bytes()[whole:]).hexdigest()
                assert headers["Content-Length"] == str(2_500_000 - whole)


@pytest.mark.asyncio
async def test_what_is_no_transfer_is_refused(tmp_path: Path) -> None:
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        with pytest.raises(ConfigurationError, match="GetAllJobs answers with no file"):
            vbr.download(vbr.api.jobs.get_all_jobs)
        with pytest.raises(ConfigurationError, match=r"no method of `vbr\.api`"):
            vbr.download(once, b"")  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        aiovbr.FileUpload(tmp_path / "none")
