"""The checker finds every loss between a vendor document and the curated document."""

import ast
import copy
import json
from pathlib import Path

import pytest

import vbr_generator.checker
from vbr_generator.checker import ALLOWED, compare_documents
from vbr_generator.curate import curate
from vbr_generator.curate.overlay import load_overlays

CURATE = Path(__file__).parents[1] / "curate"
SPEC = Path(__file__).parents[3] / "spec"


@pytest.fixture(scope="module")
def vendor():
    return json.loads((CURATE / "mini_vendor.json").read_bytes())


@pytest.fixture(scope="module")
def pristine(vendor, tmp_path_factory):
    folder = tmp_path_factory.mktemp("overlays")
    marks = "".join(
        f"  - {{target: $.components.schemas..properties.{name}, update: {{x-secret: true}}}}\n"
        for name in ("password", "refresh_token", "access_token", "token_type")
    )
    head = "overlay: 1.0.0\ninfo: {title: M, version: 1.0.0, x-vbr-reason: secrets,"
    text = f"{head} x-vbr-revisions: [9.9-rev0]}}\nactions:\n{marks}"
    (folder / "marks.yaml").write_text(text, encoding="utf-8")
    return curate(vendor, load_overlays(folder, "9.9-rev0")).document


@pytest.fixture
def curated(pristine):
    return copy.deepcopy(pristine)


def test_the_checker_does_not_import_curation():
    folder = Path(vbr_generator.checker.__file__).parent
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or "", *(alias.name for alias in node.names)]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            assert not any("curate" in name.split(".") for name in names), path.name


def test_a_correct_curation_has_no_losses_and_counts_its_allowed_differences(vendor, curated):
    verdict = compare_documents(vendor, curated)
    assert verdict.losses == []
    assert verdict.compared["operations"] == (9, 9)
    assert set(verdict.allowed) == set(ALLOWED.values())


def schema(document, name):
    return document["components"]["schemas"][name]


def own(document, name):
    return schema(document, name)["allOf"][1]


def get(document, path, method="get"):
    return document["paths"][path][method]


def rename(properties, old, new):
    properties[new] = properties.pop(old)


