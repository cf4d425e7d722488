"""`EHostComponentType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHostComponentType(OpenEnum):
    """`EHostComponentType`, 50 documented values."""

    TRANSPORT_SVC = "TransportSvc"
    VPOWER_NFS = "VPowerNFS"
    HV_INTEGRATION = "HvIntegration"
    INSTALLER_SVC = "InstallerSvc"
    WAN_ACCELERATOR = "WanAccelerator"
    TAPE_PROXY = "TapeProxy"
    CLOUD_GATEWAY = "CloudGateway"
    CLOUD_SVC_INVOKER = "CloudSvcInvoker"
    CLOUD_SVC_REMOTING = "CloudSvcRemoting"
    RESTORE_PROXY = "RestoreProxy"
    AGENT = "Agent"
    AGENT_SQL_LOCAL_DB = "AgentSqlLocalDB"
    AGENT_SHARED_MGMT_OBJECTS = "AgentSharedMgmtObjects"
    AGENT_SQL_SYS_CLR_TYPES = "AgentSqlSysClrTypes"
    DISTRIBUTION_SVC = "DistributionSvc"
    VAW_REDIST = "VawRedist"
    VAL_REDIST = "ValRedist"
    GUEST_CONTROL = "GuestControl"
    VSS_INTEGRATION = "VssIntegration"
    VSS_HV_SNAPSHOT_PROVIDER = "VssHvSnapshotProvider"
    CDP_SVC = "CdpSvc"
    VAM_REDIST = "VamRedist"
    VAU_REDIST = "VauRedist"
    PLUGIN_ORACLE_RMAN = "PluginOracleRman"
    CLOUD_MESSAGE_SVC = "CloudMessageSvc"
    DB_PLUGIN_REDIST = "DbPluginRedist"
    VDDK = "Vddk"
    PLATFORM_CONVERTER_SVC = "PlatformConverterSvc"
    STAND_BY_SVC = "StandBySvc"
    GUEST_INTERACTION_PROXY = "GuestInteractionProxy"
    STORE_ONCE_CATALYST_SDK = "StoreOnceCatalystSdk"
    DD_BOOST_SDK = "DDBoostSdk"
    PLUGIN_MS_SQL = "PluginMsSql"
    APP_BACKUP_REPOSITORY = "AppBackupRepository"
    PS_MANAGEMENT_SVC = "PSManagementSvc"
    OPENSSL_300 = "OpenSSL300"
    ANTIVIRUS = "Antivirus"
    CIFS_GATEWAY = "CifsGateway"
    MOUNT_TARGET = "MountTarget"
    NFS_GATEWAY = "NfsGateway"
    SNAP_DIFF_V3 = "SnapDiffV3"
    YNQ = "Ynq"
    MOUNT_SERVER_DEPENDENCIES = "MountServerDependencies"
    GUEST_PROXY_DEPENDENCIES = "GuestProxyDependencies"
    CDP_AGENT = "CdpAgent"
    CDP_FILTER = "CdpFilter"
    OPEN_TELEMETRY_COLLECTOR = "OpenTelemetryCollector"
    IRIS_PLUGIN = "IrisPlugin"
    OPENSSL_312 = "OpenSSL312"
    HOT_ADD = "HotAdd"


__all__ = ["EHostComponentType"]
