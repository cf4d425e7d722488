"""The table of kinds agrees with the curated document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import vbr_api
from aiovbr.automation import KINDS, Kind, in_import_order, kind_named
from aiovbr.errors import UnknownKind
from vbr_api.runtime import Model

SPEC = Path(__file__).parents[3] / "spec"
REVISIONS = list(vbr_api.REVISIONS)


@pytest.fixture(scope="module", params=REVISIONS)
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SPEC / f"{request.param}.json").read_bytes())
    return loaded


def schema_of(document: dict[str, Any], holder: dict[str, Any]) -> str:
    return str(holder["content"]["application/json"]["schema"]["$ref"]).rsplit("/", 1)[-1]


def operations(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        operation["operationId"]: operation
        for path in document["paths"].values()
        for operation in path.values()
    }


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
@pytest.mark.parametrize("revision", REVISIONS)
def test_each_kind_names_operations_and_models_that_exist(kind: Kind, revision: str) -> None:
    api = vbr_api.load(revision)

    for name in (kind.export_operation, kind.import_operation):
        assert getattr(api.operations, name).OPERATION.group == "automation"
    assert issubclass(getattr(api.models, kind.document), Model)
    assert issubclass(getattr(api.models, kind.filter), Model)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_each_kind_has_the_collections_of_its_document(
    kind: Kind, document: dict[str, Any]
) -> None:
    by_id = operations(document)
    export = by_id["".join(part.capitalize() for part in kind.export_operation.split("_"))]
    imports = by_id["".join(part.capitalize() for part in kind.import_operation.split("_"))]

    assert schema_of(document, export["requestBody"]) == kind.filter
    assert schema_of(document, export["responses"]["200"]) == kind.document
    assert schema_of(document, imports["requestBody"]) == kind.document
    schemas = document["components"]["schemas"]
    # 1.2-rev1 added the hosts of Cloud Director.
    late = set[str]() if "CloudDirectorHostImportSpec" in schemas else {"cloudDirectorHosts"}
    assert set(kind.collections) - late == set(schemas[kind.document]["properties"])


def test_the_operations_of_the_document_are_those_of_the_table(document: dict[str, Any]) -> None:
    named = {kind.export_operation for kind in KINDS.values()}
    named |= {kind.import_operation for kind in KINDS.values()}
    paths = [path for path in document["paths"] if path.startswith("/api/v1/automation/")]
    bulk = [path for path in paths if path.rsplit("/", 1)[-1] in ("import", "export")]

    assert len(named) == len(bulk) == 14


def test_the_order_of_import_is_that_of_dependency() -> None:
    assert [kind.name for kind in in_import_order(reversed(KINDS))] == [
        "credentials",
        "cloudCredentials",
        "encryptionPasswords",
        "managedServers",
        "repositories",
        "proxies",
        "jobs",
    ]


def test_a_kind_is_found_in_any_letter_case() -> None:
    assert kind_named("ENCRYPTIONpasswords").name == "encryptionPasswords"


def test_the_error_for_an_unknown_kind_lists_all_kinds() -> None:
    with pytest.raises(UnknownKind, match="no kind 'tapes'; the kinds are credentials, "):
        kind_named("tapes")
    with pytest.raises(UnknownKind, match="no kind 'tapes'; the kinds are credentials, "):
        in_import_order(["jobs", "tapes"])
