"""The revisions of one server, each compiled for its first request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vbr_simulator.errors import SimulatorError
from vbr_simulator.spec.api import CompiledRevision
from vbr_simulator.spec.document import Document, documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

__all__ = ["FIRST_BUILDS", "Revisions"]

# The oldest build that serves a revision (docs/explanation/vbr-api.md, "Documents"), oldest first.
FIRST_BUILDS: Final[Mapping[str, str]] = {
    "1.0-rev1": "11.0.0.837",
    "1.0-rev2": "11.0.1.1261",
    "1.1-rev0": "12.0.0.1420",
    "1.1-rev1": "12.1.0.2131",
    "1.1-rev2": "12.2.0.334",
    "1.2-rev0": "12.3.0.310",
    "1.2-rev1": "12.3.1.1139",
    "1.3-rev0": "13.0.0.4967",
    "1.3-rev1": "13.0.1.180",
    "1.3-rev2": "13.1.0.411",
}


class Revisions:
    """The revisions of a server, oldest first; a build serves its revision and all older ones.

    Args:
        names: Revisions; None selects every document that the build serves.
        build: Build of the server; None is the oldest build that serves all revisions.
        folder: Folder of the documents; see `Document.load`.

    Raises:
        SimulatorError: A revision has no document, or the build serves no revision or does not
            serve a revision of `names`.
    """

    def __init__(
        self, names: Sequence[str] | None, build: str | None = None, folder: Path | None = None
    ) -> None:
        available = documents(folder)
        if not available:
            raise SimulatorError(f"there is no API document in {folder}")
        for name in names or ():
            if name not in available:
                known = ", ".join(sorted(available))
                raise SimulatorError(f"there is no document of revision {name}. Documents: {known}")
        chosen = sorted(available if names is None else set(names), key=_age)
        late = [name for name in chosen if not _serves(build, name)]
        if names is not None and late:
            raise SimulatorError(f"build {build} does not serve {', '.join(late)}")
        self._names = tuple(chosen)
        self._folder = folder
        self._apis: dict[str, CompiledRevision] = {}
        self._documents: dict[str, Document] = {}
        # Called with each compiled revision.
        self.compiled: Callable[[CompiledRevision], None] = _nothing
        self.served(build)

    def served(self, build: str | None = None) -> tuple[str, ...]:
        """Return the revisions that a build serves, oldest first.

        Raises:
            SimulatorError: It serves none.
        """
        names = tuple(name for name in self._names if _serves(build, name))
        if not names:
            raise SimulatorError(f"build {build} serves none of {', '.join(self._names)}")
        return names

    def build(self, build: str | None = None) -> str:
        """Return `build`, or by default the oldest build that serves all revisions."""
        if build is not None:
            return build
        known = [FIRST_BUILDS[name] for name in self._names if name in FIRST_BUILDS]
        return known[-1] if known else list(FIRST_BUILDS.values())[-1]

    def get(self, name: str | None, build: str | None = None) -> CompiledRevision | None:
        """Return a revision, None if the build does not serve it."""
        return self[name] if name is not None and name in self.served(build) else None

    def __getitem__(self, name: str) -> CompiledRevision:
        """Return a revision, compiled on first use."""
        api = self._apis.get(name)
        if api is None:
            api = self._apis[name] = CompiledRevision(self.document(name))
            self.compiled(api)
        return api

    def document(self, name: str) -> Document:
        """Return the document of a revision without compiling the revision."""
        document = self._documents.get(name)
        if document is None:
            document = self._documents[name] = Document.load(name, self._folder)
        return document

    def oldest_with(self, operation: str) -> CompiledRevision | None:
        """Return the oldest revision that has an operation."""
        names = (
            candidate
            for candidate in self._names
            if operation in self.document(candidate).operations
        )
        name = next(names, None)
        return self[name] if name else None

    def newest_with(self, operation: str) -> CompiledRevision | None:
        """Return the newest revision that has an operation."""
        names = (
            candidate
            for candidate in reversed(self._names)
            if operation in self.document(candidate).operations
        )
        name = next(names, None)
        return self[name] if name else None

    def __contains__(self, operation: object) -> bool:
        """Return True if a revision has an operation."""
        return any(operation in self.document(name).operations for name in self._names)

    def __iter__(self) -> Iterator[str]:
        """Yield the ids of all operations."""
        documents = map(self.document, self._names)
        yield from dict.fromkeys(name for document in documents for name in document.operations)

    def __len__(self) -> int:
        """Return the number of operations."""
        return len(set(self))


def _nothing(_api: CompiledRevision) -> None:
    pass


def _age(name: str) -> tuple[int, str]:
    """Return the sort key of a revision: by its build, unknown revisions last by name."""
    known = list(FIRST_BUILDS)
    return (known.index(name), name) if name in known else (len(known), name)


def _serves(build: str | None, name: str) -> bool:
    first = FIRST_BUILDS.get(name)
    return build is None or first is None or _number(build) >= _number(first)


def _number(build: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in build.split("."))
    except ValueError:
        raise SimulatorError(f"a build consists of numbers and dots, not {build!r}") from None
