"""`EHelperApplianceTemplatesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHelperApplianceTemplatesFiltersOrderColumn(OpenEnum):
    """`EHelperApplianceTemplatesFiltersOrderColumn`, 2 documented values."""

    LOCATION = "Location"
    RESOURCE_GROUP = "ResourceGroup"


__all__ = ["EHelperApplianceTemplatesFiltersOrderColumn"]
