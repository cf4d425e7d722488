"""Bulk export and import of backup infrastructure."""

from __future__ import annotations

from .._client.automation_service import AutomationService
from .._portable.comparison import (
    Comparison,
    Difference,
    compare,
    differences,
)
from .._portable.conversion import Conversion, Loss, convert
from .._portable.coverage import (
    CountedKind,
    Coverage,
    LeftBehindObject,
    UncheckedKind,
)
from .._portable.export import Export
from .._portable.items import Document, Item, items
from .._portable.kinds import KINDS, Kind, in_import_order, kind_named
from .._portable.renaming import Renaming
from .._portable.results import (
    LogLine,
    ObjectResult,
    State,
    derive_results,
)
from .._portable.secrets import (
    Slot,
    fill,
    fill_with_report,
    find_slots,
    template,
)
from .._portable.selection import (
    ImportSelection,
    SkippedObject,
    built_in_reason,
    select,
    without_built_in,
)
from .._portable.steps import Step, plan_steps
from .._portable.target import ImportTarget, ListedObject
from ..errors import ImportJournalError, ImportStopped, JournalError, RenamingError, UnknownKind
from ._cutover import DisableResult, disable_imported, disable_named
from ._exporting import export_all
from ._importer import (
    Importer,
    ImportReport,
    Progress,
)
from ._journal import ImportJournal
from ._plan import PlanAction, PlannedObject, plan
from ._service import Automation, document_model
from ._undo import Removal, Undo

__all__ = [
    "KINDS",
    "Automation",
    "AutomationService",
    "Comparison",
    "Conversion",
    "CountedKind",
    "Coverage",
    "Difference",
    "DisableResult",
    "Document",
    "Export",
    "ImportJournal",
    "ImportJournalError",
    "ImportReport",
    "ImportSelection",
    "ImportStopped",
    "ImportTarget",
    "Importer",
    "Item",
    "JournalError",
    "Kind",
    "LeftBehindObject",
    "ListedObject",
    "LogLine",
    "Loss",
    "ObjectResult",
    "PlanAction",
    "PlannedObject",
    "Progress",
    "Removal",
    "Renaming",
    "RenamingError",
    "SkippedObject",
    "Slot",
    "State",
    "Step",
    "UncheckedKind",
    "Undo",
    "UnknownKind",
    "built_in_reason",
    "compare",
    "convert",
    "derive_results",
    "differences",
    "disable_imported",
    "disable_named",
    "document_model",
    "export_all",
    "fill",
    "fill_with_report",
    "find_slots",
    "in_import_order",
    "items",
    "kind_named",
    "plan",
    "plan_steps",
    "select",
    "template",
    "without_built_in",
]
