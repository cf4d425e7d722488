"""Bulk export and import of a backup infrastructure: pure planning, and a thin shell that sends."""

from __future__ import annotations

from .compare import Comparison, Difference, compare, differences
from .converting import Converted, Loss, convert
from .coverage import Counted, Coverage, LeftBehind, NotChecked
from .cutover import Disabled, disable_imported, disable_named
from .exporting import Export, export_all
from .importing import Importer, ImportReport, ImportStopped, Progress
from .journal import ImportJournal, JournalError
from .kinds import KINDS, Kind, in_import_order
from .objects import Document, Item, items
from .planning import Action, Planned, plan
from .renaming import Renaming, RenamingError
from .results import LogLine, ObjectResult, State, judge
from .secrets import Slot, fill, fill_and_tell, find_slots, template
from .selection import Selection, Skipped, built_in, kind_named, select, without_built_in
from .service import Automation, document_model
from .steps import Step, plan_steps
from .target import Row, Target
from .undoing import Removal, Undoing

__all__ = [
    "KINDS",
    "Action",
    "Automation",
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
