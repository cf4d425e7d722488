"""`EHelperApplianceTemplateStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHelperApplianceTemplateStatus(OpenEnum):
    """`EHelperApplianceTemplateStatus`, 4 documented values."""

    OK = "OK"
    OUTDATED = "Outdated"
    DEPLOYING = "Deploying"
    DELETING = "Deleting"


__all__ = ["EHelperApplianceTemplateStatus"]
