"""`EApplicationPluginType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EApplicationPluginType(OpenEnum):
    """`EApplicationPluginType`, 4 documented values."""

    MSSQL = "MSSQL"
    ORACLE_RMAN = "OracleRMAN"
    SAPHANA = "SAPHANA"
    SAP_ON_ORACLE = "SAPOnOracle"


__all__ = ["EApplicationPluginType"]
