"""Two exports are equal if their objects are equal; order and secrets do not count."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from aiovbr.automation import KINDS, Comparison, compare, document_model, find_slots

Documents = dict[str, dict[str, Any]]


def compare_documents(kind: str, left: dict[str, Any], right: dict[str, Any]) -> Comparison:
    model = document_model(KINDS[kind], "1.1-rev0")
    return compare(
        KINDS[kind],
        left,
        right,
        left_slots=find_slots(KINDS[kind], left, model),
        right_slots=find_slots(KINDS[kind], right, model),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_order_does_not_count(exported: Documents, kind: str) -> None:
    other = copy.deepcopy(exported[kind])
    for collection in other.values():
        random.Random(1).shuffle(collection)

    comparison = compare_documents(kind, exported[kind], other)

    assert comparison.same
    assert comparison.equal == comparison.left == comparison.right > 0


def test_secrets_do_not_count(exported: Documents) -> None:
    other = copy.deepcopy(exported["credentials"])
    other["credentials"][0]["password"] = "filled in"
    del other["credentials"][1]["linuxAdditionalSettings"]["privateKey"]

    assert compare_documents("credentials", exported["credentials"], other).same


def test_null_counts_as_absent() -> None:
    left = {"jobs": [{"name": "a", "storage": {"id": None}, "x": None}]}

    assert compare_documents("jobs", left, {"jobs": [{"name": "a", "storage": {}}]}).same


def test_a_difference_has_object_property_and_both_values() -> None:
    left = {"jobs": [{"name": "a", "storage": {"days": 7, "on": True}}, {"name": "b"}]}
    right = {"jobs": [{"name": "b"}, {"name": "a", "storage": {"days": 14, "on": 1}}]}

    comparison = compare_documents("jobs", left, right)

    assert [str(difference) for difference in comparison.differences] == [
        "jobs 'a': storage.days: 7 became 14",
        "jobs 'a': storage.on: true became 1",
    ]
    assert (comparison.left, comparison.right, comparison.equal) == (2, 2, 1)


def test_an_object_in_one_export_only_is_a_difference() -> None:
    comparison = compare_documents("jobs", {"jobs": [{"name": "a"}]}, {"jobs": [{"name": "b"}]})

    assert [str(difference) for difference in comparison.differences] == [
        "jobs 'a': only in the first export",
        "jobs 'b': only in the second export",
    ]


def test_objects_with_the_same_name_are_matched_by_content() -> None:
    left = {"encryptionPasswords": [{"hint": "h", "tag": ""}, {"hint": "h", "extra": 1}]}
    right = {"encryptionPasswords": list(reversed(left["encryptionPasswords"]))}

    assert compare_documents("encryptionPasswords", left, right).same


def test_a_changed_tag_is_one_difference_and_not_two_objects() -> None:
    left = {"credentials": [{"tag": "1", "username": "root", "type": "Linux"}]}
    right = {"credentials": [{"tag": "2", "username": "root", "type": "Linux"}]}

    assert [
        str(difference) for difference in compare_documents("credentials", left, right).differences
    ] == ['credentials \'1\': tag: "1" became "2"']


def test_an_unknown_property_counts() -> None:
    left = {"jobs": [{"name": "a", "fromALaterRelease": [1, 2]}]}
    right = {"jobs": [{"name": "a", "fromALaterRelease": [2, 3]}]}

    assert not compare_documents("jobs", left, right).same
