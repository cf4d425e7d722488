"""Bulk export and import of a backup infrastructure: pure planning, and a thin shell that sends."""

from __future__ import annotations

from .._client.automation_service import AutomationService
from .._portable.comparison import (
    Comparison,
    Difference,
    compare,
    differences,
)
from .._portable.conversion import Converted, Loss, convert
from .._portable.coverage import (
    Counted,
    Coverage,
    LeftBehind,
    NotChecked,
)
from .._portable.export import Export
from .._portable.items import Document, Item, items
from .._portable.kinds import KINDS, Kind, in_import_order
from .._portable.renaming import Renaming, RenamingError
from .._portable.results import (
    LogLine,
    ObjectResult,
    State,
    judge,
)
from .._portable.secrets import (
    Slot,
    fill,
    fill_and_tell,
    find_slots,
    template,
)
from .._portable.selection import (
    Selection,
    Skipped,
    built_in,
    kind_named,
    select,
    without_built_in,
)
from .._portable.steps import Step, plan_steps
from .._portable.target import Row, Target
from ._cutover import Disabled, disable_imported, disable_named
from ._exporting import export_all
from ._importer import (
    Importer,
    ImportReport,
    ImportStopped,
    Progress,
)
from ._journal import ImportJournal, JournalError
from ._plan import Action, Planned, plan
from ._service import Automation, document_model
from ._undo import Removal, Undoing

__all__ = [
    "KINDS",
    "Action",
    "Automation",
    "AutomationService",
    "Comparison",
    "Converted",
    "Counted",
    "Coverage",
    "Difference",
    "Disabled",
    "Document",
    "Export",
    "ImportJournal",
    "ImportReport",
    "ImportStopped",
    "Importer",
    "Item",
    "JournalError",
    "Kind",
    "LeftBehind",
    "LogLine",
    "Loss",
    "NotChecked",
    "ObjectResult",
    "Planned",
    "Progress",
    "Removal",
    "Renaming",
    "RenamingError",
    "Row",
    "Selection",
    "Skipped",
    "Slot",
    "State",
    "Step",
    "Target",
    "Undoing",
    "built_in",
    "compare",
    "convert",
    "differences",
    "disable_imported",
    "disable_named",
    "document_model",
    "export_all",
    "fill",
    "fill_and_tell",
    "find_slots",
    "in_import_order",
    "items",
    "judge",
    "kind_named",
    "plan",
    "plan_steps",
    "select",
    "template",
    "without_built_in",
]
