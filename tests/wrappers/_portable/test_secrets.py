"""Secrets are found by the marks of the models, reported all at once, and never shown."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._portable import secrets
from aiovbr._portable.secrets import drop_secrets, without_secrets
from aiovbr.automation import (
    KINDS,
    Kind,
    Slot,
    document_model,
    fill,
    find_slots,
    template,
)
from aiovbr.errors import SecretUnavailable

if TYPE_CHECKING:
    from aiovbr.bundle._secrets_file import SecretKey

REVISION = "1.1-rev0"
SPEC = Path(__file__).parents[3] / "spec" / "1.1-rev0.json"
Documents = dict[str, dict[str, Any]]


def secret_fields_of(schemas: dict[str, Any], name: str) -> set[str]:
    """Return the marked properties of the curated document, without use of the models."""
    schema = schemas[name]
    parts = [schema, *schema.get("allOf", [])]
    fields: set[str] = set()
    for part in parts:
        if "$ref" in part:
            fields |= secret_fields_of(schemas, part["$ref"].rsplit("/", 1)[-1])
        for wire, property_ in part.get("properties", {}).items():
            inner = property_.get("items", property_)
            if property_.get("x-secret"):
                fields.add(wire)
            elif "$ref" in inner:
                child = inner["$ref"].rsplit("/", 1)[-1]
                fields |= {f"{wire}.{field}" for field in secret_fields_of(schemas, child)}
    return fields


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_each_secret_of_a_kind_is_required_or_optional(kind: Kind) -> None:
    """A new secret of a later document needs a decision."""
    schemas = json.loads(SPEC.read_bytes())["components"]["schemas"]
    marked = {field.partition(".")[2] for field in secret_fields_of(schemas, kind.document)}

    alternatives = {field for group in secrets._ALTERNATIVES.get(kind.name, ()) for field in group}
    decided = secrets._REQUIRED.get(kind.name, frozenset()) | alternatives
    assert marked - decided <= secrets._OPTIONAL
    assert decided <= marked


def slots_of(kind: str, document: dict[str, Any]) -> list[Slot]:
    return find_slots(KINDS[kind], document, document_model(KINDS[kind], REVISION))


def resolver(values: dict[str, str]) -> Any:
    def resolve(key: SecretKey) -> str:
        if key.field in values:
            return values[key.field]
        raise SecretUnavailable("empty", empty=True)

    return resolve


def test_every_empty_secret_of_an_export_is_found(
    exported: Documents, empty_secrets: list[tuple[str, str, str]]
) -> None:
    slots = [slot for kind, document in exported.items() for slot in slots_of(kind, document)]

    assert [tuple(slot.key) for slot in slots] == empty_secrets
    assert not any(slot.filled for slot in slots)


def test_a_template_has_an_entry_for_each_of_them(
    exported: Documents, empty_secrets: list[tuple[str, str, str]]
) -> None:
    entries = [
        entry for kind, document in exported.items() for entry in template(slots_of(kind, document))
    ]

    assert [tuple(entry.key) for entry in entries] == empty_secrets
    assert not any(entry.value for entry in entries)
    by_field = {entry.key.field: entry for entry in entries if entry.key.object == "c2"}
    assert by_field["linuxAdditionalSettings.passphrase"].optional
    assert "one of password, linuxAdditionalSettings.privateKey" in by_field["password"].about


def test_a_secret_is_filled_into_its_slot(exported: Documents) -> None:
    document = exported["cloudCredentials"]
    before = copy.deepcopy(document)

    filled, missing = fill(
        document, slots_of("cloudCredentials", document), lambda key: f"secret of {key.object}"
    )

    assert missing == []
    assert filled["amazon"][0]["secretKey"] == "secret of a3"
    assert filled["google"][0]["secretKey"] == "secret of a4"
    subscription = filled["azureCompute"][0]["existingAccount"]["subscription"]
    assert subscription["certificate"]["password"] == "secret of a2"
    assert document == before


def test_all_missing_secrets_are_listed_at_once(exported: Documents) -> None:
    document = exported["cloudCredentials"]

    _, missing = fill(document, slots_of("cloudCredentials", document), resolver({}))

    assert missing == [
        "cloudCredentials 'a1' (AzureStorage acc) sharedKey: empty",
        (
            "cloudCredentials 'a2' (AzureCompute conn) existingAccount.subscription.secret or"
            " existingAccount.subscription.certificate.certificate: empty"
        ),
        "cloudCredentials 'a3' (Amazon AKIA) secretKey: empty",
        "cloudCredentials 'a4' (Google GOOG) secretKey: empty",
    ]


@pytest.mark.parametrize("field", ["password", "linuxAdditionalSettings.privateKey"])
def test_a_linux_account_needs_a_password_or_a_key(exported: Documents, field: str) -> None:
    document = {"credentials": exported["credentials"]["credentials"][1:]}

    filled, missing = fill(document, slots_of("credentials", document), resolver({field: "s3cret"}))

    assert missing == []
    assert str(filled).count("s3cret") == 1


def test_a_broken_reference_of_an_optional_secret_is_missing(
    exported: Documents,
) -> None:
    def resolve(key: SecretKey) -> str:
        if key.field.endswith("passphrase"):
            raise SecretUnavailable("environment variable X is not set")
        return "value"

    document = exported["credentials"]
    _, missing = fill(document, slots_of("credentials", document), resolve)

    assert missing == [
        (
            "credentials 'c2' (Linux root) linuxAdditionalSettings.passphrase:"
            " environment variable X is not set"
        )
    ]


def test_a_filled_secret_is_not_required(exported: Documents) -> None:
    document = exported["encryptionPasswords"]
    document["encryptionPasswords"][0]["password"] = "known"

    slots = slots_of("encryptionPasswords", document)
    filled, missing = fill(document, slots, resolver({}))

    assert (filled, missing) == (document, [])
    assert template(slots) == []


def test_two_objects_with_the_same_name_have_separate_secrets() -> None:
    document = {"encryptionPasswords": [{"hint": "h", "password": ""} for _ in range(2)]}

    assert [slot.key.object for slot in slots_of("encryptionPasswords", document)] == ["h", "h#2"]


def test_secrets_that_a_server_sends_are_emptied_or_dropped(exported: Documents) -> None:
    document = exported["credentials"]
    document["credentials"][1]["linuxAdditionalSettings"]["privateKey"] = "PEM"
    slots = slots_of("credentials", document)

    assert "PEM" not in str(without_secrets(document, slots))
    dropped = drop_secrets(document, slots)["credentials"][1]
    assert "password" not in dropped
    assert dropped["linuxAdditionalSettings"] == {"SSHPort": 22}


def test_documents_of_an_unexpected_shape_do_not_stop_the_search() -> None:
    odd: dict[str, Any] = {
        "credentials": [None, 5, {"linuxAdditionalSettings": None, "tag": None}],
        "other": {"password": "x"},
    }

    assert [tuple(slot.key) for slot in slots_of("credentials", odd)] == [
        ("credentials", "(unnamed)", "password")
    ]
