"""Fixtures of the wrapper tests: a simulator, connections to it, and a small export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

import aiovbr
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from vbr_api.v1_1_rev0 import Api


@pytest_asyncio.fixture
async def sim() -> AsyncIterator[Simulator]:
    """A simulator with jobs, credentials and recovery tokens; a page has at most 50 rows."""
    size = Size(credentials=5, jobs=120, sessions=30, recovery_tokens=7)
    async with Simulator(seed=3, size=size, page_limit_max=50) as running:
        yield running


@pytest.fixture
def connect(sim: Simulator) -> Callable[..., aiovbr.Connection[Api]]:
    """Return a function that connects to the simulator; its arguments replace the settings."""
    accounts = aiovbr.Accounts()

    def make(**changes: Any) -> aiovbr.Connection[Api]:
        settings: dict[str, Any] = {
            "base_url": sim.base_url,
            "username": sim.username,
            "password": sim.password,
            "tls": aiovbr.TLS(ca_file=sim.ca_file),
            "accounts": accounts,
        }
        return aiovbr.connect(**{**settings, **changes})

    return make


@pytest.fixture
def exported() -> dict[str, dict[str, Any]]:
    """A small export of all seven kinds, with empty secrets, nulls and built-in objects."""
    return {
        "credentials": {
            "credentials": [
                {"tag": "c1", "type": "Standard", "username": "LAB\\admin", "password": ""},
                {
                    "tag": "c2",
                    "type": "Linux",
                    "username": "root",
                    "password": "",
                    "linuxAdditionalSettings": {
                        "SSHPort": 22,
                        "privateKey": "",
                        "passphrase": "",
                        "rootPassword": "",
                    },
                },
            ]
        },
        "cloudCredentials": {
            "azureStorage": [
                {"type": "AzureStorage", "tag": "a1", "account": "acc", "sharedKey": ""}
            ],
            "azureCompute": [
                {
                    "type": "AzureCompute",
                    "tag": "a2",
                    "connectionName": "conn",
                    "existingAccount": {
                        "deployment": {"deploymentType": "MicrosoftAzure"},
                        "subscription": {
                            "tenantId": "t",
                            "applicationId": "a",
                            "secret": "",
                            "certificate": {
                                "certificate": "",
                                "formatType": "Pfx",
                                "password": None,
                            },
                        },
                    },
                }
            ],
            "amazon": [{"type": "Amazon", "tag": "a3", "accessKey": "AKIA", "secretKey": None}],
            "google": [{"type": "Google", "tag": "a4", "accessKey": "GOOG"}],
        },
        "encryptionPasswords": {"encryptionPasswords": [{"hint": "the dog", "password": ""}]},
        "managedServers": {
            "windowsHosts": [
                {"name": "vbr01", "type": "WindowsHost", "description": "backup server"},
                {"name": "win1", "type": "WindowsHost", "description": ""},
            ],
            "linuxHosts": [None, {"name": "lx1", "type": "LinuxHost", "description": ""}],
            "viHosts": [],
        },
        "repositories": {
            "WindowsLocalRepositories": [
                {"name": "Default Backup Repository", "tag": "r0", "type": "WinLocal"},
                {"name": "Repo 1", "tag": "r1", "type": "WinLocal"},
            ],
            "LinuxHardenedRepositories": [{"name": "Repo 2", "tag": "r2", "type": "LinuxHardened"}],
        },
        "proxies": {
            "proxies": [
                {"type": "ViProxy", "description": "", "server": {"hostName": "VBR01"}},
                {"type": "ViProxy", "description": "", "server": {"hostName": "win1"}},
            ]
        },
        "jobs": {"jobs": [{"name": "Job 1"}, {"name": "Job 10"}]},
    }


@pytest.fixture
def empty_secrets() -> list[tuple[str, str, str]]:
    """Kind, object and field of each empty secret of that export."""
    return [
        ("credentials", "c1", "password"),
        ("credentials", "c2", "password"),
        ("credentials", "c2", "linuxAdditionalSettings.privateKey"),
        ("credentials", "c2", "linuxAdditionalSettings.passphrase"),
        ("credentials", "c2", "linuxAdditionalSettings.rootPassword"),
        ("cloudCredentials", "a1", "sharedKey"),
        ("cloudCredentials", "a2", "existingAccount.subscription.secret"),
        ("cloudCredentials", "a2", "existingAccount.subscription.certificate.certificate"),
        ("cloudCredentials", "a2", "existingAccount.subscription.certificate.password"),
        ("cloudCredentials", "a3", "secretKey"),
        ("cloudCredentials", "a4", "secretKey"),
        ("encryptionPasswords", "the dog", "password"),
    ]
