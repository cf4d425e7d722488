"""An export is complete only if it contains every job that its source lists."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

import aiovbr
import vbr_api
from aiovbr._portable.coverage import SourceListing, SourceObject, cover_jobs
from aiovbr.automation import CountedKind, Coverage, LeftBehindObject
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

REVISIONS = list(vbr_api.REVISIONS)
OLDEST, NEWEST = REVISIONS[0], REVISIONS[-1]
TYPES = frozenset({"VSphereBackup", "HyperVBackup", "LinuxAgentBackup"})
NOT_EXPORTED = "exports carry vSphere backup jobs only"
MIXED = Size(jobs=5, newer=1)


def listing(*jobs: tuple[str, str], types: frozenset[str] = TYPES) -> SourceListing:
    rows = (SourceObject(id=f"id-{name}", type=kind, name=name) for kind, name in jobs)
    return SourceListing(revision="9.9-rev9", types=types, objects=tuple(rows))


def document(*names: str, kind: str | None = "VSphereBackup") -> dict[str, Any]:
    return {"jobs": [{"name": name, **({"type": kind} if kind else {})} for name in names]}


def left_behind(
    exported: dict[str, Any],
    listed: SourceListing,
    filters: Mapping[str, Sequence[str]] | None = None,
) -> list[tuple[str, str]]:
    coverage = cover_jobs(exported, listed, filters or {})
    return [(job.type, job.name) for job in coverage.left_behind]


def test_a_job_in_the_export_is_not_left_behind() -> None:
    coverage = cover_jobs(document("sql"), listing(("VSphereBackup", "sql")), {})

    assert coverage.complete
    assert coverage.counted == (
        CountedKind(kind="jobs", total=1, listed_in="job states (API revision 9.9-rev9)"),
    )


def test_a_job_of_another_type_is_left_behind_with_the_reason() -> None:
    listed = listing(("VSphereBackup", "sql"), ("HyperVBackup", "hv"))

    coverage = cover_jobs(document("sql"), listed, {})

    assert not coverage.complete
    assert coverage.left_behind == (
        LeftBehindObject(kind="jobs", type="HyperVBackup", name="hv", reason=NOT_EXPORTED),
    )


def test_a_vsphere_job_that_is_newer_than_the_export_is_left_behind_for_another_reason() -> None:
    coverage = cover_jobs(document("sql"), listing(("VSphereBackup", "new")), {})

    (job,) = coverage.left_behind
    assert job.reason == "the export does not contain it; it may be newer than the export"


def test_the_same_name_of_another_type_is_another_job() -> None:
    listed = listing(("VSphereBackup", "sql"), ("HyperVBackup", "sql"))

    assert left_behind(document("sql"), listed) == [("HyperVBackup", "sql")]


def test_each_of_two_jobs_with_the_same_type_and_name_counts() -> None:
    listed = listing(("VSphereBackup", "sql"), ("VSphereBackup", "sql"))

    assert left_behind(document("sql"), listed) == [("VSphereBackup", "sql")]
    assert left_behind(document("sql", "sql"), listed) == []


@pytest.mark.parametrize("exported", ["Backup", "VSphereBackup", "vSphereBackup", None])
@pytest.mark.parametrize("listed", ["Backup", "VSphereBackup", "VSPHEREBACKUP"])
def test_one_type_has_another_name_in_another_revision(exported: str | None, listed: str) -> None:
    assert left_behind(document("sql", kind=exported), listing((listed, "sql"))) == []


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"names": ["SQL*"]}, [("HyperVBackup", "sql hv")]),
        ({"names": ["?ql hv"]}, []),
        ({"names": ["web", "sql hv"]}, [("HyperVBackup", "sql hv")]),
        ({"types": ["backup"]}, []),
        ({"types": ["hyperVBackup"]}, [("HyperVBackup", "hv"), ("HyperVBackup", "sql hv")]),
        ({"ids": ["ID-HV"]}, [("HyperVBackup", "hv")]),
        ({"ids": ["id-hv"], "names": ["sql*"]}, []),
    ],
)
def test_jobs_that_a_filter_of_the_export_excludes_are_not_left_behind(
    filters: dict[str, list[str]], expected: list[tuple[str, str]]
) -> None:
    listed = listing(("VSphereBackup", "sql"), ("HyperVBackup", "hv"), ("HyperVBackup", "sql hv"))

    assert left_behind(document("sql"), listed, filters) == expected
    assert cover_jobs(document("sql"), listed, filters).counted[0].narrowed


@pytest.mark.parametrize("names", [{"Backup"}, {"VSphereBackup"}])
def test_a_revision_that_names_vsphere_jobs_only_proves_nothing(names: set[str]) -> None:
    listed = listing(("Backup", "sql"), types=frozenset(names))

    coverage = cover_jobs(document("sql"), listed, {})

    (unchecked,) = coverage.not_checked
    assert coverage.left_behind == ()
    assert not coverage.complete
    assert unchecked.kind == "jobs"
    assert unchecked.reason == (
        "API revision 9.9-rev9, the newest that the server and this client share, has no name for"
        f" other jobs than {''.join(names)}"
    )


def connected(server: Simulator, revision: str = OLDEST) -> aiovbr.Connection[Any]:
    return aiovbr.connect(
        base_url=server.base_url,
        username=server.username,
        password=server.password,
        revision=revision,
        tls=aiovbr.TLS(ca_file=server.ca_file),
    )


async def covered(server: Simulator, revision: str = OLDEST, **filters: list[str]) -> Coverage:
    async with connected(server, revision) as vbr:
        export = await vbr.automation.export_all(["jobs"], filters=filters)
        return await vbr.automation.coverage(export.documents, filters=filters)


@pytest.mark.asyncio
async def test_jobs_are_listed_in_the_newest_revision_for_every_connection() -> None:
    async with Simulator(size=MIXED) as server:
        coverage = await covered(server, OLDEST)

    types = Counter(job.type for job in coverage.left_behind)
    assert coverage.counted == (
        CountedKind(kind="jobs", total=24, listed_in=f"job states (API revision {NEWEST})"),
    )
    assert coverage.not_checked == ()
    assert len(coverage.left_behind) == 19
    assert types["HyperVBackup"] == types["LinuxAgentBackup"] == 1
    assert types["VSphereBackup"] == types["Backup"] == 0
    assert {job.reason for job in coverage.left_behind} == {NOT_EXPORTED}


@pytest.mark.parametrize(
    ("revision", "count"),
    list(zip(REVISIONS, (0, 5, 10, 17, 19), strict=True)),
)
@pytest.mark.asyncio
async def test_every_revision_lists_the_jobs_that_it_has_a_name_for(
    revision: str, count: int
) -> None:
    async with Simulator(size=MIXED, revisions=(revision,)) as server:
        coverage = await covered(server, revision)

    assert len(coverage.left_behind) == count
    assert bool(coverage.not_checked) is (revision == OLDEST)
    assert not coverage.complete


@pytest.mark.asyncio
async def test_each_revision_is_tried_if_the_server_does_not_list_its_revisions() -> None:
    # Refusal of a revision by 13.1 (vbr-api.md, F55).
    refusal = b'{"errorCode": "NotImplemented", "message": "does not support the API version"}'
    async with Simulator(size=MIXED) as server:
        server.faults.add(operation="GetAllJobsStates", status=400, body=refusal, times=2)
        coverage = await covered(server)

    assert coverage.counted[0].listed_in == f"job states (API revision {REVISIONS[-3]})"
    assert len(coverage.left_behind) == 10


@pytest.mark.asyncio
async def test_an_account_that_may_not_read_job_states_is_reported() -> None:
    async with Simulator(size=MIXED) as server:
        server.faults.add(operation="GetAllJobsStates", status=403, body=b"{}", times=None)
        coverage = await covered(server)

    (unchecked,) = coverage.not_checked
    assert not coverage.complete
    assert coverage.counted == ()
    assert coverage.left_behind == ()
    assert "GetAllJobsStates" in unchecked.reason
    assert "403" in unchecked.reason
    assert "ViewJobs" in unchecked.reason


@pytest.mark.asyncio
async def test_a_refusal_in_every_revision_is_reported() -> None:
    async with Simulator(size=MIXED) as server:
        server.faults.add(operation="GetAllJobsStates", status=400, body=b"{}", times=None)
        coverage = await covered(server)

    assert [listing_error.kind for listing_error in coverage.not_checked] == ["jobs"]
    assert server.requests.count("GetAllJobsStates", 400) == len(REVISIONS)


@pytest.mark.asyncio
async def test_filters_of_the_export_count_for_its_coverage() -> None:
    async with Simulator(size=MIXED) as server:
        coverage = await covered(server, names=["HyperV*", "SQL*"])

    assert [job.name for job in coverage.left_behind] == ["HyperVBackup 01"]
    assert coverage.counted[0].total == 2


@pytest.mark.asyncio
async def test_an_export_without_jobs_sends_no_request_for_jobs() -> None:
    async with Simulator(size=MIXED) as server, connected(server) as vbr:
        coverage = await vbr.automation.coverage({"credentials": {"credentials": []}})

    assert coverage == Coverage()
    assert coverage.complete
    assert server.requests.count("GetAllJobsStates") == 0