THINGS = "/api/v1/things"
MUTATIONS = {
    "operation dropped": (lambda d: d["paths"].pop(THINGS), "GetAllThings: operation is lost"),
    "operation renamed": (
        lambda d: get(d, THINGS).update(operationId="ListThings"),
        "ListThings: operation is invented",
    ),
    "slash lost": (
        lambda d: rename(d["paths"], "/api/v1/copy/", "/api/v1/copy"),
        "CopyThings: path was /api/v1/copy/, is /api/v1/copy",
    ),
    "parameter dropped": (
        lambda d: get(d, THINGS)["parameters"].pop(0),
        "GetAllThings query parameter limit: is lost",
    ),
    "parameter's type": (
        lambda d: get(d, THINGS)["parameters"][0]["schema"].update(format="int64"),
        "GetAllThings query parameter limit: type integer(int32) became integer(int64)",
    ),
    "parameter required": (
        lambda d: get(d, THINGS)["parameters"][0].update(required=True),
        "GetAllThings query parameter limit: required was False, is True",
    ),
    "body dropped": (
        lambda d: get(d, THINGS, "post").pop("requestBody"),
        "CreateThing: body is lost",
    ),
    "body exchanged": (
        lambda d: get(d, THINGS, "post")["requestBody"]["content"]["application/json"].update(
            schema={"$ref": "#/components/schemas/LocalThing"}
        ),
        "CreateThing body application/json: type ThingModel became LocalThing",
    ),
    "response's body dropped": (
        lambda d: get(d, THINGS)["responses"]["200"].pop("content"),
        "GetAllThings 200: media type application/json is lost",
    ),
    "response dropped": (
        lambda d: get(d, THINGS)["responses"].pop("400"),
        "GetAllThings 400: response is lost",
    ),
    "media type dropped": (
        lambda d: get(d, "/api/v1/things/{id}/image")["responses"]["200"]["content"][
            "application/octet-stream"
        ].update({"x-media-type": "application/zip"}),
        "DownloadThing 200: media type application/x-tar is lost",
    ),
    "security dropped": (
        lambda d: get(d, THINGS).update(security=[]),
        "GetAllThings: secured was True, is False",
    ),
    "claims dropped": (
        lambda d: get(d, THINGS).pop("x-veeam-authorize"),
        "GetAllThings: claims was {'claims': ('ViewThings',)}, is {}",
    ),
    "schema dropped": (
        lambda d: d["components"]["schemas"].pop("CopySpec"),
        "CopySpec: schema is lost",
    ),
    "property dropped": (
        lambda d: schema(d, "CopySpec")["properties"].pop("folder"),
        "CopySpec.folder: property is lost",
    ),
    "property renamed": (
        lambda d: rename(own(d, "CloudThing")["properties"], "bucket", "pail"),
        "CloudThing.pail: property is invented",
    ),
    "property's type": (
        lambda d: schema(d, "CopySpec")["properties"].update(folder={"type": "integer"}),
        "CopySpec.folder: type string became integer",
    ),
    "items' type": (
        lambda d: schema(d, "ThingsResult")["properties"]["data"].update(items={"type": "string"}),
        (
            "ThingsResult.data: type array<ThingModel> {'uniqueItems': True} became "
            "array<string> {'uniqueItems': True}"
        ),
    ),
    "limit": (
        lambda d: own(d, "CloudThing")["properties"]["bucket"].pop("minLength"),
        "CloudThing.bucket: type string {'minLength': 1} became string",
    ),
    "no longer null": (
        lambda d: schema(d, "Progress")["properties"]["size"].pop("nullable"),
        "Progress.size: null allowed in integer(int64) or null but integer(int64)",
    ),
    "no longer required": (
        lambda d: own(d, "LocalThing").pop("required"),
        "LocalThing.path: is no longer required",
    ),
    "required of nothing": (
        lambda d: schema(d, "ThingModel")["required"].append("kind"),
        "ThingModel.kind: is required but does not exist",
    ),
    "enum value dropped": (
        lambda d: schema(d, "EThingType")["enum"].remove("us-east-1"),
        "EThingType: enum value 'us-east-1' is lost",
    ),
    "hoisted enum changed": (
        lambda d: schema(d, "EErrorCode")["enum"].remove("NotFound"),
        "Error.errorCode: type string[NotFound, ServiceUnavailable] became EErrorCode",
    ),
    "mapping dropped": (
        lambda d: schema(d, "ThingModel")["discriminator"]["mapping"].pop("VMware"),
        "ThingModel: discriminator value 'VMware': CloudThing became None",
    ),
    "mapping crossed": (
        lambda d: schema(d, "ThingModel")["discriminator"]["mapping"].update(
            VMware="#/components/schemas/LocalThing"
        ),
        "ThingModel: discriminator value 'VMware': CloudThing became LocalThing",
    ),
    "child disowned": (
        lambda d: d["components"]["schemas"].update(LonelyThing={"type": "object"}),
        "ThingModel: child LonelyThing is lost",
    ),
    "child became its parent": (
        lambda d: d["components"]["schemas"].update(
            LocalThing={"allOf": [{"$ref": "#/components/schemas/ThingModel"}, {"type": "object"}]}
        ),
        "LocalThing.path: property is lost",
    ),
    "cycle left": (
        lambda d: schema(d, "ThingModel").update(
            oneOf=[{"$ref": "#/components/schemas/LocalThing"}]
        ),
        "/schemas/ThingModel: has oneOf",
    ),
    "schema invented": (
        lambda d: d["components"]["schemas"].update(New={"type": "object"}),
        "New: schema is invented",
    ),
    "keyword not understood": (
        lambda d: schema(d, "Error").update(patternProperties={}),
        "curated: unknown, so not compared: Error: keyword 'patternProperties'",
    ),
    "prose left": (
        lambda d: schema(d, "Error").update(description="Vendor words."),
        "/schemas/Error: has a description",
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_loss_is_reported(vendor, curated, name):
    mutate, expected = MUTATIONS[name]
    mutate(curated)
    assert expected in compare_documents(vendor, curated).losses


def test_an_unknown_keyword_of_the_source_is_a_loss(vendor, curated):
    source = copy.deepcopy(vendor)
    schema(source, "Error")["properties"]["message"]["contentEncoding"] = "base64"
    losses = compare_documents(source, curated).losses
    assert any("contentEncoding" in loss for loss in losses)


def test_the_committed_document_compares_equal_to_itself():
    document = json.loads((SPEC / "1.1-rev0.json").read_bytes())
    verdict = compare_documents(document, document)
    assert verdict.losses == []
    assert verdict.compared["operations"] == (133, 133)
