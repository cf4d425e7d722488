"""Bulks with resets and kills create each object once."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

import aiovbr
import bulk_client
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_api.v1_1_rev0.models import EncryptionPasswordModel, EncryptionPasswordSpec

pytestmark = pytest.mark.slow

CREATE = "CreateEncryptionPassword"


def connect_to(sim: Simulator) -> Any:
    return aiovbr.connect(
        base_url=sim.base_url,
        username=sim.username,
        password=sim.password,
        tls=aiovbr.TLS(ca_file=sim.ca_file),
    )


async def hints(sim: Simulator) -> Counter[str]:
    async with connect_to(sim) as vbr:
        listed = vbr.paginate(vbr.api.encryption_passwords.get_all_encryption_passwords)
        return Counter([row.hint async for row in listed if row.hint.startswith("bulk-")])


async def create_through_resets(sim: Simulator, count: int, *, reconcile: bool) -> Any:
    """Create objects while the server resets 5% of the connections after processing."""
    fault = sim.faults.add(operation=CREATE, reset="after", probability=0.05, times=None)
    async with connect_to(sim) as vbr:
        group = vbr.api.encryption_passwords
        known: dict[str, EncryptionPasswordModel] = {}

        async def look(key: str, spec: EncryptionPasswordSpec) -> EncryptionPasswordModel | None:
            if key not in known:
                listed = vbr.paginate(group.get_all_encryption_passwords)
                known.update({row.hint: row async for row in listed})
            return known.get(key)

        summary = await vbr.bulk(
            group.create_encryption_password,
            bulk_client.specs(count),
            key=lambda spec: spec.hint,
            reconcile=look if reconcile else None,
        )
    return summary, fault


SIZES = [400, pytest.param(10_000, marks=[pytest.mark.soak, pytest.mark.timeout(1200)])]


@pytest.mark.asyncio
@pytest.mark.parametrize("count", SIZES)
async def test_resets_after_processing_cause_no_duplicate_and_leave_nothing_unknown(
    count: int,
) -> None:
    async with Simulator(seed=4, size=Size.empty()) as sim:
        summary, fault = await create_through_resets(sim, count, reconcile=True)
        assert fault.struck > count * 0.03
        assert summary.unknown == 0
        assert summary.done + summary.failed == count
        assert sim.requests.received[CREATE] == count
        objects = await hints(sim)
        assert len(objects) == summary.done
        assert set(objects.values()) == {1}


@pytest.mark.asyncio
@pytest.mark.parametrize("count", SIZES)
async def test_without_reconcile_unknown_stays_unknown_and_is_not_resent(count: int) -> None:
    async with Simulator(seed=4, size=Size.empty()) as sim:
        summary, fault = await create_through_resets(sim, count, reconcile=False)
        assert summary.unknown == fault.struck > count * 0.03
        assert summary.done + summary.unknown == count
        assert sim.requests.received[CREATE] == count
        assert set((await hints(sim)).values()) == {1}


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [408, 500, 507, 520, 524])
async def test_a_performed_write_with_an_error_response_is_unknown_and_not_resent(
    tmp_path: Path, status: int
) -> None:
    async with Simulator(seed=4, size=Size.empty()) as sim:
        sim.faults.add(operation=CREATE, status=status, processed=True, skip=3, times=4)
        async with connect_to(sim) as vbr:

            def bulk() -> Any:
                return vbr.bulk(
                    vbr.api.encryption_passwords.create_encryption_password,
                    bulk_client.specs(10),
                    key=lambda spec: spec.hint,
                    journal=tmp_path / "passwords.journal",
                )

            first = await bulk()
            assert (first.done, first.unknown, first.failed) == (6, 4, 0)
            causes = [outcome.error.__cause__ for outcome in first.failures]
            assert [cause.status for cause in causes] == [status] * 4
            again = await bulk()
            assert (again.skipped, again.unknown, again.failed) == (6, 4, 0)
        assert sim.requests.processed[CREATE] == sim.requests.received[CREATE] == 10
        assert set((await hints(sim)).values()) == {1}


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [501, 505])
async def test_a_write_that_the_server_cannot_perform_fails_and_is_sent_by_the_next_run(
    tmp_path: Path, status: int
) -> None:
    async with Simulator(seed=4, size=Size.empty()) as sim:
        sim.faults.add(operation=CREATE, status=status, times=2)
        async with connect_to(sim) as vbr:

            def bulk() -> Any:
                return vbr.bulk(
                    vbr.api.encryption_passwords.create_encryption_password,
                    bulk_client.specs(4),
                    key=lambda spec: spec.hint,
                    journal=tmp_path / "passwords.journal",
                )

            first, again = await bulk(), await bulk()
        assert (first.done, first.unknown, first.failed) == (2, 0, 2)
        assert (again.done, again.skipped, again.unknown, again.failed) == (2, 2, 0, 0)


async def run_client(settings: dict[str, Any], kill_at: int | None) -> str:
    """Run the bulk in a child process; return its last line of output.

    Args:
        settings: Settings of the child process.
        kill_at: Number of objects after which the process is killed; None lets it end.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        bulk_client.__file__,
        json.dumps(settings),
        stdout=asyncio.subprocess.PIPE,
    )
    last = ""
    assert process.stdout is not None
    async for line in process.stdout:
        last = line.decode().strip()
        if kill_at is not None and not last.startswith("[") and int(last) >= kill_at:
            process.kill()
            break
    await process.stdout.read()
    await process.wait()
    process._transport.close()  # type: ignore[attr-defined]
    return last


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("count", "kills"),
    [
        (300, 3),
        pytest.param(5000, 20, marks=[pytest.mark.soak, pytest.mark.timeout(1200)]),
    ],
)
async def test_a_bulk_that_is_killed_and_resumed_sends_each_input_once(
    tmp_path: Path, count: int, kills: int
) -> None:
    rng = random.Random(7)
    async with Simulator(seed=4, size=Size.empty()) as sim:
        journal = tmp_path / "bulk.journal"
        settings = {
            "base_url": sim.base_url,
            "username": sim.username,
            "password": sim.password,
            "ca_file": str(sim.ca_file),
            "journal": str(journal),
            "count": count,
        }
        killed = 0
        for _ in range(kills):
            kill_at = rng.randrange(10, max(11, count * 3 // (2 * kills)))
            killed += not (await run_client(settings, kill_at)).startswith("[")
        summary = await run_client(settings, None)
        done, skipped, failed, unknown = json.loads(summary)
        assert killed >= kills - 2
        assert (done + skipped, failed, unknown) == (count, 0, 0)
        objects = await hints(sim)
        assert len(objects) == count
        assert set(objects.values()) == {1}
        assert sim.requests.processed[CREATE] == count
        for file in tmp_path.iterdir():
            assert bulk_client.SECRET.encode() not in file.read_bytes()
