"""Models mask secrets, and can be pickled, copied, compared and constructed."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
import pytest

from documents import object_names, properties
from vbr_api.runtime import UNSET, Model
from vbr_api.v1_1_rev0 import models

CANARY = "canary-9d1c"


def _secrets() -> list[tuple[str, str]]:
    return [
        (name, wire)
        for name in object_names()
        for wire, schema in properties(name)[0].items()
        if schema.get("x-secret") is True
    ]


@pytest.mark.parametrize(("name", "wire"), _secrets())
def test_a_secret_is_not_in_the_repr(name: str, wire: str) -> None:
    decoded: Model = getattr(models, name).from_dict({wire: CANARY, "somethingNew": CANARY})

    assert CANARY not in repr(decoded)
    assert decoded.to_dict()[wire] == CANARY
    attribute = {w: a for a, w in decoded.wire_names.items()}[wire]
    assert attribute in decoded.secret_attributes


def test_the_document_has_secrets() -> None:
    assert len(_secrets()) > 30


def test_a_model_can_be_pickled_copied_and_compared() -> None:
    decoded = models.SessionModel.from_dict(
        {
            "id": "6f9619ff-8b86-d011-b42d-00c04fc964ff",
            "state": "FutureState",
            "creationTime": "2024-01-25T18:31:50.7300443+01:00",
            "new": [1],
        }
    )

    for twin in (pickle.loads(pickle.dumps(decoded)), copy.deepcopy(decoded)):
        assert twin == decoded
        assert twin is not decoded
        assert twin.to_dict() == decoded.to_dict()


def test_a_constructed_model_encodes_its_arguments() -> None:
    model = models.ComputerRecoveryTokenSpec(
        backup_ids=[UUID(int=1)], expiration_date=datetime(2030, 1, 1, tzinfo=UTC)
    )

    assert model.to_dict() == {
        "backupIds": ["00000000-0000-0000-0000-000000000001"],
        "expirationDate": "2030-01-01T00:00:00+00:00",
    }


def test_a_model_refuses_an_unknown_argument() -> None:
    build: Any = models.ComputerRecoveryTokenSpec

    with pytest.raises(TypeError, match="unexpected keyword argument"):
        build(backup_ids=[], expiration_date=datetime.now(UTC), nmae="typo")


def test_unset_is_falsy_and_a_singleton() -> None:
    assert not UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_uuids_are_encoded_in_lower_case_and_other_forms_are_kept() -> None:
    page = {"id": "6F9619FF-8B86-D011-B42D-00C04FC964FF", "activityId": "{6F9619FF}"}

    decoded = models.SessionModel.from_dict(page)

    assert decoded.id == UUID("6f9619ff-8b86-d011-b42d-00c04fc964ff")
    assert decoded.to_dict()["activityId"] == "{6F9619FF}"
    assert hash(decoded.id) == hash(UUID("6f9619ff-8b86-d011-b42d-00c04fc964ff"))
    assert pickle.loads(pickle.dumps(decoded.id)) == decoded.id


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-25",
        "2024-01-25T10:00:00+01:00:30",
        "2024-13-45T99:00:00Z",
        "10:00 PM",
        "",
        "0000-01-01T00:00:00",
        "2024-01-25T10:00:60",
    ],
)
def test_a_date_time_in_another_form_is_kept_unchanged(text: str) -> None:
    decoded = models.SessionModel.from_dict({"creationTime": text})

    assert decoded.to_dict()["creationTime"] == text
    assert orjson.loads(orjson.dumps(decoded.to_wire()))["creationTime"] == text


@pytest.mark.parametrize("zone", ["", "Z", "+01:00", "-11:30"])
@pytest.mark.parametrize("fraction", ["", ".1", ".123456", ".1234567"])
def test_a_date_time_keeps_its_instant_and_offset(fraction: str, zone: str) -> None:
    text = f"2024-01-25T18:31:50{fraction}{zone}"

    decoded = models.SessionModel.from_dict({"creationTime": text})

    expected = datetime.fromisoformat(text)
    for encoded in (
        decoded.to_dict()["creationTime"],
        orjson.loads(orjson.dumps(decoded.to_wire()))["creationTime"],
    ):
        assert datetime.fromisoformat(encoded) == expected
        assert datetime.fromisoformat(encoded).utcoffset() == expected.utcoffset()
