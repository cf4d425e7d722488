"""Overlays change the selected values only, and an action without a match is reported."""

import json
from typing import Any

import pytest

from vbr_generator.curate import curate_source
from vbr_generator.curate.jsonpath import find
from vbr_generator.curate.ledger import canonical
from vbr_generator.curate.overlay import (
    apply_overlays,
    load_overlays,
    stale_actions,
    unapplied_actions,
)
from vbr_generator.errors import CurationError, SelectorError

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a": {"get": {"operationId": "A", "tags": ["x"]}, "post": {"operationId": "B"}},
        "/b": {"get": {"operationId": "C", "parameters": [{"name": "id"}, {"name": "code"}]}},
    },
    "deep": {"allOf": [{"properties": {"password": {"type": "string"}}}]},
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$", [""]),
        ("$.deep.allOf", ["/deep/allOf"]),
        ("$.paths['/a'].get.operationId", ["/paths/~1a/get/operationId"]),
        ("$.paths.*[?@.operationId=='B']", ["/paths/~1a/post"]),
        ("$.paths[*].get", ["/paths/~1a/get", "/paths/~1b/get"]),
        ("$..properties.password", ["/deep/allOf/0/properties/password"]),
        (
            "$.paths.*[?@.operationId=='C'].parameters[?@.name=='code']",
            ["/paths/~1b/get/parameters/1"],
        ),
        ("$.nowhere.at.all", []),
    ],
)
def test_a_path_selects_the_values_of_rfc_9535(path, found):
    assert [match.at for match in find(path, DOCUMENT)] == found


@pytest.mark.parametrize("path", ["paths", "$.a[0]", "$.a[1:2]", "$.a[?@.n>1]", "$.a b", "$.a."])
def test_a_path_outside_the_subset_is_an_error(path):
    with pytest.raises(SelectorError):
        find(path, DOCUMENT)


def overlay(tmp_path, actions, info="x-vbr-revisions: [r]"):
    text = f"overlay: 1.0.0\ninfo:\n  title: T\n  version: 1.0.0\n  {info}\nactions:\n{actions}"
    (tmp_path / "o.yaml").write_text(text, encoding="utf-8")
    return load_overlays(tmp_path, "r")


def test_an_update_merges_objects_and_appends_to_arrays(tmp_path):
    action = (
        "  - target: $.paths.*[?@.operationId=='A']\n"
        "    description: d\n"
        "    update: {tags: [y], new: {z: 1}}\n"
    )
    loaded = overlay(tmp_path, action)
    document, applied = apply_overlays(DOCUMENT, loaded)
    assert document["paths"]["/a"]["get"] == {
        "operationId": "A",
        "tags": ["x", "y"],
        "new": {"z": 1},
    }
    assert DOCUMENT["paths"]["/a"]["get"]["tags"] == ["x"]
    assert applied[0].at == ("/paths/~1a/get",)


def test_a_removal_removes_all_matches_of_an_array(tmp_path):
    loaded = overlay(tmp_path, "  - {target: '$..parameters[*]', description: d, remove: true}\n")
    document, _ = apply_overlays(DOCUMENT, loaded)
    assert document["paths"]["/b"]["get"]["parameters"] == []


def test_an_action_of_one_revision_without_a_match_is_an_error(tmp_path):
    loaded = overlay(tmp_path, "  - {target: $.nowhere, description: d, update: {a: 1}}\n")
    with pytest.raises(CurationError, match=r"\$.nowhere selects nothing"):
        apply_overlays(DOCUMENT, loaded)


@pytest.mark.parametrize(
    ("actions", "needed"),
    [
        ("  - {target: $.a, update: {}}\n", "reason"),
        ("  - {target: $.a, description: d}\n", "either update or remove"),
        ("  - {target: $.a, description: d, update: {}, remove: true}\n", "either update"),
        ("  - {target: $.a, description: d, update: {}, copy: $.b}\n", "unknown key copy"),
        ("  - {target: $.a, description: d, update: {since: 2024-01-25}}\n", "of JSON values"),
    ],
)
def test_a_malformed_action_is_an_error(tmp_path, actions, needed):
    with pytest.raises(CurationError, match=needed):
        overlay(tmp_path, actions)


