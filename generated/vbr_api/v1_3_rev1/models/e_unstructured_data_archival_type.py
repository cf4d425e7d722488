"""`EUnstructuredDataArchivalType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataArchivalType(OpenEnum):
    """`EUnstructuredDataArchivalType`, 3 documented values."""

    ALL = "All"
    EXCLUSION_MASK = "ExclusionMask"
    INCLUSION_MASK = "InclusionMask"


__all__ = ["EUnstructuredDataArchivalType"]
