"""Each rule makes its change in a copy of the document."""

import copy

import pytest

from vbr_generator.checker.form import form_problems
from vbr_generator.curate.document import clone
from vbr_generator.curate.rules import (
    PROSE,
    RULES,
    enums,
    naming,
    operations,
    ordering,
    polymorphism,
    prose,
    schemas,
    secrets,
)
from vbr_generator.errors import CurationError


def with_schemas(**components):
    return {"paths": {}, "components": {"schemas": components}}


def with_operation(**body):
    return {
        "paths": {"/x": {"get": {"operationId": "GetX", "responses": {}, **body}}},
        "components": {"schemas": {"Empty": {"type": "object"}, "Full": FULL}},
    }


FULL = {"type": "object", "properties": {"a": {"type": "string"}}}
REF = {"$ref": "#/components/schemas/Full"}


def schemas_after(rule, **components):
    return rule(with_schemas(**components))[0]["components"]["schemas"]


def operation_after(rule, **body):
    return rule(with_operation(**body))[0]["paths"]["/x"]["get"]


@pytest.mark.parametrize("rule", [*PROSE, *RULES], ids=lambda rule: rule.name)
def test_a_rule_does_not_change_its_argument(rule, vendor, overlays):
    current = vendor
    for earlier in PROSE:
        current, _ = earlier(current)
    from vbr_generator.curate.overlay import apply_overlays

    current, _ = apply_overlays(current, overlays)
    for step in RULES:
        before = copy.deepcopy(current)
        after, _ = step(current)
        assert current == before
        if step is rule:
            break
        current = after


@pytest.mark.parametrize("rule", [*PROSE, *RULES], ids=lambda rule: rule.name)
def test_a_rule_has_a_name_and_a_reason(rule):
    assert rule.name == rule.name.lower()
    assert rule.reason.endswith(".")


def test_prose_is_dropped_but_a_property_of_that_name_is_kept():
    document = with_operation(summary="Vendor words.", description="Vendor words.")
    document["components"]["schemas"]["Full"] = {
        "title": "Vendor words",
        "type": "object",
        "properties": {"description": {"type": "string", "example": "Vendor words"}},
    }
    document["paths"]["/x"]["get"]["responses"] = {"200": {"description": "Vendor words."}}
    document, _ = prose.vendor_prose(document)
    assert "Vendor words" not in repr(document)
    assert "description" in document["components"]["schemas"]["Full"]["properties"]
    assert document["paths"]["/x"]["get"]["responses"]["200"]["description"] == ""


def test_extensions_are_dropped_and_counted_but_claims_are_kept():
    claims = {"claims": ["ViewX"]}
    document = with_operation(**{"x-codeSamples": [], "x-veeam-authorize": claims})
    document, changes = prose.vendor_extensions(document)
    body = document["paths"]["/x"]["get"]
    assert "x-codeSamples" not in body
    assert body["x-veeam-authorize"] == claims
    assert [change.note for change in changes] == ["1 x-codeSamples of a operation"]


def test_a_shared_parameter_is_copied_to_each_use():
    document = with_operation(parameters=[{"$ref": "#/components/parameters/p"}])
    document["components"]["parameters"] = {"p": {"name": "format", "in": "query"}}
    document, _ = operations.shared_parameters(document)
    assert document["paths"]["/x"]["get"]["parameters"] == [{"name": "format", "in": "query"}]
    assert "parameters" not in document["components"]


def test_a_shared_response_is_copied_to_each_use():
    document = with_operation(responses={"404": {"$ref": "#/components/responses/Lost"}})
    document["components"]["responses"] = {"Lost": {"description": ""}}
    document, _ = operations.shared_responses(document)
    assert document["paths"]["/x"]["get"]["responses"] == {"404": {"description": ""}}


def test_the_revision_header_is_dropped_and_other_headers_are_kept():
    parameters = [{"name": "x-api-version", "in": "header"}, {"name": "x-other", "in": "header"}]
    body = operation_after(operations.revision_header, parameters=parameters)
    assert body["parameters"] == [{"name": "x-other", "in": "header"}]


