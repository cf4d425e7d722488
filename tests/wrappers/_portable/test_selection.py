"""What must not be sent is left out, and told."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from aiovbr.automation import KINDS, items, plan_steps, select

Documents = dict[str, dict[str, Any]]


def test_nulls_and_built_in_objects_are_left_out_with_the_reason(exported: Documents) -> None:
    before = copy.deepcopy(exported)

    selection = select(exported, server_name="vbr01")

    assert {(one.kind, one.name, one.reason) for one in selection.skipped} == {
        ("managedServers", "linuxHosts[0]", "null in the export"),
        ("managedServers", "vbr01", "built in: it is the backup server itself"),
        ("repositories", "Default Backup Repository", "built in: every server has its own"),
        ("proxies", "VBR01", "built in: it is the backup server itself"),
    }
    assert [host["name"] for host in selection.documents["managedServers"]["windowsHosts"]] == [
        "win1"
    ]
    assert exported == before


def test_kinds_that_were_not_asked_for_are_left_out(exported: Documents) -> None:
    selection = select(exported, server_name=None, only=["jobs", "credentials"])

    assert list(selection.documents) == ["credentials", "jobs"]


def test_a_kind_that_does_not_exist_is_refused(exported: Documents) -> None:
    with pytest.raises(KeyError):
        select({"tapes": {}}, server_name=None)


def test_each_kind_is_one_step_in_the_order_of_dependency(exported: Documents) -> None:
    steps = plan_steps(dict(reversed(exported.items())))

    assert [step.kind for step in steps] == list(KINDS)
    assert all(
        step.document == exported[step.kind] for step in steps if step.kind != "managedServers"
    )


def test_a_step_holds_no_null(exported: Documents) -> None:
    (step,) = plan_steps({"managedServers": exported["managedServers"]})

    assert step.document["linuxHosts"] == [{"name": "lx1", "type": "LinuxHost", "description": ""}]


def test_batches_hold_each_object_once(exported: Documents) -> None:
    document = exported["managedServers"]
    steps = plan_steps({"managedServers": document}, batch_size=2)

    sent = [item["name"] for step in steps for key in step.document for item in step.document[key]]
    assert [len(step.items) for step in steps] == [2, 1]
    assert sorted(sent) == sorted(item.name for item in items(KINDS["managedServers"], document))


def test_a_kind_without_objects_is_no_step() -> None:
    assert plan_steps({"jobs": {"jobs": []}}) == []


def test_a_batch_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one object"):
        plan_steps({}, batch_size=0)


def test_no_step_shows_what_it_sends(exported: Documents) -> None:
    exported["credentials"]["credentials"][0]["password"] = "hunter2"

    assert "hunter2" not in repr(plan_steps(exported))
    assert "hunter2" not in repr(select(exported, server_name=None))
