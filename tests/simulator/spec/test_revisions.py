"""Five revisions on one server, and builds (docs/explanation/vbr-api.md, "Documents")."""

from __future__ import annotations

import subprocess
import sys

import pytest

from revisions import NEWEST, OLDEST, REVISIONS
from vbr_simulator import Simulator, SimulatorError, Size
from vbr_simulator.spec.api import CompiledRevision
from vbr_simulator.spec.dialect import GROUPS, VALUES
from vbr_simulator.spec.document import Document
from vbr_simulator.spec.revisions import Revisions


def build_of(reply):
    return reply.body["buildVersion"]


@pytest.mark.asyncio
async def test_the_header_selects_the_revision(start):
    call = await start(size=Size(credentials=3))
    assert call.sim.revisions == REVISIONS
    for revision in REVISIONS:
        through = call.through(revision)
        row = await through.first("/api/v1/credentials")
        assert ("tag" in row, "uniqueId" in row) == (revision == OLDEST, revision != OLDEST)
        served = await through("GET", f"/swagger/v{revision}/swagger.json")
        assert served.body == Document.load(revision).raw
        assert build_of(await through.get("/api/v1/serverInfo")) == "13.1.0.411"


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", ["1.4-rev0", "v1.3-rev2", None])
async def test_an_unserved_revision_is_refused_with_the_served_revisions(start, revision):
    call = await start()
    reply = await call("GET", "/api/v1/serverInfo", headers={"x-api-version": revision})
    assert reply.status == 400
    assert ", ".join(REVISIONS) in reply.message


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("build", "served"),
    [
        ("12.0.0.1420", REVISIONS[:1]),
        ("12.3.0.310", REVISIONS[:1]),
        ("12.3.1.1139", REVISIONS[:2]),
        ("13.0.1.180", REVISIONS[:4]),
        ("13.1.0.411", REVISIONS),
        ("14.0", REVISIONS),
    ],
)
async def test_a_build_serves_the_revisions_up_to_its_own(start, build, served):
    call = await start(build=build)
    assert call.sim.revisions == served
    assert build_of(await call.get("/api/v1/serverInfo")) == build
    late = await call.through(NEWEST).get("/api/v1/serverInfo")
    assert late.status == (200 if NEWEST in served else 400)
    document = await call.get(f"/swagger/v{NEWEST}/swagger.json")
    assert document.status == (200 if NEWEST in served else 404)


@pytest.mark.parametrize(
    ("revisions", "build"),
    [(REVISIONS[:1], "12.0.0.1420"), (REVISIONS[:3], "13.0.0.4967"), (REVISIONS, "13.1.0.411")],
)
def test_the_default_build_is_the_oldest_that_serves_all_revisions(revisions, build):
    assert Simulator(revisions=revisions).build == build


def test_a_build_that_contradicts_the_revisions_is_an_error():
    with pytest.raises(SimulatorError, match="does not serve"):
        Simulator(revisions=[OLDEST, NEWEST], build="12.0.0.1420")
    with pytest.raises(SimulatorError, match="serves none"):
        Simulator(build="11.0.0.837")
    with pytest.raises(SimulatorError, match="numbers and dots"):
        Simulator(build="twelve")


@pytest.mark.asyncio
async def test_a_server_is_upgraded_while_it_runs(start):
    call = await start(build="12.0.0.1420", size=Size(jobs=2))
    before = await call.first("/api/v1/jobs")
    call.sim.configure(build="13.1.0.411")
    after = await call.through(NEWEST).first("/api/v1/jobs")
    assert (before["id"], before["type"]) == (after["id"], "Backup")
    assert after["type"] == "VSphereBackup"
    with pytest.raises(SimulatorError, match="serves none"):
        call.sim.configure(build="1.0")


def test_a_revision_is_compiled_on_first_use():
    revisions = Revisions(None)
    compiled: list[str] = []
    revisions.compiled = lambda api: compiled.append(api.revision)
    assert revisions.get("9.9-rev9") is None
    assert compiled == []
    assert revisions.get(NEWEST) is revisions.get(NEWEST)
    assert compiled == [NEWEST]


@pytest.mark.parametrize("revision", REVISIONS)
def test_no_schema_has_two_names_of_one_property(revision):
    api = CompiledRevision.load(revision)
    for name in api.document.schemas:
        fields = api.shapes.named(name).fields.keys()
        for group in (*GROUPS, ("activityId", "jobId"), ("objectRestorePointId", "restorePointId")):
            assert len(fields & set(group)) <= 1, name


@pytest.mark.parametrize("revision", REVISIONS[1:])
def test_lists_of_one_collection_have_one_model(revision):
    api = CompiledRevision.load(revision)
    kinds: dict[str, set[int]] = {}
    for plan in api.plans.values():
        if plan.verb == "list":
            kinds.setdefault(plan.collection, set()).add(id(plan.shape))
    assert [name for name, shapes in kinds.items() if len(shapes) > 1] == []


def test_every_equivalent_value_exists_in_a_document():
    known = {
        value.casefold()
        for revision in REVISIONS
        for schema in Document.load(revision).schemas.values()
        for value in schema.get("enum", ())
    }
    assert {value.casefold() for group in VALUES for value in group} <= known


def test_the_simulator_does_not_import_the_client():
    code = "import sys, vbr_simulator; sys.exit(bool({'vbr_api', 'aiovbr'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
