"""Names and values that differ between API revisions: pure data.

Each pair comes from the documents of two consecutive revisions: one name disappears and the other
appears in the same schema with the same type. `tests/wrappers/_portable/test_conversion.py`
compares these tables with all documents, so a new revision cannot be overlooked. The generated
class decides which name of a pair applies, so the tables need no revisions.
"""

from __future__ import annotations

from typing import Final

# 1.1-rev0 to 1.2-rev1, unless a comment names the later revision.
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

# Enum to pairs. Values that differ in letter case only need no pair: decoding ignores the case.
VALUES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "EBackupModeType": (("Transofrm", "Transform"),),  # 1.2-rev1
    "EJobType": (("Backup", "VSphereBackup"),),  # 1.3-rev0 (vbr-api.md, F35)
    "EHostComponentType": _COMPONENTS,
    "EWindowsHostComponentType": _COMPONENTS,
    # 1.3-rev0 names the block size that the manual of VBR lists for each of the earlier names.
    "EStorageOptimization": (
        ("LocalTarget", "1MB"),
        ("LANTarget", "512KB"),
        ("WANTarget", "256KB"),
        ("LocalTargetLarge", "4MB"),
        ("LocalTargetLarge4096", "4MB"),
        ("LocalTargetLarge8192", "8MB"),
    ),
}

# Names and values without a counterpart in later documents. Each entry is a decision.
GONE: Final = frozenset(
    {
        # 1.2-rev1 separates names from ids, and an export of 1.1-rev0 does not show which it has.
        "AmazonS3StorageProxyApplianceModel.subnet",
        "AmazonS3StorageProxyApplianceModel.vpc",
        "LinuxHostSSHSettingsModel.managementPort",
        "VmwareObjectModel.isEnabled",
        "EAzureRegionType=Germany",
        "ESQLLogsProcessing=preserve",
        "EHostComponentType=OpenSSL3v13",
        # Kinds of repositories that no export contains.
        "ERepositoryType=DDBoost",
        "ERepositoryType=HPStoreOnceIntegration",
        "ERepositoryType=Quantum",
        "ERepositoryType=SmartObjectS3",
    }
)


def other_names(name: str) -> list[str]:
    """Return the names of a property in other revisions.

    >>> other_names("autoSelectEnabled")
    ['autoSelection', 'autoSelect']
    """
    return _others(RENAMED, name)


def other_values(enum: str, value: str) -> list[str]:
    """Return the spellings of an enum value in other revisions.

    >>> other_values("EJobType", "VSphereBackup")
    ['Backup']
    """
    return _others(VALUES.get(enum, ()), value)


def _others(pairs: tuple[tuple[str, str], ...], name: str) -> list[str]:
    later = [new for old, new in pairs if old == name]
    return later + [old for old, new in pairs if new == name]


__all__ = ["GONE", "RENAMED", "VALUES", "other_names", "other_values"]
