"""`ELicensePlatformType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELicensePlatformType(OpenEnum):
    """`ELicensePlatformType`, 48 documented values."""

    UNKNOWN = "Unknown"
    VMWARE = "VMware"
    HYPERV = "HyperV"
    UNSTRUCTURED_DATA = "UnstructuredData"
    UNSTRUCTURED_DATA_SERVER = "UnstructuredDataServer"
    FILE_2_TAPE_SHARE = "File2TapeShare"
    FILE_2_TAPE_SERVER = "File2TapeServer"
    AMAZON_2_TAPE = "Amazon2Tape"
    AZURE_2_TAPE = "Azure2Tape"
    S3_COMPATIBLE_2_TAPE = "S3Compatible2Tape"
    AMAZON_2_NAS = "Amazon2Nas"
    AZURE_2_NAS = "Azure2Nas"
    S3_COMPATIBLE_2_NAS = "S3Compatible2Nas"
    MONGO_DB = "MongoDB"
    NUTANIX_AHV = "NutanixAhv"
    KVM = "Kvm"
    PROXMOX = "Proxmox"
    WINDOWS_WORKSTATION = "WindowsWorkstation"
    WINDOWS_SERVER = "WindowsServer"
    LINUX_WORKSTATION = "LinuxWorkstation"
    LINUX_SERVER = "LinuxServer"
    LINUX_PPC_SERVER = "LinuxPpcServer"
    UNIX_SERVER = "UnixServer"
    MAC_WORKSTATION = "MacWorkstation"
    MAC_SERVER = "MacServer"
    CLOUD_BACKUP = "CloudBackup"
    CLOUD_BACKUP_WORKSTATION = "CloudBackupWorkstation"
    CLOUD_BACKUP_SERVER = "CloudBackupServer"
    CLOUD_REPLICA = "CloudReplica"
    APPLICATION = "Application"
    AZURE_ENTRA_ID = "AzureEntraId"
    AWSEC2 = "AwsEc2"
    AWS_RDS = "AwsRds"
    AWS_EFS = "AwsEfs"
    AWS_RDS_CLUSTER = "AwsRdsCluster"
    AWS_DYNAMO_DB = "AwsDynamoDb"
    AWS_FSX = "AwsFsx"
    AWS_REDSHIFT = "AwsRedshift"
    AWS_REDSHIFT_SERVERLESS = "AwsRedshiftServerless"
    AZURE_VM = "AzureVm"
    AZURE_SQL = "AzureSql"
    AZURE_FILE_SHARE = "AzureFileShare"
    AZURE_COSMOS_DB = "AzureCosmosDb"
    GCP_VM = "GcpVm"
    GCP_SQL = "GcpSql"
    GCP_SPANNER = "GcpSpanner"
    ORACLE_SOLARIS = "OracleSolaris"
    IBM_AIX = "IbmAix"


__all__ = ["ELicensePlatformType"]
