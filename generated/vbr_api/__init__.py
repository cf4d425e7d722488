"""The generated client of the VBR REST API. Written by `make generate`; do not edit.

One package per API revision, and `runtime`, which they share. Use it through `aiovbr` or alone:

    transport = vbr_api.runtime.AiohttpTransport(session, "https://vbr.example.com:9419")
    api = vbr_api.load("1.1-rev0").Api(transport)
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import errors, index, runtime, v1_1_rev0, v1_2_rev1, v1_3_rev0, v1_3_rev1, v1_3_rev2

Revision: TypeAlias = Literal[
    "1.1-rev0",
    "1.2-rev1",
    "1.3-rev0",
    "1.3-rev1",
    "1.3-rev2",
]


class _Revisions(Mapping[str, str]):
    """The revisions of this package, and the revisions that other distributions register.

    A distribution registers a revision by an entry point in the group `vbr_api.revisions`: its name is
    the revision, its value is the package; `aiovbr-generate` writes one. Entry points are read only for
    a revision that is not built in, or for a list of all revisions.
    """

    def __init__(self, built_in: Mapping[str, str]) -> None:
        self.built_in = built_in

    @cached_property
    def installed(self) -> Mapping[str, str]:
        """The revisions that other distributions register."""
        from importlib.metadata import entry_points

        found = entry_points(group="vbr_api.revisions")
        return {point.name: point.value for point in found if point.name not in self.built_in}

    def __getitem__(self, revision: str) -> str:
        module = self.built_in.get(revision)
        return self.installed[revision] if module is None else module

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({**self.built_in, **self.installed}, key=_age))

    def __len__(self) -> int:
        return len(self.built_in) + len(self.installed)

    def __repr__(self) -> str:
        return f"<revisions {', '.join(self)}>"


def _age(revision: str) -> tuple[int, ...]:
    parts = revision.replace("-rev", ".").split(".")
    return tuple(int(part) if part.isdigit() else 0 for part in parts)


REVISIONS: Final = _Revisions(
    {
        "1.1-rev0": "v1_1_rev0",
        "1.2-rev1": "v1_2_rev1",
        "1.3-rev0": "v1_3_rev0",
        "1.3-rev1": "v1_3_rev1",
        "1.3-rev2": "v1_3_rev2",
    }
)
"""API revision to module name, oldest first."""

_MODULES = frozenset(("errors", "index", "runtime", *REVISIONS.built_in.values()))

if TYPE_CHECKING:
    AnyApi: TypeAlias = (
        v1_1_rev0.Api | v1_2_rev1.Api | v1_3_rev0.Api | v1_3_rev1.Api | v1_3_rev2.Api
    )
    """The `Api` of any revision; `isinstance(api, v1_3_rev2.Api)` narrows it."""


def load(revision: str) -> Any:
    """Import the package of a built-in or registered revision.

    Args:
        revision: For instance `1.1-rev0`.

    Raises:
        ValueError: If no package has the revision; the message lists the known revisions.
    """
    built_in = REVISIONS.built_in.get(revision)
    if built_in is not None:
        return import_module(f".{built_in}", __name__)
    module = REVISIONS.get(revision)
    if module is None:
        known = ", ".join(REVISIONS)
        raise ValueError(
            f"API revision {revision!r} is not one of {known}; create its package with aiovbr-generate"
        )
    package = import_module(module)
    if getattr(package, "REVISION", None) != revision:
        raise ValueError(f"{module}, registered for API revision {revision!r}, is not its package")
    return package


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
    """Return the `Api` class of a revision; the type is exact for a literal revision."""
    return load(revision).Api


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name == "AnyApi":
        first, *others = (load(revision).Api for revision in REVISIONS)
        for other in others:
            first |= other
        return first
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "AnyApi",
    "REVISIONS",
    "Revision",
    "api_class",
    "errors",
    "index",
    "load",
    "runtime",
    "v1_1_rev0",
    "v1_2_rev1",
    "v1_3_rev0",
    "v1_3_rev1",
    "v1_3_rev2",
]
