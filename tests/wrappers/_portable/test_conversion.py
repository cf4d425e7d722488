"""Exports in another revision: what is renamed there arrives, what has no place is told."""

from __future__ import annotations

import copy
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import vbr_api
from aiovbr._portable.vocabulary import GONE, RENAMED, VALUES
from aiovbr.automation import KINDS, Converted, convert, document_model, items
from vbr_api.runtime import Decoding
from vbr_api.runtime.deviations import decode_document

if TYPE_CHECKING:
    from collections.abc import Iterator

SPEC = Path(__file__).parents[3] / "spec"
REVISIONS = sorted(vbr_api.REVISIONS)
FIRST, LAST = REVISIONS[0], REVISIONS[-1]
NEIGHBOURS = list(itertools.pairwise(REVISIONS))

JOB: dict[str, Any] = {
    "name": "SQL",
    "description": "",
    "type": "Backup",
    "isHighPriority": False,
    "virtualMachines": {"includes": [{"name": "vm", "type": "VirtualMachine", "hostName": "vc"}]},
    "storage": {
        "backupRepository": {"name": "Repo 1", "tag": "r1"},
        "backupProxies": {
            "automaticSelection": False,
            "proxies": [{"type": "vmware", "name": "p"}],
        },
        "retentionPolicy": {"type": "RestorePoints", "quantity": 7},
        "advancedSettings": {
            "synthenticFulls": {
                "isEnabled": True,
                "weekly": {"isEnabled": True, "days": ["monday"]},
                "monthly": {"isEnabled": True, "dayOfMonths": 3},
            },
            "storageData": {
                "enableInlineDataDedup": True,
                "storageOptimization": "LocalTarget",
                "encryption": {"isEnabled": True, "encryptionPasswordTag": "e1"},
            },
        },
    },
    "guestProcessing": {"applicationAwareProcessing": {"isEnabled": False}},
    "schedule": {"runAutomatically": True},
}


def documents(revision: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SPEC / f"{revision}.json").read_bytes())
    schemas: dict[str, Any] = loaded["components"]["schemas"]
    return schemas


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key == "$ref":
                yield part.rsplit("/", 1)[-1]
            elif key == "mapping":
                yield from (ref.rsplit("/", 1)[-1] for ref in part.values())
            else:
                yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


def told(schemas: dict[str, Any]) -> set[str]:
    """Return every `Schema.property` and `Enum=value` that an export can hold."""
    waiting, seen = [kind.document for kind in KINDS.values()], set[str]()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += references(schemas[name])
    found: set[str] = set()
    for name in seen:
        found |= {f"{name}={value}" for value in schemas[name].get("enum", ())}
        parts = [schemas[name], *schemas[name].get("allOf", ())]
        inherited = [
            schemas[ref] for part in parts for ref in references([{**part, "properties": 0}])
        ]
        for part in [*parts, *inherited]:
            found |= {f"{name}.{key}" for key in part.get("properties", ())}
    return found


def converted(kind: str, document: dict[str, Any], source: str, target: str) -> Converted:
    made = convert(
        KINDS[kind],
        document,
        document_model(KINDS[kind], source),
        document_model(KINDS[kind], target),
        linux_hosts={"lx1"},
    )
    odd: list[Any] = []
    model = document_model(KINDS[kind], target)
    decode_document(model.from_dict, made.document, Decoding(report=odd.append), kind)
    misfits = [one for one in odd if one.kind not in ("missing", "null")]
    assert misfits == []
    return made


def job(**changes: Any) -> dict[str, Any]:
    return {"jobs": [copy.deepcopy(JOB) | changes]}


def lines(made: Converted) -> list[str]:
    return [str(one) for one in made.losses]


@pytest.mark.parametrize(("before", "after"), NEIGHBOURS)
def test_whatever_a_document_no_longer_tells_has_been_decided(before: str, after: str) -> None:
    there = told(documents(after))
    folded = {one.casefold() for one in there}
    names = {old for old, _ in RENAMED}
    values = {f"{enum}={old}" for enum, pairs in VALUES.items() for old, _ in pairs}
    schemas = {one.partition("." if "." in one else "=")[0] for one in there}

    undecided = {
        one
        for one in told(documents(before)) - there
        if one.casefold() not in folded
        and one.partition(".")[2] not in names
        and one not in values
        and one not in GONE
        # A schema that went as a whole stands behind another property, which was decided.
        and one.partition("." if "." in one else "=")[0] in schemas
    }

    assert undecided == set()


def test_no_decision_is_about_what_no_document_tells() -> None:
    everything = set[str]().union(*(told(documents(one)) for one in REVISIONS))
    names = {one.partition(".")[2] for one in everything}

    assert {name for pair in RENAMED for name in pair} <= names
    assert everything >= GONE
    for enum, pairs in VALUES.items():
        for pair in pairs:
            assert any(f"{enum}={value}" in everything for value in pair)


