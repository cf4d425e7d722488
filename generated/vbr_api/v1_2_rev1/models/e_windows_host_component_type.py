"""`EWindowsHostComponentType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EWindowsHostComponentType(OpenEnum):
    """`EWindowsHostComponentType`, 22 documented values."""

    TRANSPORT = "Transport"
    NFS = "Nfs"
    HV_INTEGRATION = "HvIntegration"
    DEPLOYER_SVC = "DeployerSvc"
    WAN_ACCELERATOR = "WanAccelerator"
    TAPE = "Tape"
    CLOUD_GATE = "CloudGate"
    CLOUD_SERVICE_INVOKER = "CloudServiceInvoker"
    CLOUD_SERVICE_REMOTING = "CloudServiceRemoting"
    RESTORE_PROXY = "RestoreProxy"
    EP_AGENT = "EpAgent"
    EP_AGENT_SQL_LOCAL_DB = "EpAgentSqlLocalDB"
    EP_AGENT_SHARED_MANAGEMENT_OBJECTS = "EpAgentSharedManagementObjects"
    EP_AGENT_SQL_SYS_CLR_TYPES = "EpAgentSqlSysClrTypes"
    AGENT_CONFIGURE_SERVICE = "AgentConfigureService"
    VAW_REDIST = "VawRedist"
    VAL_REDIST = "ValRedist"
    GUEST_CONTROL = "GuestControl"
    FILE_SYSTEM_VSS_INTEGRATION = "FileSystemVssIntegration"
    VSS_HW_SNAPSHOT_PROVIDER = "VssHwSnapshotProvider"
    CDP = "Cdp"
    VAM_REDIST = "VamRedist"


__all__ = ["EWindowsHostComponentType"]
