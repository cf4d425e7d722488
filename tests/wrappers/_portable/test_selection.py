"""Objects that cannot be imported are skipped with a reason."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from aiovbr.automation import KINDS, items, plan_steps, select
from aiovbr.errors import ConfigurationError, UnknownKind

Documents = dict[str, dict[str, Any]]


def test_nulls_and_built_in_objects_are_skipped_with_a_reason(exported: Documents) -> None:
    before = copy.deepcopy(exported)

    selection = select(exported, server_name="vbr01")

    assert {(skipped.kind, skipped.name, skipped.reason) for skipped in selection.skipped} == {
        ("managedServers", "linuxHosts[0]", "null in the export"),
        ("managedServers", "vbr01", "built in: it is the backup server itself"),
        ("repositories", "Default Backup Repository", "built in: every server has its own"),
        ("proxies", "VBR01", "built in: it is the backup server itself"),
    }
    assert [host["name"] for host in selection.documents["managedServers"]["windowsHosts"]] == [
        "win1"
    ]
    assert exported == before


def test_only_the_named_kinds_are_selected(exported: Documents) -> None:
    selection = select(exported, server_name=None, only=["jobs", "credentials"])

    assert list(selection.documents) == ["credentials", "jobs"]


def test_a_kind_that_does_not_exist_is_refused(exported: Documents) -> None:
    with pytest.raises(UnknownKind):
        select({"tapes": {}}, server_name=None)


def test_each_kind_is_one_step_in_the_order_of_dependency(exported: Documents) -> None:
    steps = plan_steps(dict(reversed(exported.items())))

    assert [step.kind for step in steps] == list(KINDS)
    assert all(
        step.document == exported[step.kind] for step in steps if step.kind != "managedServers"
    )


def test_a_step_has_no_nulls(exported: Documents) -> None:
    (step,) = plan_steps({"managedServers": exported["managedServers"]})

    assert step.document["linuxHosts"] == [{"name": "lx1", "type": "LinuxHost", "description": ""}]


def test_each_object_is_in_exactly_one_batch(exported: Documents) -> None:
    document = exported["managedServers"]
    steps = plan_steps({"managedServers": document}, batch_size=2)

    sent = [item["name"] for step in steps for key in step.document for item in step.document[key]]
    assert [len(step.items) for step in steps] == [2, 1]
    assert sorted(sent) == sorted(item.name for item in items(KINDS["managedServers"], document))


def test_a_kind_without_objects_is_no_step() -> None:
    assert plan_steps({"jobs": {"jobs": []}}) == []


def test_a_batch_size_below_one_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="batch_size is 0; name at least one object"):
        plan_steps({}, batch_size=0)


def test_the_repr_of_a_step_shows_no_secret(exported: Documents) -> None:
    exported["credentials"]["credentials"][0]["password"] = "hunter2"

    assert "hunter2" not in repr(plan_steps(exported))
    assert "hunter2" not in repr(select(exported, server_name=None))
