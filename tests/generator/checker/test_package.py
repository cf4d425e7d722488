"""The checker finds every loss between the curated document and the generated package."""

import copy
import json
import shutil
from pathlib import Path

import pytest

from vbr_generator.checker import check_generated
from vbr_generator.cli.checking import main

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
SPEC = ROOT / "spec" / "1.1-rev0.json"
PACKAGE = ROOT / "generated" / "vbr_api"


@pytest.fixture(scope="module")
def pristine():
    return json.loads(SPEC.read_bytes())


@pytest.fixture
def document(pristine):
    return copy.deepcopy(pristine)


def test_the_committed_package_has_no_losses(document):
    verdict = check_generated(document, PACKAGE)
    assert verdict.losses == []
    assert verdict.compared["operations"] == (133, 133)
    assert verdict.compared["schemas"] == (502, 502)


def schema(document, name):
    return document["components"]["schemas"][name]


def operation(document, path, method="get"):
    return document["paths"][path][method]


def rename(holder, old, new):
    holder[new] = holder.pop(old)


JOBS = "/api/v1/jobs"
MUTATIONS = {
    "operation dropped": (
        lambda d: d["paths"][JOBS].pop("get"),
        "GetAllJobs: operation is invented",
    ),
    "operation added": (
        lambda d: d["paths"].update(
            {"/new": {"get": {**operation(d, JOBS), "operationId": "New"}}}
        ),
        "New: operation is lost",
    ),
    "path": (
        lambda d: rename(d["paths"], "/api/v1/restore/vmRestore/vmware/", "/api/v1/restore"),
        (
            "EntireVmRestoreVmware: path is '/api/v1/restore/vmRestore/vmware/', "
            "should be '/api/v1/restore'"
        ),
    ),
    "parameter renamed": (
        lambda d: operation(d, JOBS)["parameters"][0].update(name="offset"),
        "GetAllJobs query parameter offset: is lost",
    ),
    "parameter's type": (
        lambda d: operation(d, JOBS)["parameters"][0].update(schema={"type": "boolean"}),
        "GetAllJobs query parameter skip: is int | None, should be None | bool",
    ),
    "parameter required": (
        lambda d: operation(d, JOBS)["parameters"][0].update(required=True),
        "GetAllJobs query parameter skip: required should be True",
    ),
    "body exchanged": (
        lambda d: operation(d, JOBS, "post")["requestBody"]["content"]["application/json"].update(
            schema={"$ref": "#/components/schemas/JobModel"}
        ),
        "CreateJob: body is not sent as documented",
    ),
    "response exchanged": (
        lambda d: operation(d, JOBS)["responses"]["200"]["content"]["application/json"].update(
            schema={"$ref": "#/components/schemas/ProxiesResult"}
        ),
        "GetAllJobs 200: is not parsed as documented",
    ),
    "response emptied": (
        lambda d: operation(d, JOBS)["responses"]["200"].pop("content"),
        "GetAllJobs: fails",
    ),
    "bearer": (
        lambda d: operation(d, JOBS).update(security=[]),
        "GetAllJobs: secured is True, should be False",
    ),
    "idempotent": (
        lambda d: operation(d, JOBS, "post").update({"x-vbr-idempotent": True}),
        "CreateJob: idempotent is False, should be True",
    ),
    "slow": (
        lambda d: operation(d, JOBS).update({"x-vbr-slow": True}),
        "GetAllJobs: slow is False, should be True",
    ),
    "claims": (
        lambda d: operation(d, JOBS).pop("x-veeam-authorize"),
        "GetAllJobs: claims are ('ViewJobs',)",
    ),
    "group": (
        lambda d: operation(d, JOBS).update({"x-vbr-group": "proxies"}),
        "GetAllJobs: is not a method of api.proxies",
    ),
    "property renamed": (
        lambda d: rename(schema(d, "SessionModel")["properties"], "usn", "sequence"),
        "SessionModel.sequence: property is lost",
    ),
    "property added": (
        lambda d: schema(d, "SessionModel")["properties"].update(extra={"type": "string"}),
        "SessionModel.extra: property is lost",
    ),
    "property dropped": (
        lambda d: schema(d, "SessionModel")["properties"].pop("usn"),
        "SessionModel: has 13 attributes, more than properties",
    ),
    "property's type": (
        lambda d: schema(d, "SessionModel")["properties"]["id"].pop("format"),
        "SessionModel.id: is UUID, should be str",
    ),
    "property required": (
        lambda d: schema(d, "SessionModel")["required"].append("endTime"),
        "SessionModel.endTime: is datetime | None, should be datetime",
    ),
    "property optional": (
        lambda d: schema(d, "SessionModel")["required"].remove("usn"),
        "SessionModel.usn: is int, should be None | int",
    ),
    "property nullable": (
        lambda d: schema(d, "SessionModel")["properties"]["usn"].update(nullable=True),
        "SessionModel.usn: is int, should be None | int",
    ),
    "schema added": (
        lambda d: d["components"]["schemas"].update(
            New={"type": "object", "properties": {"a": {"type": "string"}}}
        ),
        "New: schema has no class",
    ),
    "schema dropped": (
        lambda d: d["components"]["schemas"].pop("JobStopSpec"),
        "JobStopSpec: class without a schema",
    ),
    "enum value added": (
        lambda d: schema(d, "EJobType")["enum"].append("Replica"),
        "EJobType: enum value 'Replica' is lost",
    ),
    "enum value dropped": (
        lambda d: schema(d, "ESessionState")["enum"].remove("Idle"),
        "ESessionState: enum value 'Idle' is invented",
    ),
    "mapping added": (
        lambda d: schema(d, "JobModel")["discriminator"]["mapping"].update(
            Replica="#/components/schemas/BackupJobModel"
        ),
        "JobModel: 'Replica' decodes to JobModel, not BackupJobModel",
    ),
    "secret": (
        lambda d: schema(d, "SessionModel")["properties"]["name"].update({"x-secret": True}),
        "SessionModel.name: repr shows the secret",
    ),
    "unknown shape": (
        lambda d: schema(d, "SessionModel").update(patternProperties={}),
        "document: unknown, so not compared: SessionModel: keyword 'patternProperties'",
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_difference_is_reported(document, name):
    mutate, expected = MUTATIONS[name]
    mutate(document)
    losses = check_generated(document, PACKAGE).losses
    assert any(loss.startswith(expected) for loss in losses), losses[:5]


def test_a_revision_without_a_package_is_a_loss(document):
    document["info"]["version"] = "0.0-rev0"
    assert check_generated(document, PACKAGE).losses == ["0.0-rev0: revision is not generated"]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "models/session_model.py",
            '"progressPercent"',
            '"progresspercent"',
            "SessionModel.progressPercent: property is lost",
        ),
        ("models/e_job_type.py", '"Backup"', '"backup"', "EJobType: enum value 'Backup' is lost"),
        (
            "models/job_model.py",
            '"Backup": "BackupJobModel"',
            '"Replica": "BackupJobModel"',
            "JobModel: 'Backup' decodes to JobModel, not BackupJobModel",
        ),
        (
            "operations/get_all_jobs.py",
            '("orderAsc", order_asc)',
            '("orderAsc", order_column)',
            "GetAllJobs query parameter orderAsc: is lost",
        ),
    ],
)
def test_the_checker_reads_the_package_of_any_folder(document, tmp_path, file, old, new, expected):
    package = tmp_path / "vbr_api"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    path = package / "v1_1_rev0" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert expected in check_generated(document, package).losses


def test_the_command_prints_the_compared_numbers(capsys):
    assert main([]) == 0
    assert "133/133 operations, 502/502 schemas" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("option", "message"),
    [("--package", "is not a generated package"), ("--source", "cannot read")],
)
def test_the_command_reports_a_missing_input_as_one_error(tmp_path, capsys, option, message):
    assert main([option, str(tmp_path / "missing")]) == 1
    assert message in capsys.readouterr().err