def test_an_operation_without_security_gets_the_global_security():
    document = with_operation()
    document["security"] = [{"Bearer": []}]
    document["components"]["securitySchemes"] = {"Bearer": {"type": "apiKey"}}
    document["paths"]["/y"] = {"get": {"operationId": "Open", "security": [], "responses": {}}}
    document, _ = operations.explicit_security(document)
    assert document["paths"]["/x"]["get"]["security"] == [{"Bearer": []}]
    assert document["paths"]["/y"]["get"]["security"] == []
    assert document["components"]["securitySchemes"]["Bearer"]["scheme"] == "bearer"


@pytest.mark.parametrize(
    ("status", "name", "has_body"),
    [
        ("204", "Full", False),
        ("200", "Empty", False),
        ("200", "Full", True),
        ("400", "Empty", True),
    ],
)
def test_only_an_empty_success_loses_its_body(status, name, has_body):
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    responses = {status: {"description": "", "content": content}}
    body = operation_after(operations.empty_responses, responses=responses)
    assert ("content" in body["responses"][status]) is has_body


def test_raw_bytes_become_one_media_type_with_a_mark_of_the_real_ones():
    binary = {"schema": {"type": "string", "format": "binary"}}
    content = {"application/zip": binary, "application/x-tar": binary}
    responses = {"200": {"description": "", "content": content}}
    body = operation_after(operations.binary_bodies, responses=responses)
    assert body["responses"]["200"]["content"] == {
        "application/octet-stream": {**binary, "x-media-type": "application/zip, application/x-tar"}
    }


def test_a_default_is_dropped_but_a_property_of_that_name_is_kept():
    properties = {"default": {"type": "boolean", "default": True}}
    after = schemas_after(schemas.defaults, A={"type": "object", "properties": properties})
    assert after["A"]["properties"] == {"default": {"type": "boolean"}}


def test_invalid_formats_are_dropped_and_others_are_kept():
    properties = {
        "count": {"type": "integer", "format": "integer"},
        "time": {"type": "string", "format": "time"},
        "id": {"type": "string", "format": "uuid"},
    }
    after = schemas_after(schemas.formats, A={"type": "object", "properties": properties})
    assert [item.get("format") for item in after["A"]["properties"].values()] == [
        None,
        None,
        "uuid",
    ]


def test_a_schema_with_properties_becomes_an_object():
    assert schemas_after(schemas.object_types, A={"properties": {}})["A"]["type"] == "object"


@pytest.mark.parametrize(
    "child",
    [
        {"allOf": [REF], "type": "object", "required": ["b"], "properties": {"b": {}}},
        {"allOf": [REF, {"type": "object", "properties": {"b": {}}}], "required": ["b"]},
        {"allOf": [REF, {"properties": {"b": {}}, "required": ["b"]}], "type": "object"},
    ],
    ids=["lone reference", "required beside", "type beside"],
)
def test_every_form_of_a_child_becomes_parent_and_own_part(child):
    own = {"type": "object", "properties": {"b": {}}, "required": ["b"]}
    assert schemas_after(schemas.all_of_pairs, A=child)["A"] == {"allOf": [REF, own]}


def test_a_child_without_own_properties_has_two_parts():
    after = schemas_after(schemas.all_of_pairs, A={"allOf": [REF]})
    assert after["A"] == {"allOf": [REF, {"type": "object"}]}


def test_required_keeps_inherited_names_and_drops_undefined_names():
    own = {"type": "object", "required": ["a", "b", "ghost"], "properties": {"b": {}}}
    document = with_schemas(Full=FULL, A={"allOf": [REF, own]})
    document, changes = schemas.undefined_required(document)
    assert document["components"]["schemas"]["A"]["allOf"][1]["required"] == ["a", "b"]
    assert [change.note for change in changes] == ["A.ghost"]


def test_an_empty_required_is_dropped():
    after = schemas_after(schemas.undefined_required, A={**FULL, "required": ["ghost"]})
    assert "required" not in after["A"]


