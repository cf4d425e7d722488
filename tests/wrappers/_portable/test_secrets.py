"""Secrets are found where the models mark them, asked for all at once, and never shown."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

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
from aiovbr.bundle._secrets_file import SecretKey, SecretUnavailable

REVISION = "1.1-rev0"
SPEC = Path(__file__).parents[3] / "spec" / "1.1-rev0.json"
Documents = dict[str, dict[str, Any]]


def secret_fields_of(schemas: dict[str, Any], name: str) -> set[str]:
    """Walk the curated document, without the models."""
    schema = schemas[name]
    parts = [schema, *schema.get("allOf", [])]
    found: set[str] = set()
    for part in parts:
        if "$ref" in part:
            found |= secret_fields_of(schemas, part["$ref"].rsplit("/", 1)[-1])
        for wire, property_ in part.get("properties", {}).items():
            inner = property_.get("items", property_)
            if property_.get("x-secret"):
                found.add(wire)
            elif "$ref" in inner:
                child = inner["$ref"].rsplit("/", 1)[-1]
                found |= {f"{wire}.{field}" for field in secret_fields_of(schemas, child)}
    return found


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_how_each_secret_of_a_kind_is_asked_for_has_been_decided(kind: Kind) -> None:
    """A secret that a later document brings must not be asked for, or forgotten, by accident."""
    schemas = json.loads(SPEC.read_bytes())["components"]["schemas"]
    marked = {field.partition(".")[2] for field in secret_fields_of(schemas, kind.document)}

    alternatives = {one for group in secrets._ALTERNATIVES.get(kind.name, ()) for one in group}
    decided = secrets._NEEDED.get(kind.name, frozenset()) | alternatives
    assert marked - decided <= secrets._OPTIONAL
    assert decided <= marked


def slots_of(kind: str, document: dict[str, Any]) -> list[Slot]:
    return find_slots(KINDS[kind], document, document_model(KINDS[kind], REVISION))


def given(values: dict[str, str]) -> Any:
    def resolve(key: SecretKey) -> str:
        if key.field in values:
            return values[key.field]
        raise SecretUnavailable("empty", empty=True)

    return resolve


def test_every_empty_secret_of_an_export_is_found(
    exported: Documents, empty_secrets: list[tuple[str, str, str]]
) -> None:
    found = [slot for kind, document in exported.items() for slot in slots_of(kind, document)]

    assert [tuple(slot.key) for slot in found] == empty_secrets
    assert not any(slot.filled for slot in found)


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


def test_a_secret_that_is_filled_in_lands_in_its_place(exported: Documents) -> None:
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

    _, missing = fill(document, slots_of("cloudCredentials", document), given({}))

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

    filled, missing = fill(document, slots_of("credentials", document), given({field: "s3cret"}))

    assert missing == []
    assert str(filled).count("s3cret") == 1


def test_a_reference_that_leads_nowhere_is_missing_even_where_it_is_optional(
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


def test_a_secret_that_is_there_already_is_not_asked_for(exported: Documents) -> None:
    document = exported["encryptionPasswords"]
    document["encryptionPasswords"][0]["password"] = "known"

    slots = slots_of("encryptionPasswords", document)
    filled, missing = fill(document, slots, given({}))

    assert (filled, missing) == (document, [])
    assert template(slots) == []


def test_two_objects_of_one_name_have_secrets_of_their_own() -> None:
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
