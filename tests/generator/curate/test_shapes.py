"""Every shape that no rule expects is reported with its JSON pointer."""

import pytest

from vbr_generator.curate import curate
from vbr_generator.curate.rules import PROSE
from vbr_generator.curate.shapes import unknown_shapes
from vbr_generator.errors import CurationError


@pytest.fixture
def plain(vendor):
    for rule in PROSE:
        vendor, _ = rule(vendor)
    return vendor


def schema(document, name):
    return document["components"]["schemas"][name]


def operation(document, path, method="get"):
    return document["paths"][path][method]


BREAKS = {
    "keyword": lambda d: schema(d, "Error").update(patternProperties={}),
    "anyOf": lambda d: schema(d, "Error").update(anyOf=[]),
    "format": lambda d: schema(d, "Error")["properties"]["message"].update(format="ipv4"),
    "type": lambda d: schema(d, "Error")["properties"]["message"].update(type="file"),
    "no type": lambda d: schema(d, "Error")["properties"].update(x={}),
    "inline object": lambda d: schema(d, "Error")["properties"].update(
        x={"type": "object", "properties": {}}
    ),
    "map": lambda d: schema(d, "Error").update(additionalProperties={"type": "string"}),
    "beside $ref": lambda d: schema(d, "ThingModel")["properties"]["type"].update(nullable=True),
    "dangling": lambda d: schema(d, "ThingModel")["properties"].update(
        x={"$ref": "#/components/schemas/Nowhere"}
    ),
    "enum of numbers": lambda d: schema(d, "EGrant").update(enum=[1, 2]),
    "oneOf alone": lambda d: schema(d, "ThingModel").pop("discriminator"),
    "no mapping": lambda d: schema(d, "ThingModel")["discriminator"].pop("mapping"),
    "lost child": lambda d: schema(d, "ThingModel")["discriminator"]["mapping"].pop("Local"),
    "not a child": lambda d: schema(d, "ThingModel")["discriminator"]["mapping"].update(
        New="#/components/schemas/Error"
    ),
    "three parts": lambda d: schema(d, "CloudThing")["allOf"].append({"type": "object"}),
    "two parents": lambda d: schema(d, "CloudThing")["allOf"].__setitem__(
        1, {"$ref": "#/components/schemas/Error"}
    ),
    "cookie": lambda d: operation(d, "/api/v1/things")["parameters"][1].update({"in": "cookie"}),
    "style": lambda d: operation(d, "/api/v1/things")["parameters"][1].update(
        style="pipeDelimited"
    ),
    "object parameter": lambda d: operation(d, "/api/v1/things")["parameters"][1].update(
        schema={"$ref": "#/components/schemas/Error"}
    ),
    "optional path": lambda d: operation(d, "/api/v1/things/{id}")["parameters"][1].update(
        required=False
    ),
    "template": lambda d: operation(d, "/api/v1/things/{id}")["parameters"].pop(),
    "media type": lambda d: operation(d, "/api/v1/things", "post")["requestBody"]["content"].update(
        {"application/xml": {"schema": {"$ref": "#/components/schemas/Error"}}}
    ),
    "callbacks": lambda d: operation(d, "/api/v1/things").update(callbacks={}),
    "headers": lambda d: operation(d, "/api/v1/things")["responses"]["200"].update(headers={}),
    "default response": lambda d: operation(d, "/api/v1/things")["responses"].update(
        default={"description": ""}
    ),
    "no success": lambda d: operation(d, "/api/v1/things")["responses"].pop("200"),
    "method": lambda d: d["paths"]["/api/v1/things"].update(trace={}),
    "same id": lambda d: operation(d, "/api/v1/things").update(operationId="GetThing"),
    "claims": lambda d: operation(d, "/api/v1/things").update({"x-veeam-authorize": {"any": 1}}),
    "types": lambda d: schema(d, "Error")["properties"]["message"].update(type=["string", "null"]),
    "formats": lambda d: schema(d, "Error")["properties"]["message"].update(format=["uuid"]),
    "deciders": lambda d: schema(d, "ThingModel")["discriminator"].update(propertyName=["type"]),
    "odd property": lambda d: schema(d, "Error")["properties"].update({"a b": {"type": "string"}}),
    "odd enum value": lambda d: schema(d, "EGrant")["enum"].append('a"b'),
    "odd value": lambda d: schema(d, "ThingModel")["discriminator"]["mapping"].update(
        {'a"b': "#/components/schemas/LocalThing"}
    ),
    "circle": lambda d: schema(d, "CloudThing")["allOf"].__setitem__(
        0, {"$ref": "#/components/schemas/CloudThing"}
    ),
    "no operations": lambda d: d.update(paths={}),
    "paths in a list": lambda d: d.update(paths=[]),
    "null operation": lambda d: d["paths"]["/api/v1/things"].update(put=None),
    "odd path": lambda d: d["paths"].update({'/api/v1/"x"': {}}),
    "openapi 3.1": lambda d: d.update(openapi="3.1.0"),
    "scheme": lambda d: d["components"]["securitySchemes"].update(Basic={}),
}


@pytest.mark.parametrize("name", BREAKS)
def test_an_unknown_shape_is_reported_with_its_pointer(plain, name):
    assert list(unknown_shapes(plain)) == []
    BREAKS[name](plain)
    found = list(unknown_shapes(plain))
    assert found
    assert all(problem.at.startswith("/") and problem.needed for problem in found)


def test_one_error_lists_all_unknown_shapes(vendor, overlays):
    for name in ("keyword", "cookie", "callbacks"):
        BREAKS[name](vendor)
    with pytest.raises(CurationError) as caught:
        curate(vendor, overlays)
    message = str(caught.value)
    assert len(caught.value.problems) >= 3
    assert "/components/schemas/Error/patternProperties" in message
    assert "/paths/~1api~1v1~1things/get/callbacks" in message
