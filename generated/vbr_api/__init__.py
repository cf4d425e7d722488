"""The generated client of the VBR REST API. Written by `make generate`; do not edit.

One package per API revision, and `runtime`, which they share. Use it through `aiovbr`, or by
itself:

    transport = vbr_api.runtime.AiohttpTransport(session, "https://vbr.example.com:9419")
    api = vbr_api.load("1.1-rev0").Api(transport)
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, overload

if TYPE_CHECKING:
    from . import errors, runtime, v1_1_rev0, v1_2_rev1, v1_3_rev0, v1_3_rev1, v1_3_rev2

Revision: TypeAlias = Literal[
    "1.1-rev0",
    "1.2-rev1",
    "1.3-rev0",
    "1.3-rev1",
    "1.3-rev2",
]

REVISIONS: Final = MappingProxyType(
    {
        "1.1-rev0": "v1_1_rev0",
        "1.2-rev1": "v1_2_rev1",
        "1.3-rev0": "v1_3_rev0",
        "1.3-rev1": "v1_3_rev1",
        "1.3-rev2": "v1_3_rev2",
    }
)
"""API revision to the module that speaks it, oldest first."""

_MODULES = frozenset(("errors", "runtime", *REVISIONS.values()))


def load(revision: str) -> Any:
    """Import the package of a revision.

    Args:
        revision: For instance `1.1-rev0`.

    Raises:
        ValueError: If there is none; the message lists those that there are.
    """
    module = REVISIONS.get(revision)
    if module is None:
        known = ", ".join(REVISIONS)
        raise ValueError(f"API revision {revision!r} is not one of {known}")
    return import_module(f".{module}", __name__)


@overload
def api_class(revision: Literal["1.1-rev0"]) -> type[v1_1_rev0.Api]: ...
@overload
def api_class(revision: Literal["1.2-rev1"]) -> type[v1_2_rev1.Api]: ...
@overload
def api_class(revision: Literal["1.3-rev0"]) -> type[v1_3_rev0.Api]: ...
@overload
def api_class(revision: Literal["1.3-rev1"]) -> type[v1_3_rev1.Api]: ...
@overload
def api_class(revision: Literal["1.3-rev2"]) -> type[v1_3_rev2.Api]: ...
@overload
def api_class(revision: str) -> Any: ...
def api_class(revision: str) -> Any:
    """Return the `Api` class of a revision, typed where the revision is a literal."""
    return load(revision).Api


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "REVISIONS",
    "Revision",
    "api_class",
    "errors",
    "load",
    "runtime",
    "v1_1_rev0",
    "v1_2_rev1",
    "v1_3_rev0",
    "v1_3_rev1",
    "v1_3_rev2",
]
