"""New names change objects and all references to them, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from aiovbr._portable.references import Reference, references
from aiovbr.automation import Renaming
from aiovbr.errors import RenamingError

JOB: dict[str, Any] = {
    "name": "A",
    "description": "vc1",
    "virtualMachines": {"includes": [{"hostName": "vc1", "name": "vm"}]},
    "storage": {
        "backupRepository": {"name": "R", "tag": "r1"},
        "backupProxies": {"proxies": [{"name": "px1", "type": "vmware"}]},
        "encryption": {"encryptionPasswordTag": "e1"},
    },
    "guestProcessing": {
        "guestInteractionProxies": {"proxies": ["px1"]},
        "guestCredentials": {"creds": {"credentialsName": "root", "credentialsTag": "c1"}},
    },
    "schedule": {"afterThisJob": {"isEnabled": True, "jobName": "B"}},
}
DOCUMENTS: dict[str, dict[str, Any]] = {
    "managedServers": {"linuxHosts": [{"name": "px1"}], "viHosts": [{"name": "vc1"}]},
    "repositories": {
        "WindowsLocalRepositories": [
            {"name": "R", "hostName": "px1", "mountServer": {"mountServerName": "px1"}},
            {"name": "A", "gatewayServers": ["px1", "other"]},
        ]
    },
    "proxies": {"proxies": [{"server": {"hostName": "px1"}}]},
    "jobs": {"jobs": [JOB, {"name": "B"}]},
}


def test_all_references_of_a_job_are_found() -> None:
    assert set(references("jobs", JOB)) == {
        Reference(kind="repositories", name="R", tag="r1"),
        Reference(kind="proxies", name="px1"),
        Reference(kind="encryptionPasswords", tag="e1"),
        Reference(kind="managedServers", name="px1"),
        Reference(kind="credentials", name="root", tag="c1"),
        Reference(kind="jobs", name="B"),
    }


def test_a_job_of_a_later_revision_refers_by_unique_ids() -> None:
    job = {
        "storage": {
            "backupRepository": {"name": "R", "uniqueId": "r1"},
            "encryption": {"encryptionPasswordUniqueId": "e1"},
        }
    }

    assert set(references("jobs", job)) == {
        Reference(kind="repositories", name="R", tag="r1"),
        Reference(kind="encryptionPasswords", tag="e1"),
    }


def test_names_and_hosts_change_in_all_references() -> None:
    renaming = Renaming.of(DOCUMENTS, [("R", "R2"), ("B", "B2")], [("px1", "px2"), ("vc1", "vc2")])

    renamed = renaming.apply(DOCUMENTS)

    job = renamed["jobs"]["jobs"][0]
    assert job["storage"]["backupRepository"] == {"name": "R2", "tag": "r1"}
    assert job["storage"]["backupProxies"]["proxies"] == [{"name": "px2", "type": "vmware"}]
    assert job["guestProcessing"]["guestInteractionProxies"]["proxies"] == ["px2"]
    assert job["schedule"]["afterThisJob"]["jobName"] == "B2"
    assert job["virtualMachines"]["includes"] == [{"hostName": "vc2", "name": "vm"}]
    assert job["description"] == "vc1"
    assert [job["name"] for job in renamed["jobs"]["jobs"]] == ["A", "B2"]
    first, second = renamed["repositories"]["WindowsLocalRepositories"]
    assert (first["name"], first["hostName"]) == ("R2", "px2")
    assert first["mountServer"] == {"mountServerName": "px2"}
    assert second["gatewayServers"] == ["px2", "other"]
    assert renamed["managedServers"]["linuxHosts"] == [{"name": "px2"}]
    assert renamed["proxies"]["proxies"] == [{"server": {"hostName": "px2"}}]
    assert DOCUMENTS["jobs"]["jobs"][0] is JOB


@pytest.mark.parametrize(
    ("renames", "hosts", "reason"),
    [
        ([("A", "X")], [], "is a repository and a job"),
        ([("Z", "X")], [], "no repository or job 'Z'"),
        ([("credentials:c", "X")], [], "only repositories and jobs"),
        ([("B", "A")], [], "two objects of jobs would have the name 'A'"),
        ([], [("px1", "vc1")], "two objects of managedServers would have the name 'vc1'"),
    ],
)
def test_a_renaming_without_a_unique_result_is_refused(
    renames: list[tuple[str, str]], hosts: list[tuple[str, str]], reason: str
) -> None:
    with pytest.raises(RenamingError, match=reason):
        Renaming.of(DOCUMENTS, renames, hosts)


def test_a_kind_before_the_name_selects_one_of_two_objects() -> None:
    renamed = Renaming.of(DOCUMENTS, [("jobs:A", "X")], []).apply(DOCUMENTS)

    assert renamed["jobs"]["jobs"][0]["name"] == "X"
    assert renamed["repositories"]["WindowsLocalRepositories"][1]["name"] == "A"