@pytest.mark.parametrize("target", REVISIONS[1:])
def test_names_and_values_are_those_of_the_other_revision(target: str) -> None:
    made = converted("jobs", job(), FIRST, target)

    (found,) = made.document["jobs"]
    later = target >= "1.3"
    storage = found["storage"]
    settings = storage["advancedSettings"]
    assert made.losses == []
    assert found["type"] == ("VSphereBackup" if later else "Backup")
    assert found["virtualMachines"]["includes"][0]["platform"] == ("VSphere" if later else "VMware")
    assert storage["backupRepository"] == {"name": "Repo 1", "uniqueId": "r1"}
    assert settings["storageData"]["inlineDataDedupEnabled"] is True
    assert settings["storageData"]["encryption"]["encryptionPasswordUniqueId"] == "e1"
    assert settings["storageData"]["storageOptimization"] == ("1MB" if later else "LocalTarget")
    fulls = settings["syntheticFulls" if target == "1.3-rev2" else "synthenticFulls"]
    assert fulls["weekly"]["days"] == (["Monday"] if target >= "1.3-rev1" else ["monday"])
    assert fulls["monthly"]["dayOfMonth" if later else "dayOfMonths"] == 3


@pytest.mark.parametrize(("source", "target"), list(itertools.permutations(REVISIONS, 2)))
def test_there_and_back_is_the_same(source: str, target: str) -> None:
    first = converted("jobs", job(), FIRST, source).document if source != FIRST else job()

    there = converted("jobs", first, source, target)
    back = converted("jobs", there.document, target, source)

    assert (there.losses, back.losses) == ([], [])
    assert back.document == first


@pytest.mark.parametrize("target", REVISIONS[1:])
def test_every_object_of_an_export_is_carried(
    exported: dict[str, dict[str, Any]], target: str
) -> None:
    for name, document in exported.items():
        before = copy.deepcopy(document)

        made = converted(name, document, FIRST, target)

        assert document == before
        assert [len(one) for one in made.document.values()] == [len(one) for one in before.values()]
        assert [one.identity for one in items(KINDS[name], made.document)] == [
            one.identity for one in items(KINDS[name], before)
        ]


def test_nulls_stay_where_they_are(exported: dict[str, dict[str, Any]]) -> None:
    made = converted("managedServers", exported["managedServers"], FIRST, LAST)

    assert [one and one["name"] for one in made.document["linuxHosts"]] == [None, "lx1"]


@pytest.mark.parametrize(("host", "system"), [("lx1", "Linux"), ("win1", "Windows")])
def test_a_mount_server_is_told_apart_by_its_system(host: str, system: str) -> None:
    mount = {"mountServerName": host, "writeCacheFolder": "c", "vPowerNFSEnabled": True}
    document = {"WindowsLocalRepositories": [{"name": "r", "tag": "t", "mountServer": mount}]}

    made = converted("repositories", document, FIRST, LAST)

    (found,) = made.document["WindowsLocalRepositories"]
    assert found["mountServer"] == {
        "mountServerSettingsType": system,
        system.casefold(): mount,
    }


def test_what_has_no_place_is_left_out_and_told() -> None:
    settings = {"sshTimeOutMs": 20000, "managementPort": 6162}
    document = {"linuxHosts": [{"name": "lx1", "type": "LinuxHost", "sshSettings": settings}]}

    made = converted("managedServers", document, FIRST, LAST)

    assert made.document["linuxHosts"][0]["sshSettings"] == {"sshTimeOutMs": 20000}
    assert lines(made) == [
        "managedServers 'lx1': sshSettings.managementPort: there is no such property"
    ]


def test_what_cannot_be_without_it_goes_with_it() -> None:
    components = [{"componentName": "NoSuch", "port": 1}, {"componentName": "Cdp", "port": 2}]
    document = {"windowsHosts": [{"name": "w", "networkSettings": {"components": components}}]}

    made = converted("managedServers", document, FIRST, LAST)

    (found,) = made.document["windowsHosts"]
    assert found["networkSettings"]["components"] == [{"componentName": "CdpSvc", "port": 2}]
    (line,) = lines(made)
    assert line.startswith("managedServers 'w': networkSettings.components: an entry was left out")
    assert line.endswith("it cannot be without componentName: there is no 'NoSuch'")


def test_an_object_of_a_kind_that_the_other_revision_has_not_is_left_out_as_a_whole() -> None:
    made = converted("jobs", job(type="EntraIDTenantBackup"), "1.2-rev1", FIRST)

    assert made.document == {"jobs": []}
    assert lines(made) == [
        "jobs 'SQL': the whole object: it cannot be without type: there is no 'EntraIDTenantBackup'"
    ]


def test_a_collection_that_the_other_revision_has_not_is_told_object_by_object() -> None:
    document = {"cloudDirectorHosts": [{"name": "a"}, {"name": "b"}], "viHosts": []}

    made = converted("managedServers", document, "1.2-rev1", FIRST)

    assert made.document == {"viHosts": []}
    assert [(one.name, one.path) for one in made.losses] == [("a", ""), ("b", "")]


def test_a_value_of_another_type_is_left_out() -> None:
    changed = job()
    changed["jobs"][0]["storage"]["retentionPolicy"]["quantity"] = "seven"

    made = converted("jobs", changed, FIRST, LAST)

    assert made.document["jobs"] == []
    assert "quantity: it is of another type there" in lines(made)[0]


def test_what_is_required_there_and_missing_here_is_told() -> None:
    made = converted("repositories", {"SmbRepositories": [{"name": "r"}]}, FIRST, LAST)

    assert made.lacking["uniqueId"] == 1
