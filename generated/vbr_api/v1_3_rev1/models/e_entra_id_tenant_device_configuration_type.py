"""`EEntraIdTenantDeviceConfigurationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantDeviceConfigurationType(OpenEnum):
    """`EEntraIdTenantDeviceConfigurationType`, 2 documented values."""

    DEVICE_COMPLIANCE_POLICY = "DeviceCompliancePolicy"
    DEVICE_CONFIGURATION_POLICY = "DeviceConfigurationPolicy"


__all__ = ["EEntraIdTenantDeviceConfigurationType"]
