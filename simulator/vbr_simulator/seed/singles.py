"""Initial content of single documents whose generated content would be unrealistic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_simulator.seed.servers import DEFAULT_REPOSITORY
from vbr_simulator.spec.references import NOBODY

if TYPE_CHECKING:
    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = ["seed_singles"]


_TRAFFIC: Json = {
    "useMultipleStreamsPerJob": True,
    "uploadStreamsCount": 5,
    "trafficRules": [
        {
            "id": "3a5d7c0e-2f1b-4c6d-9e8f-1a2b3c4d5e6f",
            "name": "Internet",
            "sourceIPStart": "0.0.0.0",  # noqa: S104 (a range of a rule, not an address to bind)
            "sourceIPEnd": "255.255.255.255",
            "targetIPStart": "0.0.0.0",  # noqa: S104
            "targetIPEnd": "255.255.255.255",
            "encryptionEnabled": True,
            "throttlingEnabled": True,
            "throttlingUnit": "MbytePerSec",
            "throttlingValue": 50,
            "throttlingWindowEnabled": False,
        }
    ],
    "preferredNetworks": {
        "isEnabled": True,
        "networks": [{"ipAddress": "192.0.2.0", "subnetMask": "255.255.255.0"}],
    },
}
_OPTIONS: Json = {
    "emailSettings": {
        "isEnabled": False,
        "smtpServerName": "smtp.example.com",
        "advancedSmtpOptions": {
            "port": 25,
            "timeoutMs": 100_000,
            "SSLEnabled": False,
            "authRequired": False,
        },
        "from": "vbr@example.com",
        "to": "operators@example.com",
        "subject": "[%JobResult%] %JobName% (%ObjectCount% objects)",
        "sendDailyReportsAt": "2024-06-01T22:00:00",
        "notifyOnSuccess": True,
        "notifyOnWarning": True,
        "notifyOnFailure": True,
        "notifyOnLastRetry": True,
    },
    "notifications": {
        "storageSpaceThresholdEnabled": True,
        "storageSpaceThreshold": 10,
        "datastoreSpaceThresholdEnabled": True,
        "datastoreSpaceThreshold": 10,
        "skipVMSpaceThresholdEnabled": True,
        "skipVMSpaceThreshold": 5,
        "notifyOnSupportExpiration": True,
        "notifyOnUpdates": True,
    },
}
_CONFIG_BACKUP: Json = {
    "isEnabled": True,
    "backupRepositoryId": DEFAULT_REPOSITORY,
    "restorePointsToKeep": 10,
    "notifications": {
        "SNMPEnabled": False,
        "SMTPSettings": {
            "isEnabled": False,
            "recipients": [],
            "settingsType": "Global",
            "subject": "",
            "notifyOnSuccess": False,
            "notifyOnWarning": True,
            "notifyOnError": True,
        },
    },
    "schedule": {
        "isEnabled": True,
        "daily": {"isEnabled": True, "localTime": "10:00 AM", "dailyKind": "Everyday"},
    },
    "lastSuccessfulBackup": {},
    "encryption": {"isEnabled": False, "passwordId": NOBODY},
}
_PERMISSIONS: Json = {"accessPolicy": "AllowAll", "accounts": [], "encryptBackups": False}


def seed_singles(world: World) -> None:
    """Seed single documents; the engine generates the others."""
    world.first_states |= {
        "GetRepositoryAccessPermissions": _PERMISSIONS,
        "GetScaleOutRepositoryAccessPermissions": _PERMISSIONS,
        "GetAllTrafficRules": _TRAFFIC,
        "GetGeneralOptions": _OPTIONS,
        "GetConfigBackupOptions": _CONFIG_BACKUP,
    }
