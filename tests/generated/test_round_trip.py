"""Decoding and encoding keeps every document of a server."""

from __future__ import annotations

import importlib
import json
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dealt import Dealer
from documents import enum_names, expected_object, instant, object_names, object_of, schemas
from revisions import OLDEST, REVISIONS
from vbr_api.v1_1_rev0 import models

_SETTINGS = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def _normalized(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _normalized(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_normalized(item) for item in value]
    return instant(value) if isinstance(value, str) else value


@pytest.mark.parametrize("hostile", [False, True], ids=["valid", "hostile"])
@pytest.mark.parametrize("name", object_names())
def test_a_document_is_equal_after_decoding_and_encoding(name: str, hostile: bool) -> None:
    model = getattr(models, name)

    @_SETTINGS
    @given(object_of(name, 1, hostile=hostile))
    def check(document: dict[str, Any]) -> None:
        before = json.dumps(document)
        decoded = model.from_dict(document)

        assert json.dumps(document) == before, "decoding changed its input"
        expected = _normalized(expected_object(name, document))
        assert _normalized(decoded.to_dict()) == expected
        assert _normalized(orjson.loads(orjson.dumps(decoded.to_wire()))) == expected

    check()


def _models(revision: str) -> Any:
    name = revision.replace(".", "_").replace("-", "_")
    return importlib.import_module(f"vbr_api.v{name}.models")


LATER = [(revision, name) for revision in REVISIONS[1:] for name in object_names(revision)]
DOCUMENTS = 20


@pytest.mark.parametrize(("revision", "name"), LATER)
def test_documents_of_later_revisions_are_equal_after_decoding_and_encoding(
    revision: str, name: str
) -> None:
    model = getattr(_models(revision), name)
    for hostile in (False, True):
        dealer = Dealer(revision, f"{revision}/{name}/{hostile}", hostile=hostile)
        for _ in range(DOCUMENTS):
            document = dealer.document(name)
            before = json.dumps(document)
            decoded = model.from_dict(document)

            assert json.dumps(document) == before, "decoding changed its input"
            expected = _normalized(expected_object(name, document, revision))
            assert _normalized(decoded.to_dict()) == expected
            assert _normalized(orjson.loads(orjson.dumps(decoded.to_wire()))) == expected


@pytest.mark.soak
@pytest.mark.parametrize(
    ("revision", "name"), [*((OLDEST, item) for item in object_names()), *LATER]
)
def test_many_deep_documents_are_equal_after_decoding_and_encoding(
    revision: str, name: str
) -> None:
    model = getattr(_models(revision), name)

    @settings(_SETTINGS, max_examples=200)
    @given(object_of(name, 3, hostile=True, revision=revision))
    def check(document: dict[str, Any]) -> None:
        assert _normalized(model.from_dict(document).to_dict()) == _normalized(
            expected_object(name, document, revision)
        )

    check()


ENUMS = [(revision, name) for revision in REVISIONS for name in enum_names(revision)]


@pytest.mark.parametrize(("revision", "name"), ENUMS)
def test_an_enum_accepts_documented_values_in_any_case_and_keeps_unknown_values(
    revision: str, name: str
) -> None:
    enum = getattr(_models(revision), name)
    values = schemas(revision)[name]["enum"]

    assert [member.value for member in enum] == values
    for value in values:
        assert enum(value) is enum.table[value]
        assert enum(value).is_known
        if sum(other.casefold() == value.casefold() for other in values) == 1:
            assert enum(value.swapcase()) is enum(value)
    unknown = enum("FutureValue")
    assert unknown == "FutureValue"
    assert not unknown.is_known
    assert isinstance(unknown, enum)


@_SETTINGS
@given(st.text())
def test_an_enum_accepts_any_string(text: str) -> None:
    assert models.ESessionState(text).value.casefold() == text.casefold()
