"""Downloads and uploads in every revision, through the whole client."""

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
from aiovbr.errors import (
    ConfigurationError,
    ConnectionLost,
    FileError,
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

REVISIONS = list(vbr_api.REVISIONS)
NEWEST = REVISIONS[-1]
OPERATIONS = [
    operation
    for revision in vbr_api.REVISIONS
    for operation in vbr_api.load(revision).catalog.OPERATIONS.values()
]
DOWNLOADS = [operation for operation in OPERATIONS if operation.streams]
UPLOADS = [operation for operation in OPERATIONS if operation.name.startswith("upload_")]


def cases(operations: list[Operation]) -> list[Any]:
    return [
        pytest.param(
            operation,
            id=f"{operation.revision}-{operation.name}",
            marks=() if operation.revision == NEWEST else pytest.mark.soak,
        )
        for operation in operations
    ]


def method(vbr: aiovbr.Vbr[Any], operation: Operation) -> Any:
    return getattr(getattr(vbr.api, operation.group), operation.name)


def kit(vbr: aiovbr.Vbr[Any]) -> Any:
    return vbr.download(vbr.api.deployment.download_deployment_kit, "t")


def users(vbr: aiovbr.Vbr[Any]) -> Any:
    return vbr.api.entra_id_browser.upload_entra_id_tenant_user


def test_the_catalog_has_every_transfer_of_the_document() -> None:
    counts = [
        [sum(operation.revision == revision for operation in kind) for revision in REVISIONS]
        for kind in (DOWNLOADS, UPLOADS)
    ]
    assert counts == [[0, 3, 6, 8, 13], [0, 6, 6, 7, 9]]


@pytest.mark.asyncio
@pytest.mark.parametrize("operation", cases(DOWNLOADS))
async def test_every_download_is_saved_whole_and_reports_its_progress(
    operation: Operation, tmp_path: Path
) -> None:
    progress: list[tuple[int, int | None]] = []
    to = tmp_path / "file"
    async with FileServer() as server, server.connect(operation.revision) as vbr:
        pending = vbr.download(method(vbr, operation), **arguments(operation))
        size = await pending.save(
            to, on_progress=lambda done, total: progress.append((done, total))
        )
        assert hashlib.sha256(to.read_bytes()).hexdigest() == server.digest
        assert server.accepted == operation.accept
        assert vbr.stats().in_flight == 0
    assert size == 300_000
    assert progress[0] == (0, size)
    assert progress[-1] == (size, size)
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
    progress: list[int] = []
    async with FileServer() as server, server.connect(operation.revision) as vbr:
        body = aiovbr.FileUpload(path, on_progress=lambda done, _: progress.append(done))
        parameters = {**arguments(operation), "body": body}
        answer = await vbr.upload(method(vbr, operation), **parameters)
        ((digest, headers),) = server.uploads
    assert answer.pagination.count == 2_500_000
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert headers["Content-Length"] == "2500000"
    assert headers["Content-Type"] == "application/octet-stream"
    assert progress == [1 << 20, 2 << 20, 2_500_000]


@pytest.mark.asyncio
async def test_an_interrupted_download_is_requested_again(tmp_path: Path) -> None:
    to = tmp_path / "kit.zip"
    async with FileServer(broken=2) as server, server.connect(NEWEST) as vbr:
        assert await kit(vbr).save(to) == 300_000
        assert server.requested == 3
        assert hashlib.sha256(to.read_bytes()).hexdigest() == server.digest
        server.broken = 1
        assert len(await kit(vbr).read()) == 300_000
    assert list(tmp_path.iterdir()) == [to]


@pytest.mark.asyncio
async def test_a_failed_download_leaves_an_existing_file_unchanged(tmp_path: Path) -> None:
    to = tmp_path / "kit.zip"
    to.write_text("older")
    async with FileServer(broken=9) as server, server.connect(NEWEST, retries=1) as vbr:
        with pytest.raises(ConnectionLost):
            await kit(vbr).save(to)
        assert server.requested == 2
        server.broken, server.refusals = 0, [404]
        with pytest.raises(NotFoundError):
            await kit(vbr).save(to)
        with pytest.raises(FileError, match=r"none/kit\.zip: No such file"):
            await kit(vbr).save(tmp_path / "none" / "kit.zip")
        assert vbr.stats().in_flight == 0
    assert to.read_text() == "older"
    assert list(tmp_path.iterdir()) == [to]


@pytest.mark.asyncio
async def test_a_download_that_is_not_safe_to_repeat_is_requested_once(tmp_path: Path) -> None:
    async with FileServer(broken=1) as server, server.connect(NEWEST) as vbr:
        operation = vbr.api.protection_groups.download_protection_group_packages
        parameters = arguments(operation.operation)
        with pytest.raises(ConnectionLost, match="broke off"):
            await vbr.download(operation, **parameters).save(tmp_path / "packages.zip")
        assert server.requested == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_a_cancelled_download_leaves_no_file(tmp_path: Path) -> None:
    async with FileServer(size=50_000_000) as server, server.connect(NEWEST) as vbr:
        begun = asyncio.Event()

        def on_progress(done: int, _: int | None) -> None:
            if done:
                begun.set()

        task = asyncio.ensure_future(kit(vbr).save(tmp_path / "kit.zip", on_progress=on_progress))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert vbr.stats().in_flight == 0
        assert server.requested == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_a_download_ends_after_its_timeout(tmp_path: Path) -> None:
    async with FileServer(size=500_000_000) as server, server.connect(NEWEST) as vbr:
        with pytest.raises(RequestTimeout, match=r"within 0\.05 s"):
            await kit(vbr).save(tmp_path / "kit.zip", timeout=0.05)
        assert vbr.stats().in_flight == 0
        assert server.requested == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_chunks_are_read_one_by_one_in_the_transfer_lane() -> None:
    async with FileServer(sends_length=False) as server, server.connect(NEWEST) as vbr:
        async with kit(vbr) as download:
            assert download.size is None
            whole = hashlib.sha256()
            async for chunk in download:
                whole.update(chunk)
        assert whole.hexdigest() == server.digest
        # Transfers use a quarter of the limit at most, so that they never starve other calls.
        held = [await kit(vbr).__aenter__() for _ in range(2)]
        assert vbr.stats().in_flight == 2
        third = asyncio.ensure_future(kit(vbr).read())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert vbr.stats().waiting[aiovbr.Lane.TRANSFER] == 1
        for download in held:
            await download.aclose()
        assert len(await third) == 300_000


@pytest.mark.asyncio
async def test_a_download_to_a_device_is_written_to_it() -> None:
    if os.name != "posix":
        pytest.skip("/dev/null")
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        assert await kit(vbr).save(os.devnull) == 300_000
    assert not os.path.isfile(os.devnull)  # noqa: PTH113


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_large_file_is_downloaded_and_uploaded_in_constant_memory(tmp_path: Path) -> None:
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
        assert server.uploads[0][0] == server.digest
    assert peak < 15_000_000


async def once(text: bytes) -> AsyncIterator[bytes]:
    yield text


@pytest.mark.asyncio
async def test_a_refused_upload_is_sent_again_if_its_body_is_replayable(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"users")
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        for body in (b"users", aiovbr.FileUpload(path)):
            server.uploads, server.refusals = [], [429, 401]
            await vbr.upload(users(vbr), "b", body)
            assert [digest for digest, _ in server.uploads] == [
                hashlib.sha256(b"users").hexdigest()
            ] * 3
        for single in (once(b"users"), io.BytesIO(b"users")):
            server.uploads, server.refusals = [], [429]
            with pytest.raises(aiovbr.errors.RateLimitedError):
                await vbr.upload(users(vbr), "b", single)
            assert len(server.uploads) == 1
        server.uploads, server.refusals = [], [503]
        with pytest.raises(OutcomeUnknown):
            await vbr.upload(users(vbr), "b", aiovbr.FileUpload(path))
        assert len(server.uploads) == 1


def bodies(path: Path) -> list[Any]:
    return [path.read_bytes(), path.open("rb"), aiovbr.FileUpload(path), once(path.read_bytes())]


@pytest.mark.asyncio
async def test_an_upload_times_out_if_the_server_stops_reading(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(30_000_000))
    async with (
        FileServer(reads=1) as server,
        server.connect(NEWEST, stream_read_timeout=0.2) as vbr,
    ):
        for body in bodies(path):
            with pytest.raises(OutcomeUnknown, match=r"nothing more was taken .* for 0\.2 s"):
                await vbr.upload(users(vbr), "b", body)
            if isinstance(body, io.BufferedReader):
                body.close()
        assert vbr.stats().in_flight == 0
    assert server.uploads == []


@pytest.mark.asyncio
async def test_the_response_to_an_upload_times_out_after_its_last_byte(
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
async def test_a_slow_source_is_not_a_timeout_of_the_server() -> None:
    async def slowly() -> AsyncIterator[bytes]:
        yield b"us"
        await asyncio.sleep(0.3)
        yield b"ers"

    settings = {"attempt_timeout": 0.2, "stream_read_timeout": 0.1}
    async with FileServer() as server, server.connect(NEWEST, **settings) as vbr:
        await vbr.upload(users(vbr), "b", slowly())
        assert server.uploads[0][0] == hashlib.sha256(b"users").hexdigest()


@pytest.mark.asyncio
async def test_bytes_and_open_files_are_sent_with_their_length(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(os.urandom(2_500_000))
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        with path.open("rb") as file:
            file.seek(500_000)
            for body, start in ((path.read_bytes(), 0), (file, 500_000)):
                server.uploads = []
                await vbr.upload(users(vbr), "b", body)
                ((digest, headers),) = server.uploads
                assert digest == hashlib.sha256(path.read_bytes()[start:]).hexdigest()
                assert headers["Content-Length"] == str(2_500_000 - start)


@pytest.mark.asyncio
async def test_an_operation_that_is_not_a_transfer_is_refused(tmp_path: Path) -> None:
    async with FileServer() as server, server.connect(NEWEST) as vbr:
        with pytest.raises(ConfigurationError, match="GetAllJobs returns no file"):
            vbr.download(vbr.api.jobs.get_all_jobs)
        with pytest.raises(ConfigurationError, match=r"not a method of `vbr\.api`"):
            vbr.download(once, b"")  # type: ignore[arg-type]
    with pytest.raises(FileError, match="none: No such file"):
        aiovbr.FileUpload(tmp_path / "none")
