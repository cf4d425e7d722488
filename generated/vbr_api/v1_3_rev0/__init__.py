"""Revision 1.3-rev0 of the API: 345 operations, 981 models, 253 enums."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from . import catalog, groups, models, operations
    from .api import Api

REVISION: Final = "1.3-rev0"


def __getattr__(name: str) -> Any:
    if name == "Api":
        value = globals()[name] = import_module(".api", __name__).Api
        return value
    if name in ("catalog", "groups", "models", "operations"):
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["REVISION", "Api", "catalog", "groups", "models", "operations"]
