"""Conversion of exports to another revision: renames are applied, losses are reported."""

from __future__ import annotations

import copy
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import vbr_api
from aiovbr._portable.vocabulary import GONE, RENAMED, VALUES
from aiovbr.automation import KINDS, Conversion, convert, document_model, items
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


def vocabulary_of(schemas: dict[str, Any]) -> set[str]:
    """Return every `Schema.property` and `Enum=value` that an export can contain."""
    pending, reachable = [kind.document for kind in KINDS.values()], set[str]()
    while pending:
        name = pending.pop()
        if name not in reachable:
            reachable.add(name)
            pending += references(schemas[name])
    words: set[str] = set()
    for name in reachable:
        words |= {f"{name}={value}" for value in schemas[name].get("enum", ())}
        parts = [schemas[name], *schemas[name].get("allOf", ())]
        inherited = [
            schemas[ref] for part in parts for ref in references([{**part, "properties": 0}])
        ]
        for part in [*parts, *inherited]:
            words |= {f"{name}.{key}" for key in part.get("properties", ())}
    return words


def converted(kind: str, document: dict[str, Any], source: str, target: str) -> Conversion:
    conversion = convert(
        KINDS[kind],
        document,
        document_model(KINDS[kind], source),
        document_model(KINDS[kind], target),
        linux_hosts={"lx1"},
    )
    deviations: list[Any] = []
    model = document_model(KINDS[kind], target)
    decode_document(model.from_dict, conversion.document, Decoding(report=deviations.append), kind)
    assert [
        deviation for deviation in deviations if deviation.kind not in ("missing", "null")
    ] == []
    return conversion


def job(**changes: Any) -> dict[str, Any]:
    return {"jobs": [copy.deepcopy(JOB) | changes]}


def lines(conversion: Conversion) -> list[str]:
    return [str(loss) for loss in conversion.losses]


@pytest.mark.parametrize(("before", "after"), NEIGHBOURS)
def test_each_name_that_a_later_document_lacks_has_a_decision(before: str, after: str) -> None:
    later = vocabulary_of(documents(after))
    folded = {word.casefold() for word in later}
    names = {old for old, _ in RENAMED}
    values = {f"{enum}={old}" for enum, pairs in VALUES.items() for old, _ in pairs}
    schemas = {word.partition("." if "." in word else "=")[0] for word in later}

    undecided = {
        word
        for word in vocabulary_of(documents(before)) - later
        if word.casefold() not in folded
        and word.partition(".")[2] not in names
        and word not in values
        and word not in GONE
        # A removed schema is the type of another property, which has a decision.
        and word.partition("." if "." in word else "=")[0] in schemas
    }

    assert undecided == set()


def test_each_decision_is_about_a_name_of_a_document() -> None:
    everything = set[str]().union(*(vocabulary_of(documents(name)) for name in REVISIONS))
    names = {word.partition(".")[2] for word in everything}

    assert {name for pair in RENAMED for name in pair} <= names
    assert everything >= GONE
    for enum, pairs in VALUES.items():
        for pair in pairs:
            assert any(f"{enum}={value}" in everything for value in pair)


@pytest.mark.parametrize("target", REVISIONS[1:])
def test_names_and_values_are_those_of_the_other_revision(target: str) -> None:
    conversion = converted("jobs", job(), FIRST, target)

    (result,) = conversion.document["jobs"]
    later = target >= "1.3"
    storage = result["storage"]
    settings = storage["advancedSettings"]
    assert conversion.losses == []
    assert result["type"] == ("VSphereBackup" if later else "Backup")
    assert result["virtualMachines"]["includes"][0]["platform"] == (
        "VSphere" if later else "VMware"
    )
    assert storage["backupRepository"] == {"name": "Repo 1", "uniqueId": "r1"}
    assert settings["storageData"]["inlineDataDedupEnabled"] is True
    assert settings["storageData"]["encryption"]["encryptionPasswordUniqueId"] == "e1"
    assert settings["storageData"]["storageOptimization"] == ("1MB" if later else "LocalTarget")
    fulls = settings["syntheticFulls" if target == "1.3-rev2" else "synthenticFulls"]
    assert fulls["weekly"]["days"] == (["Monday"] if target >= "1.3-rev1" else ["monday"])
    assert fulls["monthly"]["dayOfMonth" if later else "dayOfMonths"] == 3


