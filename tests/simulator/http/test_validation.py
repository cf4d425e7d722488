"""Schemas: validation, examples and projections."""

from __future__ import annotations

import pytest

from vbr_simulator.http.routing import Router
from vbr_simulator.http.validation import Validators
from vbr_simulator.spec.api import CompiledRevision
from vbr_simulator.spec.document import Document
from vbr_simulator.spec.example import Examples
from vbr_simulator.spec.shape import Shapes

API = CompiledRevision.load("1.1-rev0")
VALIDATORS = Validators(API.document)
SCHEMAS = API.document.schemas
PARENTS = [name for name, schema in SCHEMAS.items() if "discriminator" in schema]


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def problems(name, value):
    return VALIDATORS.problems(SCHEMAS[name], value)


def test_the_document_has_23_polymorphic_parents():
    assert len(PARENTS) == 23


@pytest.mark.parametrize("complete", [False, True], ids=["least", "whole"])
def test_an_example_of_any_schema_is_valid_by_it(complete):
    all_problems = {
        name: problems(name, Examples().make(API.shapes.named(name), complete=complete))
        for name in SCHEMAS
    }
    assert {name: wrong for name, wrong in all_problems.items() if wrong} == {}


@pytest.mark.parametrize("name", PARENTS)
def test_a_parent_is_validated_as_the_child_that_its_discriminator_chooses(name):
    shape = API.shapes.named(name)
    for kind, child in shape.children.values():
        value = Examples().make(shape, kind=kind, complete=False)
        assert problems(name, value) == []
        own = child.required - shape.required
        for field in own:
            broken = {key: part for key, part in value.items() if key != field}
            assert problems(name, broken) == [f"The field '{field}' is required."]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({"nameInBackup": 1}, "The field 'nameInBackup' must be of type string."),
        ({}, "The field 'nameInBackup' is required."),
        ([], "The field 'body' must be of type object."),
    ],
)
def test_problems_name_the_field(value, problem):
    assert problem in problems("VmwareFcdInstantRecoveryDiskSpec", value)


def test_problems_name_the_path_through_lists():
    value = {"jobs": [{}, {"name": 1}]}
    sentences = problems("JobImportSpecCollection", value)
    assert "The field 'jobs[0].name' is required." in sentences
    assert "The field 'jobs[1].name' must be of type string." in sentences


@pytest.mark.parametrize(
    "moment",
    ["2024-01-25T18:31:50.7300443+01:00", "2024-01-25T18:31:50", "2024-01-25T18:31:50.7Z"],
)
def test_every_date_time_form_of_vbr_is_valid(moment):
    value = {"serverTime": moment}
    assert problems("ServerTimeModel", value) == []
    assert problems("ServerTimeModel", {"serverTime": "2024-01-25"}) != []


def test_a_recursive_schema_is_validated_and_copied():
    document = Document(
        {
            "info": {"version": "test"},
            "paths": {},
            "components": {
                "schemas": {
                    "Node": {
                        "type": "object",
                        "required": ["name"],
                        "properties": {
                            "name": {"type": "string"},
                            "below": {"type": "array", "items": ref("Node")},
                        },
                    }
                }
            },
        }
    )
    tree = {"name": "a", "below": [{"name": "b", "below": [{"name": 3, "x": 1}]}]}
    sentences = Validators(document).problems(ref("Node"), tree)
    assert sentences == ["The field 'below[0].below[0].name' must be of type string."]
    copy = Shapes(document).named("Node").project(tree)
    assert copy["below"][0]["below"] == [{"name": 3}]


def test_a_projection_drops_secrets_unknown_and_internal_properties():
    shape = API.shapes.named("CredentialsModel")
    model = {"id": "1", "type": "Linux", "username": "u", "description": "", "creationTime": "t"}
    record = model | {"privateKey": "s", "x": 1, "_y": 2}
    assert shape.project(record) == model
    assert shape.project(record, secrets=True) == model | {"privateKey": "s"}


def test_a_projection_generates_missing_required_properties():
    shape = API.shapes.named("CredentialsModel")
    model = shape.project({"id": "1", "type": "Linux"})
    assert set(model) == {"id", "type", "username", "description", "creationTime"}


def test_a_projection_of_an_unmapped_kind_drops_only_internal_properties():
    shape = API.shapes.named("RepositoryModel")
    assert shape.project({"type": "New", "x": {"y": 1}, "_z": 2}) == {"type": "New", "x": {"y": 1}}


def test_a_literal_segment_has_priority_over_a_parameter():
    router = Router(API.document.operations.values())
    states, _, _ = router.match("GET", "/api/v1/jobs/states")
    job, values, _ = router.match("GET", "/api/v1/jobs/a%2Fb")
    assert (states and states.id, job and job.id, values) == (
        "GetAllJobsStates",
        "GetJob",
        {"id": "a/b"},
    )