def test_nullable_moves_from_a_component_to_the_referring_properties():
    several = {"type": "array", "items": REF}
    holder = {"type": "object", "properties": {"x": REF, "several": several}}
    after = schemas_after(schemas.nullable_components, Full={**FULL, "nullable": True}, A=holder)
    assert "nullable" not in after["Full"]
    assert after["A"]["properties"]["x"] == {"allOf": [REF], "nullable": True}
    assert after["A"]["properties"]["several"]["items"] == {"allOf": [REF], "nullable": True}


def parent(**mapping):
    table = {value: f"#/components/schemas/{name}" for value, name in mapping.items()}
    return {
        "type": "object",
        "properties": {"type": {"$ref": "#/components/schemas/EKind"}},
        "oneOf": [{"$ref": ref} for ref in dict.fromkeys(table.values())],
        "discriminator": {"propertyName": "type", "mapping": table},
    }


def test_a_parent_drops_one_of_and_keeps_its_table():
    before = parent(One="A", Two="A")
    after = schemas_after(polymorphism.polymorphic_parents, P=before)["P"]
    assert "oneOf" not in after
    assert after["discriminator"] == before["discriminator"]


def test_discriminator_values_without_a_child_are_recorded():
    kinds = {"type": "string", "enum": ["One", "Two", "Three"]}
    _, changes = polymorphism.unmapped_values(with_schemas(P=parent(One="A"), EKind=kinds))
    assert [change.note for change in changes] == ["unmapped: Two, Three"]


def test_branches_with_only_required_are_dropped_and_recorded():
    schema = {**FULL, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}
    document, changes = polymorphism.required_branches(with_schemas(A=schema))
    assert document["components"]["schemas"]["A"] == FULL
    assert changes[0].note == "either a or b"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("WinLocal", "WIN_LOCAL"),
        ("IBMCloud", "IBM_CLOUD"),
        ("AmazonS3Glacier", "AMAZON_S3_GLACIER"),
        ("VMware", "VMWARE"),
        ("VmwareInstantRecoveryFCD", "VMWARE_INSTANT_RECOVERY_FCD"),
        ("us-east-1", "US_EAST_1"),
        ("256KB", "VALUE_256_KB"),
        ("refresh_token", "REFRESH_TOKEN"),
        ("None", "NONE"),
        ("x64", "X64"),
        ("Windows2019", "WINDOWS_2019"),
    ],
)
def test_a_member_name_is_upper_snake_case(value, name):
    assert enums.member_name(value) == name


def test_duplicate_member_names_are_an_error():
    schema = {"type": "string", "enum": ["WinLocal", "win-local"]}
    with pytest.raises(CurationError, match="WIN_LOCAL"):
        enums.enum_member_names(with_schemas(EKind=schema))


def test_an_inline_enum_becomes_a_component_named_after_its_place():
    kinds = {"type": "array", "items": {"type": "string", "enum": ["B"]}}
    properties = {"errorCode": {"type": "string", "enum": ["A"]}, "kinds": kinds}
    after = schemas_after(enums.inline_enums, Error={"type": "object", "properties": properties})
    assert after["EErrorCode"]["enum"] == ["A"]
    assert after["EErrorKinds"]["enum"] == ["B"]
    assert after["Error"]["properties"]["errorCode"] == {"$ref": "#/components/schemas/EErrorCode"}


def test_an_inline_enum_with_the_name_of_a_schema_is_an_error():
    error = {"type": "object", "properties": {"code": {"type": "string", "enum": ["A"]}}}
    with pytest.raises(CurationError, match="name EErrorCode is the name of a schema"):
        enums.inline_enums(with_schemas(Error=error, EErrorCode=FULL))


def test_a_missing_group_is_derived_from_the_tag_and_a_missing_summary_from_the_id():
    document = with_operation(tags=["Object Storage [beta]"], operationId="GetVMDisks")
    document, group = naming.derived_groups(document)
    document, summary = naming.derived_summaries(document)
    body = document["paths"]["/x"]["get"]
    assert body["x-vbr-group"] == "object_storage_beta"
    assert body["summary"] == "Get VM disks."
    assert len([*group, *summary]) == 2