@pytest.mark.parametrize(("source", "target"), list(itertools.permutations(REVISIONS, 2)))
def test_a_conversion_and_back_gives_the_same_document(source: str, target: str) -> None:
    first = converted("jobs", job(), FIRST, source).document if source != FIRST else job()

    forward = converted("jobs", first, source, target)
    back = converted("jobs", forward.document, target, source)

    assert (forward.losses, back.losses) == ([], [])
    assert back.document == first


@pytest.mark.parametrize("target", REVISIONS[1:])
def test_every_object_of_an_export_is_converted(
    exported: dict[str, dict[str, Any]], target: str
) -> None:
    for name, document in exported.items():
        before = copy.deepcopy(document)

        conversion = converted(name, document, FIRST, target)

        assert document == before
        assert list(map(len, conversion.document.values())) == list(map(len, before.values()))
        assert [item.identity for item in items(KINDS[name], conversion.document)] == [
            item.identity for item in items(KINDS[name], before)
        ]


def test_nulls_keep_their_position(exported: dict[str, dict[str, Any]]) -> None:
    conversion = converted("managedServers", exported["managedServers"], FIRST, LAST)

    assert [host and host["name"] for host in conversion.document["linuxHosts"]] == [None, "lx1"]


@pytest.mark.parametrize(("host", "system"), [("lx1", "Linux"), ("win1", "Windows")])
def test_a_mount_server_gets_the_type_of_its_operating_system(host: str, system: str) -> None:
    mount = {"mountServerName": host, "writeCacheFolder": "c", "vPowerNFSEnabled": True}
    document = {"WindowsLocalRepositories": [{"name": "r", "tag": "t", "mountServer": mount}]}

    conversion = converted("repositories", document, FIRST, LAST)

    (repository,) = conversion.document["WindowsLocalRepositories"]
    assert repository["mountServer"] == {
        "mountServerSettingsType": system,
        system.casefold(): mount,
    }


def test_an_unknown_property_is_removed_and_reported() -> None:
    settings = {"sshTimeOutMs": 20000, "managementPort": 6162}
    document = {"linuxHosts": [{"name": "lx1", "type": "LinuxHost", "sshSettings": settings}]}

    conversion = converted("managedServers", document, FIRST, LAST)

    assert conversion.document["linuxHosts"][0]["sshSettings"] == {"sshTimeOutMs": 20000}
    assert lines(conversion) == [
        "managedServers 'lx1': sshSettings.managementPort: there is no such property"
    ]


def test_an_entry_that_requires_a_removed_property_is_removed_as_well() -> None:
    components = [{"componentName": "NoSuch", "port": 1}, {"componentName": "Cdp", "port": 2}]
    document = {"windowsHosts": [{"name": "w", "networkSettings": {"components": components}}]}

    conversion = converted("managedServers", document, FIRST, LAST)

    (host,) = conversion.document["windowsHosts"]
    assert host["networkSettings"]["components"] == [{"componentName": "CdpSvc", "port": 2}]
    (line,) = lines(conversion)
    assert line.startswith("managedServers 'w': networkSettings.components: an entry was removed")
    assert line.endswith("it requires componentName: there is no 'NoSuch'")


def test_an_object_of_a_type_that_the_other_revision_lacks_is_removed() -> None:
    conversion = converted("jobs", job(type="EntraIDTenantBackup"), "1.2-rev1", FIRST)

    assert conversion.document == {"jobs": []}
    assert lines(conversion) == [
        "jobs 'SQL': the whole object: it requires type: there is no 'EntraIDTenantBackup'"
    ]


def test_each_object_of_a_collection_that_the_other_revision_lacks_is_reported() -> None:
    document = {"cloudDirectorHosts": [{"name": "a"}, {"name": "b"}], "viHosts": []}

    conversion = converted("managedServers", document, "1.2-rev1", FIRST)

    assert conversion.document == {"viHosts": []}
    assert [(loss.name, loss.path) for loss in conversion.losses] == [("a", ""), ("b", "")]


def test_a_value_of_another_type_is_removed() -> None:
    changed = job()
    changed["jobs"][0]["storage"]["retentionPolicy"]["quantity"] = "seven"

    conversion = converted("jobs", changed, FIRST, LAST)

    assert conversion.document["jobs"] == []
    assert "quantity: the other revision has another type" in lines(conversion)[0]


def test_a_property_that_the_other_revision_requires_is_reported() -> None:
    conversion = converted("repositories", {"SmbRepositories": [{"name": "r"}]}, FIRST, LAST)

    assert conversion.lacking["uniqueId"] == 1
