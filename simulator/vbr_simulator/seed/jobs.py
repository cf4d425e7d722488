"""Seeded backup jobs with few to all settings."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.seed.servers import used
from vbr_simulator.state.clock import SEED_TIME, wire_time

if TYPE_CHECKING:
    import random

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = ["machine", "seed_jobs"]

_TOPICS: Final = ("Finance", "Exchange", "SQL", "Web", "Büro", "ERP", "Lab", "Edge", "Files", "HR")
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Types of repositories that jobs cannot use as a target.
_NO_TARGET: Final = {"AzureArchive", "AmazonS3Glacier", "DDBoost", "VeeamDataCloudVault"}


def seed_jobs(world: World, rng: random.Random, count: int) -> None:
    """Seed jobs that refer to repositories, proxies, credentials, passwords and each other."""
    targets = used(
        [
            record["id"]
            for record in world.collection("repositories")
            if record["type"] not in _NO_TARGET
        ]
    )
    proxies = used([record["id"] for record in world.collection("proxies")])
    names: list[str] = []
    for index in range(count):
        name = f"{_TOPICS[index % len(_TOPICS)]} backup {index + 1:04d}"
        rich = index % 5 == 0
        storage: Json = {
            "backupRepositoryId": targets[index % len(targets)],
            "backupProxies": {"autoSelect": index % 2 == 0, "proxyIds": []},
            "retentionPolicy": {
                "type": ("RestorePoints", "Days")[index % 2],
                "quantity": 7 + index % 23,
            },
        }
        if index % 2:
            storage["backupProxies"]["proxyIds"] = [proxies[index % len(proxies)]]
        if index % 3 == 0:
            storage |= _advanced(world, index, rich)
        host = f"vc-{index % 7:04d}.example.com"
        record: Json = {
            "id": _id(rng),
            "name": name,
            "description": "" if index % 9 == 0 else f"Created by EXAMPLE\\operator-{index % 4}",
            "type": "Backup",
            # The first job is enabled, so every size has a job to start.
            "isDisabled": index % 20 == 19,
            "isHighPriority": index % 11 == 0,
            "virtualMachines": _machines(host, index, rich),
            "storage": storage,
            "guestProcessing": _guest(world, host, index, rich),
            "schedule": _schedule(index, names),
        }
        if index % 4:
            record |= {
                "_lastRun": wire_time(SEED_TIME + index * 60),
                "_lastResult": ("Success", "Success", "Warning", "Failed")[index % 4],
            }
        names.append(name)
        world.collection("jobs").add(record)


def machine(host: str, number: int) -> Json:
    """Return the reference of a virtual machine in jobs and the inventory."""
    return {
        "hostName": host,
        "name": f"vm-{number:05d}",
        "type": "VirtualMachine",
        "objectId": f"vm-{1000 + number}",
    }


def _machines(host: str, index: int, rich: bool) -> Json:
    included = [
        {"inventoryObject": machine(host, index * 3 + step), "size": f"{40 + step}.5 GB"}
        for step in range(1 + index % 3)
    ]
    machines: Json = {"includes": included}
    if rich:
        machines["excludes"] = {
            "vms": [{"inventoryObject": machine(host, 90_000 + index), "size": "1 TB"}],
            "disks": [
                {
                    "vmObject": included[0]["inventoryObject"],
                    "disksToProcess": "SelectedDisks",
                    "disks": ["0:0", "0:1"],
                    "removeFromVMConfiguration": False,
                }
            ],
            "templates": {"isEnabled": True, "excludeFromIncremental": True},
        }
    return machines


def _advanced(world: World, index: int, rich: bool) -> Json:
    weekly = {"isEnabled": True, "days": [_DAYS[index % 7]]}
    encryption: Json = {"isEnabled": False}
    passwords = list(world.collection("encryptionPasswords"))[:-1]
    if rich and passwords:
        password = passwords[index % len(passwords)]
        encryption = {
            "isEnabled": True,
            "encryptionPasswordIdOrNull": password["id"],
            "encryptionPasswordTag": password["tag"],
        }
    return {
        "gfsPolicy": {
            "isEnabled": True,
            "weekly": {"isEnabled": True, "keepForNumberOfWeeks": 4, "desiredTime": "sunday"},
            "monthly": {"isEnabled": True, "keepForNumberOfMonths": 6, "desiredTime": "First"},
            "yearly": {"isEnabled": False, "keepForNumberOfYears": 1, "desiredTime": "January"},
        },
        "advancedSettings": {
            "backupModeType": "Incremental",
            "synthenticFulls": {"isEnabled": True, "weekly": weekly},
            "activeFulls": {"isEnabled": False},
            "backupHealth": {"isEnabled": True, "weekly": weekly},
            "fullBackupMaintenance": {
                "RemoveData": {"isEnabled": True, "afterDays": 14},
                "defragmentAndCompact": {"isEnabled": False},
            },
            "storageData": {
                "enableInlineDataDedup": True,
                "excludeSwapFileBlocks": True,
                "excludeDeletedFileBlocks": True,
                "compressionLevel": "Optimal",
                "storageOptimization": "LocalTarget",
                "encryption": encryption,
            },
            "notifications": {
                "sendSNMPNotifications": False,
                "emailNotifications": {
                    "isEnabled": True,
                    "recipients": ["ops@example.com", "büro@example.com"],
                    "notificationType": "UseGlobalNotificationSettings",
                },
            },
            "scripts": {
                "preCommand": {"isEnabled": True, "command": "C:\\Scripts\\pre.cmd"},
                "periodicityType": "Days",
                "runScriptEvery": 1,
                "dayOfWeek": ["monday"],
            },
        },
    }


def _guest(world: World, host: str, index: int, rich: bool) -> Json:
    processing: Json = {
        "appAwareProcessing": {"isEnabled": False},
        "guestFSIndexing": {"isEnabled": False},
    }
    records = [record for record in world.collection("credentials") if not record.get("_hidden")]
    if not rich or not records:
        return processing
    first: dict[str, Any] = records[index % len(records)]
    target = machine(host, index * 3)
    processing["appAwareProcessing"] = {
        "isEnabled": True,
        "appSettings": [
            {
                "vmObject": target,
                "vss": "requireSuccess",
                "usePersistentGuestAgent": False,
                "transactionLogs": "process",
                "sql": {
                    "logsProcessing": "backup",
                    "backupMinsCount": 15,
                    "retainLogBackups": "untilBackupDeleted",
                    "logShippingServers": {"autoSelect": True, "shippingServerIds": []},
                },
                "oracle": {
                    "useGuestCredentials": False,
                    "credentialsId": first["id"],
                    "archiveLogs": "preserve",
                },
                "exclusions": {"exclusionPolicy": "disabled", "itemsList": []},
            }
        ],
    }
    processing["guestInteractionProxies"] = {"autoSelect": True, "proxyIds": []}
    processing["guestCredentials"] = {
        "credsId": first["id"],
        "credsType": first["type"],
        "credentialsPerMachine": [{"windowsCredsId": records[0]["id"], "vmObject": target}],
    }
    return processing


def _schedule(index: int, names: list[str]) -> Json:
    if index % 10 == 9:
        after = {"isEnabled": True, "jobName": names[-1]}
        return {"runAutomatically": True, "afterThisJob": after}
    schedule: Json = {
        "runAutomatically": index % 6 != 5,
        "daily": {
            "isEnabled": True,
            # Three formats of `format: time` (docs/explanation/vbr-api.md, "Documents").
            "localTime": ("22:00", "10:00 PM", "23:30:00")[index % 3],
            "dailyKind": ("Everyday", "WeekDays", "SelectedDays")[index % 3],
            "days": list(_DAYS[: 1 + index % 7]),
        },
        "retry": {"isEnabled": True, "retryCount": 3, "awaitMinutes": 10},
    }
    if index % 8 == 0:
        schedule["monthly"] = {
            "isEnabled": True,
            "localTime": "",
            "dayOfWeek": "saturday",
            "dayNumberInMonth": "Last",
            "months": ["January", "July"],
        }
        schedule["backupWindow"] = {
            "isEnabled": True,
            "backupWindow": {"days": [{"day": day, "hours": ",".join("1" * 24)} for day in _DAYS]},
        }
    return schedule


def _id(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
