"""Automation against the simulator: exports, imports, undo."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

import aiovbr
from aiovbr.automation import (
    KINDS,
    AutomationService,
    Importer,
    ImportJournal,
    State,
    Undo,
    compare,
    document_model,
    fill,
    find_slots,
    plan_steps,
    select,
)
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SMALL = Size(
    credentials=6,
    cloud_credentials=4,
    encryption_passwords=3,
    managed_servers=8,
    repositories=5,
    proxies=3,
    jobs=10,
)


def connected(server: Simulator) -> aiovbr.Connection[Any]:
    return aiovbr.connect(
        base_url=server.base_url,
        username=server.username,
        password=server.password,
        tls=aiovbr.TLS(ca_file=server.ca_file),
        polling=aiovbr.PollPolicy(first=0.02),
    )


@pytest_asyncio.fixture
async def old() -> AsyncIterator[Simulator]:
    async with Simulator(seed=1, size=SMALL, server_name="old") as server:
        yield server


@pytest_asyncio.fixture
async def new() -> AsyncIterator[Simulator]:
    async with Simulator(seed=2, server_name="new") as server:
        yield server


def filled(automation: AutomationService, documents: dict[str, Any]) -> dict[str, Any]:
    return {
        kind: fill(
            document,
            find_slots(KINDS[kind], document, automation.document_model(kind)),
            lambda _: "s3cret",
        )[0]
        for kind, document in documents.items()
    }


@pytest.mark.asyncio
async def test_an_export_is_the_document_that_the_server_sent(old: Simulator) -> None:
    async with connected(old) as vbr:
        document = await vbr.automation.export("managedServers")

    # A server sends nulls in lists (vbr-api.md, F105). They are kept: an export loses nothing.
    assert None in document["linuxHosts"]
    assert sum(len(hosts) for hosts in document.values()) == 9


@pytest.mark.asyncio
async def test_an_export_can_be_narrowed(old: Simulator) -> None:
    async with connected(old) as vbr:
        everything = await vbr.automation.export("jobs")
        name = everything["jobs"][3]["name"]
        narrowed = await vbr.automation.export("jobs", names=[name])

    assert [job["name"] for job in narrowed["jobs"]] == [name]


@pytest.mark.asyncio
async def test_an_export_of_all_kinds_reports_progress_of_each(old: Simulator) -> None:
    progress: list[tuple[str, int | None]] = []
    async with connected(old) as vbr:
        export = await vbr.automation.export_all(
            on_progress=lambda kind, count: progress.append((kind, count))
        )

    assert list(export.documents) == list(KINDS)
    assert export.blanked == ()
    assert {kind for kind, count in progress if count is None} == set(KINDS)
    assert dict(call for call in progress if call[1] is not None)["jobs"] == 10


@pytest.mark.asyncio
async def test_an_unknown_filter_is_refused_with_the_known_filters(old: Simulator) -> None:
    async with connected(old) as vbr:
        with pytest.raises(
            aiovbr.errors.ConfigurationError,
            match=r"exports of jobs have no filter 'hints'; the filters are .*names",
        ):
            await vbr.automation.export("jobs", hints=["x"])

    assert old.requests.count("ExportJobs") == 0


@pytest.mark.asyncio
async def test_a_concurrency_below_one_is_refused(old: Simulator) -> None:
    async with connected(old) as vbr:
        with pytest.raises(aiovbr.errors.ConfigurationError, match="at least one export"):
            await vbr.automation.export_all(concurrency=0)


def test_the_model_of_an_unknown_revision_is_a_configuration_error() -> None:
    with pytest.raises(aiovbr.errors.ConfigurationError, match=r"'9\.9-rev9' is not one of 1\.1"):
        document_model(KINDS["jobs"], "9.9-rev9")


@pytest.mark.asyncio
async def test_one_export_that_fails_ends_all_with_its_own_error(old: Simulator) -> None:
    old.faults.add(operation="ExportProxies", status=403, body=b"{}")
    async with connected(old) as vbr:
        with pytest.raises(aiovbr.errors.PermissionDeniedError):
            await vbr.automation.export_all()


@pytest.mark.asyncio
async def test_secrets_that_a_server_sends_do_not_leave_export_all(old: Simulator) -> None:
    body = b'{"encryptionPasswords": [{"hint": "h", "password": "in the clear"}]}'
    old.faults.add(operation="ExportEncryptionPasswords", status=200, body=body)
    async with connected(old) as vbr:
        export = await vbr.automation.export_all(["encryptionPasswords"])

    assert export.blanked == ("encryptionPasswords 'h' password",)
    assert "in the clear" not in str(export.documents)
    assert [slot.filled for slot in export.slots["encryptionPasswords"]] == [False]


@pytest.mark.asyncio
async def test_an_import_into_another_server_gives_equal_objects(
    old: Simulator, new: Simulator
) -> None:
    async with connected(old) as vbr:
        export = await vbr.automation.export_all()
    chosen = select(export.documents, server_name="old").documents
    before = copy.deepcopy(chosen)

    async with connected(new) as vbr:
        steps = plan_steps(filled(vbr.automation, dict(chosen)))
        report = await Importer(vbr.automation, steps).run()
        again = await vbr.automation.export_all()

    imported = select(again.documents, server_name="new").documents
    assert report.complete
    assert chosen == before
    for kind in KINDS:
        comparison = compare(
            KINDS[kind],
            chosen[kind],
            imported[kind],
            left_slots=export.slots[kind],
            right_slots=again.slots[kind],
        )
        assert [str(difference) for difference in comparison.differences] == []


def changed(document: dict[str, Any]) -> dict[str, Any]:
    """Return the same objects with other hints."""
    for password in document["encryptionPasswords"]:
        password["hint"] += " (changed)"
    return document


@pytest.mark.parametrize("existing", ["refuse", "skip", "overwrite"])
@pytest.mark.asyncio
async def test_an_equal_existing_object_is_not_sent(old: Simulator, existing: Any) -> None:
    old.configure(existing_on_import=existing)
    async with connected(old) as vbr:
        export = await vbr.automation.export_all(["encryptionPasswords"])
        steps = plan_steps(filled(vbr.automation, export.documents))
        report = await Importer(vbr.automation, steps).run()

    assert report.complete
    assert {entry.state for entry in report.results} == {State.EXISTS}
    assert old.requests.count("ImportEncryptionPasswords") == 0


@pytest.mark.parametrize("existing", ["refuse", "skip", "overwrite"])
@pytest.mark.asyncio
async def test_a_different_existing_object_is_reported_and_not_sent(
    old: Simulator, existing: Any
) -> None:
    old.configure(existing_on_import=existing)
    async with connected(old) as vbr:
        export = await vbr.automation.export_all(["encryptionPasswords"])
        steps = plan_steps(
            {
                "encryptionPasswords": changed(
                    filled(vbr.automation, export.documents)["encryptionPasswords"]
                )
            }
        )
        report = await Importer(vbr.automation, steps).run()
        skipped = await Importer(vbr.automation, steps, skip_existing=True).run()
        again = await vbr.automation.export_all(["encryptionPasswords"])

    assert not report.complete
    assert {entry.state for entry in report.results} == {State.DIFFERS}
    assert skipped.complete
    assert again.documents == export.documents


@pytest.mark.parametrize(
    ("existing", "state"),
    [("refuse", State.FAILED), ("skip", State.DIFFERS), ("overwrite", State.IMPORTED)],
)
@pytest.mark.asyncio
async def test_the_result_of_an_overwrite_is_that_of_the_server(
    old: Simulator, existing: Any, state: State
) -> None:
    old.configure(existing_on_import=existing)
    async with connected(old) as vbr:
        export = await vbr.automation.export_all(["encryptionPasswords"])
        steps = plan_steps(
            {
                "encryptionPasswords": changed(
                    filled(vbr.automation, export.documents)["encryptionPasswords"]
                )
            }
        )
        with ImportJournal() as journal:
            report = await Importer(vbr.automation, steps, journal=journal, overwrite=True).run()
            planned = await Undo(vbr.automation, journal).plan()

    assert {entry.state for entry in report.results} == {state}
    assert all("exists" in entry.reason for entry in report.results if state is not State.IMPORTED)
    # They existed before the import, so an undo keeps them.
    assert planned == []


@pytest.mark.asyncio
async def test_an_empty_secret_fails_its_object_and_no_other(
    old: Simulator, new: Simulator
) -> None:
    async with connected(old) as vbr:
        export = await vbr.automation.export_all(["encryptionPasswords"])
    async with connected(new) as vbr:
        document = filled(vbr.automation, export.documents)["encryptionPasswords"]
        document["encryptionPasswords"][1]["password"] = ""
        report = await Importer(vbr.automation, plan_steps({"encryptionPasswords": document})).run()

    assert [str(entry.state) for entry in report.results] == ["imported", "failed", "imported"]
    assert report.count(State.FAILED, "encryptionPasswords") == 1


@pytest.mark.asyncio
async def test_an_unknown_kind_is_refused_before_the_first_request(
    old: Simulator,
) -> None:
    async with connected(old) as vbr:
        sent = old.requests.total
        with pytest.raises(aiovbr.errors.UnknownKind, match="no kind 'tapes'"):
            await vbr.automation.export("tapes")

    assert old.requests.count("ExportJobs") == 0
    assert sent == 1