def test_an_overlay_must_name_its_revisions(tmp_path):
    with pytest.raises(CurationError, match="does not name its revisions"):
        overlay(tmp_path, "  []\n", info="x-other: 1")


def test_an_overlay_of_another_revision_is_not_applied(tmp_path):
    assert overlay(tmp_path, "  []\n", info="x-vbr-revisions: [other]") == ()


LATER = "  - {target: '$.components.schemas.Later', description: d, update: {x-secret: true}}\n"


def curated_into(spec, vendor, revision, **schemas):
    """Curate the small document as a revision of a folder, with additional schemas."""
    document = json.loads(json.dumps(vendor))
    document["info"]["version"] = revision
    document["components"]["schemas"] |= schemas
    overlays = load_overlays(spec / "overlays", revision)
    curated, ledger = curate_source(json.dumps(document).encode(), "x.json", revision, overlays)
    (spec / f"{revision}.json").write_bytes(canonical(curated.document))
    (spec / f"{revision}.ledger.json").write_bytes(canonical(ledger))


def test_an_action_is_stale_until_a_revision_needs_it(spec, vendor):
    marks = spec / "overlays" / "marks.yaml"
    text = marks.read_text(encoding="utf-8")
    marks.write_text(text.replace("x-vbr-revisions: [9.9-rev0]", "x-vbr-shared: true"))
    overlay(spec / "overlays", LATER, info="x-vbr-shared: true")
    curated_into(spec, vendor, "9.8-rev0")
    assert stale_actions(spec) == [("o.yaml", "$.components.schemas.Later")]

    curated_into(spec, vendor, "9.9-rev0", Later={"type": "string", "enum": ["A"]})
    assert stale_actions(spec) == []


def test_an_applied_removal_is_not_stale(spec, vendor):
    action = "  - {target: '$.components.schemas.Later', description: d, remove: true}\n"
    overlay(spec / "overlays", action, info="x-vbr-shared: true")
    curated_into(spec, vendor, "9.9-rev0", Later={"type": "string", "enum": ["A"]})
    assert stale_actions(spec) == []


def test_the_document_itself_cannot_be_removed(tmp_path):
    loaded = overlay(tmp_path, "  - {target: $, description: d, remove: true}\n")
    with pytest.raises(CurationError, match="cannot be removed"):
        apply_overlays(DOCUMENT, loaded)


def test_both_extensions_of_yaml_files_are_read(tmp_path):
    overlay(tmp_path, "  []\n", info="x-vbr-shared: true")
    (tmp_path / "o.yaml").rename(tmp_path / "o.yml")
    assert [item.name for item in load_overlays(tmp_path, "r")] == ["o.yml"]


IDEMPOTENT = (
    "  - {target: \"$.paths.*[?@.operationId=='CreateThing']\", description: d,"
    " update: {x-vbr-idempotent: true}}\n"
)


def test_an_action_that_changed_since_the_curation_is_unapplied(spec, vendor):
    curated_into(spec, vendor, "9.9-rev0")
    assert unapplied_actions(spec) == []

    marks = spec / "overlays" / "marks.yaml"
    text = marks.read_text(encoding="utf-8")
    excused = text.replace("update: {x-secret: true}", "update: {x-secret: false}", 1)
    marks.write_text(excused, encoding="utf-8")
    overlay(spec / "overlays", IDEMPOTENT, info="x-vbr-shared: true")
    assert unapplied_actions(spec) == [
        ("9.9-rev0", "marks.yaml", "$.components.schemas..properties.password"),
        ("9.9-rev0", "o.yaml", "$.paths.*[?@.operationId=='CreateThing']"),
    ]

    marks.write_text(text, encoding="utf-8")
    curated_into(spec, vendor, "9.9-rev0")
    assert unapplied_actions(spec) == []


def test_an_action_without_a_match_in_a_document_is_not_unapplied(spec, vendor):
    curated_into(spec, vendor, "9.9-rev0")
    overlay(spec / "overlays", LATER, info="x-vbr-shared: true")
    assert unapplied_actions(spec) == []


def test_no_overlay_keeps_prose_of_the_vendor(vendor, overlays, curated):
    assert "endor words" not in repr(curated)
