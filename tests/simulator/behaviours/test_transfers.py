"""Lists that page in the body, downloads and uploads (docs/explanation/vbr-api.md, "Lists")."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile

import pytest

from revisions import NEWEST, REVISIONS
from vbr_simulator import Size
from vbr_simulator.spec.api import CompiledRevision

INVENTORY = "/api/v1/inventory"
BROWSE = "/api/v1/backupBrowser/flr"


def browses(revision):
    api = CompiledRevision.load(revision)
    return [name for name, plan in api.plans.items() if plan.verb == "browse"]


@pytest.mark.parametrize(
    ("revision", "count"), [("1.2-rev1", 3), ("1.3-rev0", 5), ("1.3-rev1", 5), (NEWEST, 16)]
)
def test_lists_that_page_in_the_body_are_recognized(revision, count):
    assert len(browses(revision)) >= count


async def paged(call, path, body, size):
    """Return all rows of a list, page by page."""
    rows: list[object] = []
    while True:
        reply = await call("POST", path, body | {"pagination": {"skip": len(rows), "limit": size}})
        assert reply.status == 200, reply.body
        page = reply.body.get("data", reply.body.get("items"))
        assert reply.body["pagination"]["count"] == len(page)
        rows += page
        if len(rows) >= reply.body["pagination"]["total"] or not page:
            return rows


@pytest.mark.asyncio
async def test_a_list_pages_in_the_body(start):
    call = await start(size=Size.demo(), revision=NEWEST)
    host = (await call("POST", INVENTORY, {})).rows[0]["hostName"]
    whole = (await call("POST", f"{INVENTORY}/{host}", {"pagination": {"limit": 1000}})).rows
    assert len(whole) > 10
    assert await paged(call, f"{INVENTORY}/{host}", {}, 7) == whole
    assert {row["platform"] for row in whole} == {"VSphere"}


@pytest.mark.asyncio
async def test_a_list_that_pages_in_the_body_is_filtered_and_ordered(start):
    call = await start(size=Size.demo(), revision=NEWEST)
    host = (await call("POST", INVENTORY, {})).rows[0]["hostName"]
    machines = {
        "type": "PredicateExpression",
        "property": "Type",
        "operation": "Equals",
        "value": "VirtualMachine",
    }
    named = {
        "type": "PredicateExpression",
        "property": "name",
        "operation": "GreaterThan",
        "value": "vm-00300",
    }
    both = {"type": "GroupExpression", "operation": "And", "items": [machines, named]}
    neither = {"type": "GroupExpression", "operation": "Not", "items": [machines, named]}
    path = f"{INVENTORY}/{host}"
    whole = (await call("POST", path, {"pagination": {"limit": 1000}})).rows
    sorting = {"property": "name", "direction": "Descending"}
    some = (await call("POST", path, {"filter": both, "sorting": sorting})).rows
    names = sorted((row["name"] for row in whole if row["type"] == "VirtualMachine"), reverse=True)
    assert [row["name"] for row in some] == [name for name in names if name > "vm-00300"]
    others = (await call("POST", path, {"filter": neither})).rows
    assert [row["name"] for row in others] == [
        row["name"]
        for row in whole
        if row["type"] != "VirtualMachine" and row["name"].casefold() <= "vm-00300"
    ]


@pytest.mark.asyncio
async def test_generated_rows_page_up_to_the_maximum_of_the_server(start):
    call = await start(size=Size.demo(), revision=NEWEST, browsed_rows=101, page_limit_max=40)
    sample = call.sim.sample("BrowseFlrMount", revision=NEWEST)
    rows = await paged(call, sample.path, {"path": "C:\\"}, 90)
    assert len(rows) == len({row["name"] for row in rows}) == 101
    order = {"orderColumn": "Size", "orderAsc": False}
    body = {"path": "C:\\", "order": order, "pagination": {"limit": 40}}
    sizes = [row["size"] for row in (await call("POST", sample.path, body)).body["items"]]
    assert sizes == sorted((row["size"] for row in rows), reverse=True)[:40]
    kinds = {row["type"] for row in rows}
    kind = min(kinds)
    some = await paged(call, sample.path, {"path": "C:\\", "filter": {"itemTypes": [kind]}}, 50)
    assert {row["type"] for row in some} == {kind} < kinds


@pytest.mark.asyncio
@pytest.mark.parametrize("chunked", [False, True])
async def test_a_download_has_the_format_of_its_media_type(start, chunked):
    call = await start(
        size=Size.demo(), revision=NEWEST, download_bytes=3_000_000, download_chunked=chunked
    )
    sample = call.sim.sample("DownloadProtectionGroupPackages", revision=NEWEST)
    zipped = await call(sample.method, sample.path, sample.body)
    assert zipped.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(zipped.body)) as archive:
        assert archive.testzip() is None
        assert sum(member.file_size for member in archive.infolist()) == 3_000_000
    accept = {"Accept": "application/x-tar"}
    tarred = await call(sample.method, sample.path, sample.body, headers=accept)
    assert tarred.headers["Content-Type"] == "application/x-tar"
    with tarfile.open(fileobj=io.BytesIO(tarred.body)) as archive:
        assert sum(member.size for member in archive.getmembers()) == 3_000_000
    image = call.sim.sample("CreateRecoveryMediaForBackupObject", revision=NEWEST)
    iso = await call(image.method, image.path)
    assert iso.headers["Content-Type"] == "application/vnd.efi.iso"
    assert iso.body[16 * 2048 :][1:6] == b"CD001"
    assert len(iso.body) == 3_000_000
    assert ("Content-Length" in iso.headers) is not chunked
    assert (iso.headers.get("Transfer-Encoding") == "chunked") is chunked
    again = await call(image.method, image.path)
    assert again.body == iso.body


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS[1:])
async def test_an_upload_is_recorded_with_its_size_and_digest(start, revision):
    call = await start(size=Size.demo(), revision=revision)
    sample = call.sim.sample("UploadEntraIdTenantUser", revision=revision)
    sent = bytes(range(256)) * 10_000
    kind = {"Content-Type": "application/octet-stream"}
    reply = await call("POST", sample.path, data=io.BytesIO(sent), headers=kind)
    assert reply.status == 200, reply.body
    [received] = call.sim.uploads
    assert (received.operation, received.size) == ("UploadEntraIdTenantUser", 2_560_000)
    assert received.sha256 == hashlib.sha256(sent).hexdigest()
