"""Every polymorphic parent decodes to real subclasses, by every value of its discriminator."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from documents import kind_of, name_of, parents, schemas
from vbr_api.v1_1_rev0 import models


def _mapped() -> list[tuple[str, str, str]]:
    return [
        (parent, value, name_of(ref))
        for parent in parents()
        for value, ref in schemas()[parent]["discriminator"]["mapping"].items()
    ]


def _unmapped() -> list[tuple[str, str]]:
    unmapped: list[tuple[str, str]] = []
    for parent in parents():
        schema = schemas()[parent]
        discriminator = schema["discriminator"]
        kind = schema["properties"][discriminator["propertyName"]]
        values = schemas()[name_of(kind["$ref"])]["enum"] if "$ref" in kind else []
        unmapped += [(parent, v) for v in values if v not in discriminator["mapping"]]
        unmapped.append((parent, "FutureKind"))
    return unmapped


def test_the_document_has_the_23_polymorphic_parents() -> None:
    assert len(parents()) == 23


@pytest.mark.parametrize(("parent", "value", "child"), _mapped())
def test_a_mapped_kind_decodes_to_its_subclass(parent: str, value: str, child: str) -> None:
    wire = schemas()[parent]["discriminator"]["propertyName"]
    document = {wire: value, "futureProperty": {"kept": [1]}}

    for spelling in (value, value.upper(), value.lower()):
        decoded = getattr(models, parent).from_dict({**document, wire: spelling})

        assert type(decoded) is getattr(models, kind_of(child, document))
        assert isinstance(decoded, getattr(models, parent))
        assert decoded.to_dict()[wire] == value
        assert decoded.additional_properties == {"futureProperty": {"kept": [1]}}


@pytest.mark.parametrize(("parent", "value"), _unmapped())
def test_an_unknown_kind_decodes_to_the_parent_with_its_data(parent: str, value: str) -> None:
    wire = schemas()[parent]["discriminator"]["propertyName"]
    document = {wire: value, "ownProperty": {"of": "a later release"}}

    decoded = getattr(models, parent).from_dict(document)

    assert type(decoded) is getattr(models, parent)
    encoded = decoded.to_dict()
    assert encoded[wire] == value
    assert encoded["ownProperty"] == {"of": "a later release"}


@pytest.mark.parametrize("value", [None, 5, ["WinLocal"], {}], ids=repr)
def test_a_discriminator_that_is_not_a_string_is_kept(value: Any) -> None:
    decoded = models.RepositoryModel.from_dict({"type": value, "id": "x", "name": "r"})

    assert type(decoded) is models.RepositoryModel
    assert decoded.to_dict()["type"] == value


def test_a_page_of_all_kinds_of_repositories_decodes_to_their_subclasses() -> None:
    mapping = schemas()["RepositoryModel"]["discriminator"]["mapping"]
    rows = [{"type": value, "name": value} for value in mapping]
    page = {"data": [*rows, {"type": "Tape", "name": "t", "slots": 24}], "pagination": {}}

    decoded = models.RepositoriesResult.from_dict(page)

    *known, unknown = decoded.data
    assert len({type(row) for row in known}) == len(mapping) == 15
    assert all(isinstance(row, models.RepositoryModel) for row in decoded.data)
    assert type(unknown) is models.RepositoryModel
    assert unknown.additional_properties == {"slots": 24}


def test_the_constructor_of_a_child_sets_its_discriminator() -> None:
    model = models.WindowsLocalStorageModel(
        id=UUID(int=1),
        name="r",
        description="",
        host_id=UUID(int=2),
        mount_server=models.MountServerSettingsModel.from_dict({}),
        repository=models.WindowsLocalRepositorySettingsModel.from_dict({}),
    )

    assert model.type is models.ERepositoryType("WinLocal")
    assert model.to_dict()["type"] == "WinLocal"


def test_a_child_narrows_by_match() -> None:
    decoded: Any = models.RepositoryModel.from_dict({"type": "Smb", "share": {}})

    match decoded:
        case models.SmbStorageModel():
            narrowed = True
        case _:
            narrowed = False

    assert narrowed
