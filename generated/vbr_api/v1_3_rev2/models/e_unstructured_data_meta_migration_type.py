"""`EUnstructuredDataMetaMigrationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataMetaMigrationType(OpenEnum):
    """`EUnstructuredDataMetaMigrationType`, 3 documented values."""

    CHECK_EXISTENCE = "CheckExistence"
    COPY_META_FROM_CACHE = "CopyMetaFromCache"
    DOWNLOAD_META_FROM_ARCHIVE = "DownloadMetaFromArchive"


__all__ = ["EUnstructuredDataMetaMigrationType"]
