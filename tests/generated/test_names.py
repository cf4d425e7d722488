"""Group and method name of each operation."""

from __future__ import annotations

import vbr_api


def test_an_operation_keeps_its_group_and_python_name_across_revisions():
    names: dict[str, tuple[str, str]] = {}
    for revision in vbr_api.REVISIONS.built_in:
        for operation in vbr_api.load(revision).catalog.OPERATIONS.values():
            place = (operation.group, operation.name)
            assert names.setdefault(operation.id, place) == place, operation.id
    assert len(names) == len(set(names.values())) == 532


def test_the_catalog_names_the_group_of_each_method():
    for revision in vbr_api.REVISIONS.built_in:
        package = vbr_api.load(revision)
        api = package.Api(None)
        for operation in package.catalog.OPERATIONS.values():
            assert getattr(getattr(api, operation.group), operation.name).operation is operation