@pytest.mark.parametrize(
    ("tag", "group"),
    [("Import", "group_import"), ("365 Backup", "group_365_backup"), ("日本", "other")],
)
def test_a_derived_group_is_a_valid_attribute(tag, group):
    body = operation_after(naming.derived_groups, tags=[tag])
    assert body["x-vbr-group"] == group


@pytest.mark.parametrize("group", ["import", "My Group", "revision", "365"])
def test_a_group_that_is_not_a_valid_attribute_is_an_error(group):
    document = with_operation(**{"tags": [], "x-vbr-group": group})
    with pytest.raises(CurationError, match=f"group '{group}'"):
        naming.group_tags(document)


def test_the_group_replaces_the_tags():
    body = operation_after(naming.group_tags, **{"tags": ["Old"], "x-vbr-group": "jobs"})
    assert body["tags"] == ["jobs"]


def test_schemas_of_a_discriminator_table_are_kept_and_unreachable_schemas_are_dropped():
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/P"}}}
    document = with_operation(responses={"200": {"description": "", "content": content}})
    table = parent(One="Full")
    del table["oneOf"]
    document["components"]["schemas"].update(P=table, EKind={"type": "string", "enum": ["One"]})
    document, changes = ordering.unreachable_schemas(document)
    assert sorted(document["components"]["schemas"]) == ["EKind", "Full", "P"]
    assert [change.note for change in changes] == ["Empty"]


def test_the_order_does_not_depend_on_the_source(curated):
    shuffled = clone(curated)
    shuffled["paths"] = dict(reversed(shuffled["paths"].items()))
    components = shuffled["components"]
    components["schemas"] = dict(reversed(components["schemas"].items()))
    first, _ = ordering.stable_order(curated)
    second, _ = ordering.stable_order(shuffled)
    assert repr(first) == repr(second)


def text(**marks):
    return {"type": "string", **marks}


@pytest.mark.parametrize(
    "name",
    [
        *("password", "rootPassword", "privateKey", "passphrase", "secretKey", "recoveryToken"),
        *("code", "pwd", "authorization", "bearer", "otp", "apiKeyValue", "sshKeyContents"),
    ],
)
def test_an_unmarked_secret_like_name_is_an_error(name):
    schema = {"type": "object", "properties": {name: text()}}
    with pytest.raises(CurationError, match=name):
        secrets.marked_secrets(with_schemas(A=schema))


@pytest.mark.parametrize(
    ("item", "marks"),
    [
        (text(**{"x-secret": True}), 1),
        (text(**{"x-secret": False, "x-secret-reason": "a name"}), 0),
        (text(format="uuid"), 0),
        ({"type": "boolean"}, 0),
        ({"type": "array", "items": text(), "x-secret": True}, 1),
    ],
    ids=["marked", "excused", "id", "boolean", "marked list"],
)
def test_a_marked_excused_or_harmless_property_is_accepted(item, marks):
    document = with_schemas(A={"type": "object", "properties": {"password": item}})
    after, changes = secrets.marked_secrets(document)
    assert after == document
    assert len(changes) == marks


def test_an_excuse_requires_a_reason_and_a_mark_requires_a_string():
    flag = {"type": "boolean", "x-secret": True}
    properties = {"password": text(**{"x-secret": False}), "flag": flag}
    with pytest.raises(CurationError) as caught:
        secrets.marked_secrets(with_schemas(A={"type": "object", "properties": properties}))
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize("mark", ["yes", "true", 1, None])
def test_a_mark_must_be_a_boolean(mark):
    schema = {"type": "object", "properties": {"description": text(**{"x-secret": mark})}}
    with pytest.raises(CurationError, match="needed: true or false"):
        secrets.marked_secrets(with_schemas(A=schema))


def test_an_unmarked_secret_like_parameter_is_an_error():
    document = with_operation(parameters=[{"name": "code", "in": "path", "schema": text()}])
    with pytest.raises(CurationError, match="code"):
        secrets.marked_secrets(document)


def test_all_rules_together_produce_the_curated_form(curated):
    assert list(form_problems(curated)) == []
