"""Seeded credentials, cloud credentials and encryption passwords."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from vbr_simulator.state.clock import SEED_TIME, wire_time

if TYPE_CHECKING:
    import random

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = ["seed_cloud", "seed_credentials", "seed_passwords"]

_DAY: Final = 86_400
_TEAMS: Final = ("infra", "sql", "exchange", "files", "web", "erp", "hr", "lab", "edge", "dev")
_CLOUDS: Final = ("AzureStorage", "AzureCompute", "Amazon", "Google")


def seed_credentials(world: World, rng: random.Random, count: int) -> None:
    """Seed credentials of both types, and a hidden record that only exports can contain."""
    collection = world.collection("credentials")
    for index in range(count):
        team = _TEAMS[index % len(_TEAMS)]
        record: Json = {
            "id": _id(rng),
            "tag": _id(rng),
            "creationTime": wire_time(SEED_TIME + index * _DAY / 4 + 0.7300443),
            "password": f"seeded-password-{index}",
        }
        if index % 2:
            record |= {
                "type": "Linux",
                "username": f"svc-{team}-{index:03d}",
                "description": f"Linux account of {team}",
                "SSHPort": 22 if index % 4 == 1 else 2222,
                "autoElevated": index % 4 == 1,
                "addToSudoers": index % 8 == 1,
                "useSu": index % 4 == 3,
            }
            if index % 4 == 1:
                record["rootPassword"] = f"seeded-root-password-{index}"
            if index % 6 == 1:
                key = f"-----BEGIN OPENSSH PRIVATE KEY-----\nseeded-{index}\n"
                record |= {"privateKey": key, "passphrase": f"seeded-passphrase-{index}"}
        else:
            record |= {
                "type": "Standard",
                "username": f"EXAMPLE\\svc-{team}-{index:03d}",
                # Some descriptions are empty, others contain non-ASCII letters.
                "description": "" if index % 10 == 0 else f"Dienstkonto für {team}",
            }
        collection.add(record)
    if count:
        collection.add(
            {
                "id": _id(rng),
                "tag": _id(rng),
                "creationTime": wire_time(SEED_TIME),
                "type": "Standard",
                "username": "veeam-tenant",
                "password": "seeded-hidden",
                "description": "Used by the server itself",
                "_hidden": True,
            }
        )


def seed_cloud(world: World, rng: random.Random, count: int) -> None:
    """Seed cloud credentials of all types in turn."""
    collection = world.collection("cloudCredentials")
    for index in range(count):
        kind = _CLOUDS[index % len(_CLOUDS)]
        record: Json = {
            "id": _id(rng),
            "type": kind,
            "tag": _id(rng),
            "description": f"{kind} account {index // len(_CLOUDS) + 1}",
        }
        match kind:
            case "AzureStorage":
                record |= {"account": f"storage{index:04d}", "sharedKey": f"seeded-shared-{index}"}
            case "AzureCompute":
                info = {
                    "id": _id(rng),
                    "azureSubscriptionId": _id(rng),
                    "azureSubscriptionName": f"Subscription {index}",
                }
                record |= {
                    "connectionName": f"azure-compute-{index:04d}",
                    "deployment": {"deploymentType": "MicrosoftAzure", "region": "Global"},
                    "subscription": {
                        "tenantId": _id(rng),
                        "applicationId": _id(rng),
                        "secret": f"seeded-secret-{index}",
                        "subscriptions": [info],
                    },
                }
            case _:
                prefix = "AKIA" if kind == "Amazon" else "GOOG"
                record |= {
                    "accessKey": f"{prefix}{rng.getrandbits(64):016X}",
                    "secretKey": f"seeded-secret-key-{index}",
                }
        collection.add(record)


def seed_passwords(world: World, rng: random.Random, count: int) -> None:
    """Seed encryption passwords."""
    for index in range(count):
        world.collection("encryptionPasswords").add(
            {
                "id": _id(rng),
                "tag": _id(rng),
                "hint": f"Vault {chr(65 + index % 26)}{index // 26 or ''}, page {index + 1}",
                "modificationTime": wire_time(SEED_TIME + index * _DAY),
                "password": f"seeded-encryption-{index}",
            }
        )


def _id(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
