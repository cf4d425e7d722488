"""Overlays change exactly what their targets select, and no action goes unnoticed."""

from typing import Any

import pytest

from vbr_generator.curate import CurationError, curate
from vbr_generator.curate.jsonpath import UnsupportedPathError, find
from vbr_generator.curate.overlay import apply_overlays, load_overlays

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
def test_a_path_selects_what_rfc_9535_says(path, found):
    assert [match.at for match in find(path, DOCUMENT)] == found


@pytest.mark.parametrize("path", ["paths", "$.a[0]", "$.a[1:2]", "$.a[?@.n>1]", "$.a b", "$.a."])
def test_a_path_beyond_the_subset_is_an_error_and_no_silent_miss(path):
    with pytest.raises(UnsupportedPathError):
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


def test_a_removal_takes_all_matches_of_an_array(tmp_path):
    loaded = overlay(tmp_path, "  - {target: '$..parameters[*]', description: d, remove: true}\n")
    document, _ = apply_overlays(DOCUMENT, loaded)
    assert document["paths"]["/b"]["get"]["parameters"] == []


def test_an_action_of_one_revision_that_hits_nothing_fails(tmp_path):
    loaded = overlay(tmp_path, "  - {target: $.nowhere, description: d, update: {a: 1}}\n")
    with pytest.raises(CurationError, match=r"\$.nowhere hits nothing"):
        apply_overlays(DOCUMENT, loaded)


@pytest.mark.parametrize(
    ("actions", "needed"),
    [
        ("  - {target: $.a, update: {}}\n", "reason"),
        ("  - {target: $.a, description: d}\n", "either update or remove"),
        ("  - {target: $.a, description: d, update: {}, remove: true}\n", "either update"),
        ("  - {target: $.a, description: d, update: {}, copy: $.b}\n", "unknown key copy"),
    ],
)
def test_a_malformed_action_is_an_error(tmp_path, actions, needed):
    with pytest.raises(CurationError, match=needed):
        overlay(tmp_path, actions)


def test_an_overlay_must_say_whose_it_is(tmp_path):
    with pytest.raises(CurationError, match="whose it is"):
        overlay(tmp_path, "  []\n", info="x-other: 1")


def test_an_overlay_of_another_revision_is_not_applied(tmp_path):
    assert overlay(tmp_path, "  []\n", info="x-vbr-revisions: [other]") == ()


def test_a_shared_action_may_miss_here_if_it_hits_in_another_revision(tmp_path, vendor, overlays):
    action = "  - {target: '$.components.schemas.Later', description: d, update: {x-note: 1}}\n"
    shared = overlay(tmp_path, action, info="x-vbr-shared: true")
    elsewhere = {"components": {"schemas": {"Later": {"type": "object"}}}}
    curate(vendor, [*overlays, *shared], [elsewhere])
    with pytest.raises(CurationError, match="hits nothing in any revision"):
        curate(vendor, [*overlays, *shared])


def test_no_overlay_can_keep_vendor_prose(vendor, overlays, curated):
    assert "endor words" not in repr(curated)
