"""`EUnstructuredDataInstantRecoveryMountState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataInstantRecoveryMountState(OpenEnum):
    """`EUnstructuredDataInstantRecoveryMountState`, 6 documented values."""

    PUBLISHING = "Publishing"
    PUBLISH_FAILED = "PublishFailed"
    PUBLISHED = "Published"
    UNPUBLISHING = "Unpublishing"
    UNPUBLISH_FAILED = "UnpublishFailed"
    UNPUBLISHED = "Unpublished"


__all__ = ["EUnstructuredDataInstantRecoveryMountState"]
