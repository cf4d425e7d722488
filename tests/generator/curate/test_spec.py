"""The committed documents of spec/ are complete and valid, and match their ledgers."""

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

pytestmark = pytest.mark.slow

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


def test_an_independent_validator_accepts_the_document(document):
    assert list(OpenAPIV30SpecValidator(document).iter_errors()) == []


def test_the_document_matches_its_ledger_and_has_no_losses(path):
    assert check_ledger(path).losses == []


def test_the_document_has_the_curated_form(document):
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


def test_no_mark_is_derived(ledger):
    assert ledger["review"] == []


def test_the_overlay_sets_group_and_summary_of_every_operation(path, operations):
    marks_of = {}
    for overlay in load_overlays(SPEC / "overlays", path.stem):
        if overlay.name == "operations.yaml":
            marks_of = {action.target.split("'")[1]: action.update for action in overlay.actions}
    for body in operations:
        marks = {"x-vbr-group": body["x-vbr-group"], "summary": body["summary"]}
        assert marks_of[body["operationId"]] == marks


def test_summaries_are_one_short_sentence_and_unique_in_their_group(operations):
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


def test_the_document_has_no_prose_of_the_vendor(document):
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


def test_an_operation_that_starts_a_session_is_not_idempotent(operations):
    for body in operations:
        if body.get("x-vbr-idempotent"):
            successes = [r for status, r in body["responses"].items() if status.startswith("2")]
            started = re.search(
                "/(SessionModel|SessionsResult|TaskModel)\\b", json.dumps(successes)
            )
            assert not started, body["operationId"]


def test_deletions_disk_changes_and_logins_are_not_idempotent(operations):
    never = re.compile(
        "Delete|Remove|Detach|Revoke|Unmount|Stop|Enable|Disable|Mark|Reset|Partition$|CheckPoint|"
        "CheckSmtp|ValidateCredentials|ChangeEncryptionPassword|Switchover"
    )
    for body in operations:
        if body.get("x-vbr-idempotent"):
            assert body["operationId"] == "CheckCanResizePartition" or not never.search(
                body["operationId"]
            ), body["operationId"]


def test_gets_and_deletions_are_not_marked_as_idempotent(document):
    for item in document["paths"].values():
        assert item.get("get", {}).get("x-vbr-idempotent") is not True
        assert "x-vbr-idempotent" not in item.get("delete", {})


def test_only_lists_are_marked_as_slow(operations):
    slow = {body["operationId"]: body for body in operations if "x-vbr-slow" in body}
    assert {"GetAllObjectRestorePoints", "GetAllBackupObjects", "GetAllSessions"} <= set(slow)
    for name, body in slow.items():
        assert body["x-vbr-slow"] is True
        assert "Result" in json.dumps(body["responses"]["200"]), name


def test_every_known_secret_property_is_marked(document):
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


def test_the_ledger_contains_no_path_of_a_machine(ledger):
    text = json.dumps(ledger)
    for part in ("/home/", "/root/", "/tmp/", "/Users/", ":\\\\"):
        assert part not in text


def test_a_committed_revision_needs_every_overlay_action():
    assert stale_actions(SPEC) == []


def test_a_get_that_changes_state_is_not_idempotent():
    catalog = vbr_api.load("1.3-rev2").catalog.OPERATIONS
    for name in (
        "CreateRecoveryMediaForBackupObject",
        "CreateRecoveryMediaForDiscoveredEntity",
        "StartEntraIdTenantRestoreAuthorization",
    ):
        assert catalog[name].method == "GET"
        assert not catalog[name].idempotent
