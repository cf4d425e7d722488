"""Every `raise` of aiovbr raises an error of the tree, or one of the exceptions below."""

from __future__ import annotations

import inspect
import re
import sys
from typing import TYPE_CHECKING

import pytest

from aiovbr import errors
from raised_classes import Reraised, UnresolvedError, raises_in
from source_tree import PACKAGES, python_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# Module and class, each with its reason. The module is that of the class, if aiovbr defines the
# class, and else that of the `raise`. The table is exact: an unused entry fails.
EXCEPTIONS = {
    ("aiovbr", "AttributeError"): "protocol of `__getattr__`",
    ("aiovbr._bulk.iterator", "StopAsyncIteration"): "protocol of `__anext__`",
    ("aiovbr._bulk.workers", "StopAsyncIteration"): "ends a worker, as the end of the inputs does",
    ("aiovbr._files.toml", "TOMLDecodeError"): "as from `tomllib`; callers convert it",
    ("aiovbr._paging.paginator", "StopAsyncIteration"): "protocol of `__anext__`",
    ("aiovbr._client.settings", "TypeError"): "unknown argument, as for any other function",
    ("aiovbr._concurrency.limiter", "Crowded"): "the pipeline converts it to Overloaded",
    ("aiovbr._files.atomic", "FileExistsError"): "an OSError, which callers convert to BundleError",
    ("aiovbr._files.paths", "OSError"): "as from any other file operation; callers convert it",
    ("aiovbr._time.timeouts", "RuntimeError"): "code without a task, as for `asyncio.timeout`",
    ("aiovbr._transport.failures", "WireFailure"): "the pipeline converts it to a TransportError",
    ("aiovbr._transport.tls", "PinMismatch"): "ssl passes only its own errors through a handshake",
    ("aiovbr._transport.wire", "_ConnectionBroke"): "`AiohttpWire.failure` converts it",
    ("aiovbr.cli._input.arguments", "ValueError"): "`arguments` converts it to CliError",
    ("aiovbr.cli._input.property_changes", "ValueError"): "`parse` takes the value as text then",
    ("aiovbr.cli._migration.migration", "MigrationStopped"): "`migrate` converts it to CliError",
    ("aiovbr.cli.app", "Exit"): "protocol of typer",
    ("aiovbr.cli.error_lines", "CliError"): "a VbrError that `run` prints; no caller receives it",
    ("aiovbr.cli.error_lines", "Interrupted"): "a CliError",
    ("aiovbr.cli.error_lines", "OutputClosed"): "a CliError",
}


def _drawn_names() -> set[str]:
    """Return the classes in the drawing, and CallError, which only carries evidence."""
    drawn = re.findall(r"^[│ ]*[├└]── (\w+)", errors.__doc__ or "", re.MULTILINE)
    return {"VbrError", "CallError", *drawn}


def _is_in_tree(kind: type) -> bool:
    return (
        issubclass(kind, errors.VbrError)
        and kind is getattr(errors, kind.__name__, None)
        and kind.__name__ in errors.__all__
        and kind.__name__ in _drawn_names()
    )


def _outside_the_tree(paths: Iterable[Path]) -> dict[tuple[str, str], str]:
    """Return the classes outside the tree, by module and name, with a place of their `raise`."""
    places: dict[tuple[str, str], str] = {}
    for path in paths:
        for statement in raises_in(path):
            for kind in statement.classes() - {Reraised}:
                if not _is_in_tree(kind):
                    own = kind.__module__.partition(".")[0] in PACKAGES
                    module = kind.__module__ if own else statement.module
                    places[module, kind.__name__] = f"{statement.module}:{statement.line}"
    return places


def test_every_raise_raises_an_error_of_the_tree() -> None:
    outside = _outside_the_tree(python_files(PACKAGES["aiovbr"]))
    assert outside.keys() == EXCEPTIONS.keys(), outside


def test_at_most_twenty_classes_are_excepted() -> None:
    assert len(EXCEPTIONS) <= 20


def test_every_error_of_the_command_line_is_a_vbr_error() -> None:
    from aiovbr.cli import error_lines
    from aiovbr.cli._migration.migration import MigrationStopped

    classes = [kind for _, kind in inspect.getmembers(error_lines, inspect.isclass)]
    own = [kind for kind in classes if kind.__module__ == error_lines.__name__]
    exceptions = [kind for kind in (*own, MigrationStopped) if issubclass(kind, Exception)]
    assert len(exceptions) >= 3
    assert all(issubclass(kind, errors.VbrError) for kind in exceptions)


_SAMPLE = """
from __future__ import annotations
import copy
from dataclasses import dataclass
from aiovbr.errors import ConfigurationError, DecodeError

@dataclass
class Format:
    error: type[ConfigurationError]

class Owner:
    def __init__(self) -> None:
        self.error: Exception | None = None
        self.reason: KeyError | None = None

    def fail(self, format: Format) -> DecodeError:
        {statement}

    @property
    def broken(self) -> OSError:
        return OSError()

    def abstract(self) -> Exception:
        return LookupError()
"""


STATEMENTS: list[tuple[str, set[str]]] = [
    ("raise ValueError('x')", {"ValueError"}),
    ("raise KeyError", {"KeyError"}),
    ("raise Exception('x')", {"Exception"}),
    ("raise ConfigurationError('x') from None", {"ConfigurationError"}),
    ("raise format.error('x')", {"ConfigurationError"}),
    ("raise self.fail(format)", {"DecodeError"}),
    ("raise self.broken", {"OSError"}),
    ("raise self.error", {"Reraised"}),
    ("raise self.reason", {"KeyError"}),
    ("raise self.abstract()", {"LookupError", "Reraised"}),
    ("error = TypeError(); raise error", {"TypeError"}),
    ("raise TypeError() if format else self.broken", {"TypeError", "OSError"}),
    ("try: pass\n        except OSError as e: raise copy.copy(e)", {"OSError"}),
    ("try: pass\n        except Exception as e: raise e", {"Reraised"}),
    ("try: pass\n        except OSError: raise", set()),
]


@pytest.mark.parametrize(("statement", "names"), STATEMENTS)
def test_the_class_of_a_raise_is_resolved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str, names: set[str]
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    module = f"sample_{abs(hash((statement, str(tmp_path))))}"
    path = tmp_path / f"{module}.py"
    path.write_text(_SAMPLE.replace("{statement}", statement), "utf-8")

    found = {kind.__name__ for each in raises_in(path, module) for kind in each.classes()}

    assert found == names


def test_a_raise_without_an_annotation_is_not_resolved(tmp_path: Path) -> None:
    path = tmp_path / "sample.py"
    path.write_text("def fail(error):\n    raise error\n", "utf-8")
    (statement,) = raises_in(path, "sample")
    with pytest.raises(UnresolvedError):
        statement.classes()
