"""What is committed in spec/: complete, valid, and what its ledger tells of."""

import json
import re
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

import vbr_api
from vbr_generator.checker import check_ledger
from vbr_generator.checker.form import form_problems
from vbr_generator.curate.overlay import load_overlays, stale_actions
from vbr_generator.places import SPEC

DOCUMENTS = [path for path in sorted(SPEC.glob("*.json")) if ".ledger" not in path.name]


@pytest.fixture(params=DOCUMENTS, ids=lambda path: path.stem)
def path(request) -> Path:
    return request.param


@pytest.fixture
def document(path):
    return json.loads(path.read_bytes())


@pytest.fixture
def ledger(path):
    return json.loads(path.with_suffix(".ledger.json").read_bytes())


@pytest.fixture
def operations(document):
    return [body for item in document["paths"].values() for body in item.values()]


def test_it_is_valid_openapi_by_an_independent_validator(document):
    assert list(OpenAPIV30SpecValidator(document).iter_errors()) == []


def test_it_is_what_its_ledger_tells_of_and_the_checker_found_no_loss(path):
    assert check_ledger(path).losses == []


def test_it_has_the_form_of_the_contract(document):
    assert list(form_problems(document)) == []


def test_revision_1_1_rev0_is_complete():
    ledger = json.loads((SPEC / "1.1-rev0.ledger.json").read_bytes())
    assert ledger["counts"]["curated"] == {
        "operations": 133,
        "schemas": 502,
        "enums": 88,
        "polymorphic_parents": 23,
    }
    assert ledger["checker"]["compared"]["operations"] == "133/133"


def test_nothing_is_derived_and_left_for_review(ledger):
    assert ledger["review"] == []


def test_group_and_summary_of_every_operation_are_those_of_the_overlay(path, operations):
    ours = {}
    for overlay in load_overlays(SPEC / "overlays", path.stem):
        if overlay.name == "operations.yaml":
            ours = {action.target.split("'")[1]: action.update for action in overlay.actions}
    for body in operations:
        marks = {"x-vbr-group": body["x-vbr-group"], "summary": body["summary"]}
        assert ours[body["operationId"]] == marks


def test_summaries_are_one_short_sentence_and_no_two_in_a_group_are_the_same(operations):
    seen = set()
    for body in operations:
        summary = body["summary"]
        assert len(summary) <= 80
        assert summary.isprintable(), body["operationId"]
        assert summary[0].isupper()
        assert summary.endswith(".")
        assert ". " not in summary, body["operationId"]
        assert (body["x-vbr-group"], summary) not in seen
        seen.add((body["x-vbr-group"], summary))


def test_no_prose_of_the_vendor_is_left(document):
    def texts(value):
        if isinstance(value, dict):
            for key, item in value.items():
                if key == "description" and isinstance(item, str):
                    yield item
                yield from texts(item)
        elif isinstance(value, list):
            for item in value:
                yield from texts(item)

    assert set(texts(document["paths"])) == {""}
    assert set(texts(document["components"])) <= {""}


def test_an_operation_that_starts_work_is_never_sent_again(operations):
    for body in operations:
        if body.get("x-vbr-idempotent"):
            successes = [r for status, r in body["responses"].items() if status.startswith("2")]
            started = re.search(
                "/(SessionModel|SessionsResult|TaskModel)\\b", json.dumps(successes)
            )
            assert not started, body["operationId"]


def test_what_deletes_or_changes_a_disk_layout_or_tries_a_login_is_never_sent_again(operations):
    never = re.compile(
        "Delete|Remove|Detach|Revoke|Unmount|Stop|Enable|Disable|Mark|Reset|Partition$|CheckPoint|"
        "CheckSmtp|ValidateCredentials|ChangeEncryptionPassword|Switchover"
    )
    for body in operations:
        if body.get("x-vbr-idempotent"):
            assert body["operationId"] == "CheckCanResizePartition" or not never.search(
                body["operationId"]
            ), body["operationId"]


def test_only_the_named_writes_are_marked_idempotent(document):
    for item in document["paths"].values():
        assert item.get("get", {}).get("x-vbr-idempotent") is not True
        assert "x-vbr-idempotent" not in item.get("delete", {})


def test_only_lists_are_marked_slow(operations):
    slow = {body["operationId"]: body for body in operations if "x-vbr-slow" in body}
    assert {"GetAllObjectRestorePoints", "GetAllBackupObjects", "GetAllSessions"} <= set(slow)
    for name, body in slow.items():
        assert body["x-vbr-slow"] is True
        assert "Result" in json.dumps(body["responses"]["200"]), name


def test_every_property_that_vbr_md_names_as_secret_is_marked(document):
    named = {
        "password",
        "rootPassword",
        "passphrase",
        "privateKey",
        "recoveryToken",
        "access_token",
        "refresh_token",
        "sharedKey",
        "secretKey",
    }
    found = set()
    for schema in document["components"]["schemas"].values():
        for part in (schema, *schema.get("allOf", [])):
            for name, item in part.get("properties", {}).items():
                if name in named and item.get("type") == "string":
                    assert item.get("x-secret") is True, name
                    found.add(name)
    assert found == named


def test_the_ledger_names_no_path_of_a_machine(ledger):
    text = json.dumps(ledger)
    for part in ("/work/", "/home/", "/tmp/", ":\\\\"):
        assert part not in text


def test_every_overlay_action_is_needed_by_a_committed_revision():
    assert stale_actions(SPEC) == []


def test_a_get_that_does_more_than_read_is_never_sent_again():
    catalog = vbr_api.load("1.3-rev2").catalog.OPERATIONS
    for name in (
        "CreateRecoveryMediaForBackupObject",
        "CreateRecoveryMediaForDiscoveredEntity",
        "StartEntraIdTenantRestoreAuthorization",
    ):
        assert catalog[name].method == "GET"
        assert not catalog[name].idempotent
