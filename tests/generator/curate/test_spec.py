"""What is committed in spec/: complete, valid, and what its ledger tells of."""

import json
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from vbr_generator.checker import check_ledger
from vbr_generator.checker.form import form_problems
from vbr_generator.curate.command import SPEC
from vbr_generator.curate.overlay import hits, load_overlays

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
    OpenAPIV30SpecValidator(document).validate()


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
    assert ledger["review"] == []


def test_summaries_are_one_short_line_and_no_two_in_a_group_are_the_same(operations):
    seen = set()
    for body in operations:
        assert len(body["summary"]) <= 80
        assert body["summary"][0].isupper()
        assert (body["x-vbr-group"], body["summary"]) not in seen
        seen.add((body["x-vbr-group"], body["summary"]))


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
            assert "SessionModel" not in json.dumps(successes), body["operationId"]


def test_only_the_named_writes_are_marked_idempotent(document):
    for item in document["paths"].values():
        assert "x-vbr-idempotent" not in item.get("get", {})
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


def test_every_overlay_action_hits_in_a_committed_revision():
    documents = [json.loads(path.read_bytes()) for path in DOCUMENTS]
    for path in DOCUMENTS:
        for overlay in load_overlays(SPEC / "overlays", path.stem):
            for action in overlay.actions:
                assert hits(action, documents), f"{overlay.name}: {action.target}"
