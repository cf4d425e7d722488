"""Logins that later connections use."""

from __future__ import annotations

import asyncio
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import aiovbr
from aiovbr._auth.store import FileTokenStore
from aiovbr._auth.token import issued
from aiovbr._files.lock import file_lock
from aiovbr.errors import AuthError, ConfigurationError
from aiovbr.testing import VirtualClock, run_virtual
from doubles import answer, line, token_answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

DENIED = answer(401, {"errorCode": "AccessDenied", "message": "no"})
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


def test_a_stored_login_is_used_without_a_request(tmp_path: Path) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login.json")
        first = line(store=store)
        await first.call()
        await first.auth.close(logout=False)
        second = line(store=store, logins=[DENIED])
        await second.call()
        assert second.wire.seen[-1][1] == "Bearer access-1"
        assert second.wire.grants == []

    run_virtual(main())


def test_an_expired_login_is_refreshed_with_its_refresh_token(tmp_path: Path) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login.json")
        await line(store=store).call()
        await asyncio.sleep(2000)
        second = line(store=store, logins=[token_answer(2)])
        await second.call()
        assert second.wire.grants == ["refresh_token"]
        token = await store.load()
        assert token is not None
        assert (token.access, token.refresh) == ("access-2", "refresh-2")

    run_virtual(main())


def test_two_connections_share_one_refresh(tmp_path: Path) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login.json")
        clients = [line(store=store, logins=[token_answer(9)]) for _ in range(2)]
        await clients[0].call()
        await clients[1].call()
        await asyncio.sleep(2000)
        await asyncio.gather(*(client.call() for client in clients))
        grants = clients[0].wire.grants + clients[1].wire.grants
        assert sorted(grants) == ["password", "refresh_token"]

    run_virtual(main())


def test_a_stored_token_that_the_server_refuses_is_refreshed(tmp_path: Path) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login.json")
        await line(store=store).call()
        second = line(answer(401, b""), answer(), store=store, logins=[token_answer(2)])
        await second.call()
        assert second.wire.grants == ["refresh_token"]

    run_virtual(main())


def test_a_logout_removes_the_stored_login(tmp_path: Path) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login.json")
        client = line(store=store)
        await client.call()
        await client.auth.close(logout=True)
        assert await store.load() is None
        await store.forget()

    run_virtual(main())


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b'{"access": 5, "refresh": null, "expires": 9}', b"\xff"],
)
def test_a_file_that_is_not_a_login_is_ignored(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "login.json"
    path.touch(0o600)
    path.write_bytes(content)
    assert run_virtual(FileTokenStore(path).load()) is None


@posix
def test_the_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "login.json"

    async def main() -> None:
        token = issued("a", "r", expires_in=900, requested_at=0)
        await FileTokenStore(path).save(token, VirtualClock())

    run_virtual(main())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["login.json"]


@posix
def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "login.json"
    path.write_text("{}")
    path.chmod(0o644)
    with pytest.raises(ConfigurationError, match="others can read"):
        run_virtual(FileTokenStore(path).load())


def test_a_missing_folder_is_a_configuration_error(tmp_path: Path) -> None:
    async def main() -> None:
        with pytest.raises(ConfigurationError, match="missing"):
            await line(store=FileTokenStore(tmp_path / "missing" / "login.json")).call()

    run_virtual(main())


def test_a_repr_shows_no_token() -> None:
    async def main() -> None:
        client = line(store=FileTokenStore("x/login.json"), source=lambda: None)
        assert "x/login.json" in repr(client.auth._store)

    run_virtual(main())


@pytest.mark.asyncio
async def test_a_lock_excludes_another_process(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    program = (
        "import asyncio, sys, pathlib\n"
        "from aiovbr._files.lock import file_lock\n"
        "async def main():\n"
        "    async with file_lock(pathlib.Path(sys.argv[1]), 0.2):\n"
        "        print('got it')\n"
        "asyncio.run(main())\n"
    )

    async def lock_elsewhere() -> str:
        result = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-c", program, str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        return f"{result.stdout}{result.stderr}"

    async with file_lock(path, 1):
        assert "another process holds" in await lock_elsewhere()
    assert "got it" in await lock_elsewhere()


SHARING = """
import asyncio, sys
import aiovbr

async def main(base_url, ca_file, username, password, path):
    async with aiovbr.connect(base_url=base_url, tls=aiovbr.TLS(ca_file=ca_file), username=username,
                              password=password, store=aiovbr.FileTokenStore(path)) as vbr:
        await vbr.api.jobs.get_all_jobs(limit=1)

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.slow
@pytest.mark.asyncio
async def test_three_processes_that_start_together_share_one_login(
    sim: Simulator, tmp_path: Path
) -> None:
    arguments = [sim.base_url, str(sim.ca_file), sim.username, sim.password]
    command = [sys.executable, "-c", SHARING, *arguments, str(tmp_path / "login.json")]
    processes = [await asyncio.create_subprocess_exec(*command) for _ in range(3)]
    assert [await process.wait() for process in processes] == [0, 0, 0]
    assert sim.requests.count("CreateToken") == 1
    assert sim.requests.count("GetAllJobs", 200) == 3


@pytest.mark.asyncio
async def test_an_account_with_mfa_works_through_a_store(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], tmp_path: Path
) -> None:
    store = FileTokenStore(tmp_path / "login.json")
    first = aiovbr.RefreshToken(sim.token("mfa-operator")["refresh_token"])
    mfa = {"username": None, "password": None, "store": store}
    async with connect(credentials=first, **mfa) as vbr:
        await vbr.api.jobs.get_all_jobs(limit=1)
    sim.advance(1000)
    for _ in range(2):
        async with connect(credentials=first, **mfa) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
    sim.revoke(refresh=True)
    with pytest.raises(AuthError, match="log in again"):
        async with connect(credentials=first, **mfa) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
