"""What the documents of the API's revisions call differently: pure data.

Each pair was read from two neighbouring documents: one name went where the other came, in the same
schema and with the same type. `tests/wrappers/_portable/test_conversion.py` compares this page
with all documents, so that a new revision cannot be forgotten. Which of two names an object takes
is asked of its class; so nothing here says from which revision on a name holds.
"""

from __future__ import annotations

from typing import Final

# 1.1-rev0 to 1.2-rev1, except where another step is named.
RENAMED: Final[tuple[tuple[str, str], ...]] = (
    ("tag", "uniqueId"),
    ("hostTag", "hostUniqueId"),
    ("encryptionPasswordTag", "encryptionPasswordUniqueId"),
    ("encryptionPasswordIdOrNull", "encryptionPasswordId"),
    ("autoElevated", "elevateToRoot"),
    ("autoSelection", "autoSelectEnabled"),
    ("autoSelect", "autoSelectEnabled"),
    ("enableInlineDataDedup", "inlineDataDedupEnabled"),
    ("enableReadWriteLimit", "readWriteLimitEnabled"),
    ("enableTaskLimit", "taskLimitEnabled"),
    ("serverThisSide", "serverSide"),
    ("appendToExisitingValue", "appendToExistingValue"),
    ("limitProcessedVm", "processedVmsLimitEnabled"),
    ("limitProcessedVmCount", "processedVmsCount"),
    ("dayOfMonths", "dayOfMonth"),  # 1.3-rev0
    ("synthenticFulls", "syntheticFulls"),  # 1.3-rev2
    ("RemoveData", "removeData"),  # 1.3-rev2
)

# 1.3-rev0 lists the 22 components of EWindowsHostComponentType first, in the same order.
_COMPONENTS: Final = (
    ("Transport", "TransportSvc"),
    ("Nfs", "vPowerNFS"),
    ("DeployerSvc", "InstallerSvc"),
    ("Tape", "TapeProxy"),
    ("CloudGate", "CloudGateway"),
    ("CloudServiceInvoker", "CloudSvcInvoker"),
    ("CloudServiceRemoting", "CloudSvcRemoting"),
    ("EpAgent", "Agent"),
    ("EpAgentSqlLocalDB", "AgentSqlLocalDB"),
    ("EpAgentSharedManagementObjects", "AgentSharedMgmtObjects"),
    ("EpAgentSqlSysClrTypes", "AgentSqlSysClrTypes"),
    ("AgentConfigureService", "DistributionSvc"),
    ("FileSystemVssIntegration", "VssIntegration"),
    ("VssHwSnapshotProvider", "VssHvSnapshotProvider"),
    ("Cdp", "CdpSvc"),
)

# By enum. A value in another letter case needs no line: it is found by itself.
VALUES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "EBackupModeType": (("Transofrm", "Transform"),),  # 1.2-rev1
    "EJobType": (("Backup", "VSphereBackup"),),  # 1.3-rev0, and VBR.md, "Between revisions"
    "EHostComponentType": _COMPONENTS,
    "EWindowsHostComponentType": _COMPONENTS,
    # 1.3-rev0 says the block size that the vendor's manual gives for each of the earlier names.
    "EStorageOptimization": (
        ("LocalTarget", "1MB"),
        ("LANTarget", "512KB"),
        ("WANTarget", "256KB"),
        ("LocalTargetLarge", "4MB"),
        ("LocalTargetLarge4096", "4MB"),
        ("LocalTargetLarge8192", "8MB"),
    ),
}

# What a later document has no place for. Listed here so that it was decided, not overlooked.
GONE: Final = frozenset(
    {
        # 1.2-rev1 tells names and ids apart, and an export of 1.1-rev0 does not say which it holds.
        "AmazonS3StorageProxyApplianceModel.subnet",
        "AmazonS3StorageProxyApplianceModel.vpc",
        "LinuxHostSSHSettingsModel.managementPort",
        "VmwareObjectModel.isEnabled",
        "EAzureRegionType=Germany",
        "ESQLLogsProcessing=preserve",
        "EHostComponentType=OpenSSL3v13",
        # Kinds of repositories that no export holds.
        "ERepositoryType=DDBoost",
        "ERepositoryType=HPStoreOnceIntegration",
        "ERepositoryType=Quantum",
        "ERepositoryType=SmartObjectS3",
    }
)


def other_names(name: str) -> list[str]:
    """Return what other revisions call a property.

    >>> other_names("autoSelectEnabled")
    ['autoSelection', 'autoSelect']
    """
    return _others(RENAMED, name)


def other_values(enum: str, value: str) -> list[str]:
    """Return what other revisions call a value of an enum.

    >>> other_values("EJobType", "VSphereBackup")
    ['Backup']
    """
    return _others(VALUES.get(enum, ()), value)


def _others(pairs: tuple[tuple[str, str], ...], name: str) -> list[str]:
    later = [new for old, new in pairs if old == name]
    return later + [old for old, new in pairs if new == name]


__all__ = ["GONE", "RENAMED", "VALUES", "other_names", "other_values"]
