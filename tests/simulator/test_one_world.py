"""One world, seen through five revisions (VBR.md, "Between revisions")."""

from __future__ import annotations

import pytest

from exporting import KINDS, export, moved
from revisions import NEWEST, OLDEST, REVISIONS
from vbr_simulator import Size
from vbr_simulator.api import Api

SMALL = Size.parse("40")


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS[1:])
async def test_what_is_imported_is_exported_again_as_it_was_through_every_revision(start, revision):
    source = await start(seed=7, size=SMALL, revision=revision)
    target = await start(seed=8, revision=revision)
    await moved(source, target, *KINDS)
    for kind in KINDS:
        assert await export(target, kind) == await export(source, kind), kind


# What import specs of the newest have no place for.
LOST = {"managementPort"}


def carried(value):
    """A document without what the newest revision cannot carry."""
    if isinstance(value, dict):
        return {key: carried(part) for key, part in value.items() if key not in LOST}
    return [carried(part) for part in value] if isinstance(value, list) else value


@pytest.mark.asyncio
async def test_an_export_of_the_newest_says_in_the_oldest_what_it_said(start):
    source = await start(seed=7, size=SMALL, revision=NEWEST)
    target = await start(seed=8, revision=NEWEST)
    await moved(source, target, *KINDS)
    for kind in KINDS:
        before = await export(source.through(OLDEST), kind)
        after = await export(target.through(OLDEST), kind)
        assert carried(after) == carried(before), kind


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS)
async def test_an_export_is_valid_but_for_nulls_and_names_secrets_empty(start, revision):
    call = await start(size=SMALL, revision=revision, null_items_in_exports=False)
    api = Api.load(revision)
    for kind in KINDS:
        document = await export(call, kind)
        operation = next(
            one
            for one in api.document.operations.values()
            if one.path == f"/api/v1/automation/{kind}/import"
        )
        schema = operation.body_schema or {}
        normal = api.shapes.of(schema).normal(document)
        assert api.validators.problems(schema, normal) == [], kind
        assert any(document.values())
