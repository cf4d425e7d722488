"""Public names of the package, and the modules that `import aiovbr` loads."""

from __future__ import annotations

import doctest
import importlib.metadata
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import aiovbr

_IMPORTED = "import sys, {}; print([m for m in sys.modules if m.split('.')[0] in {}])"
PACKAGE = Path(aiovbr.__file__).parent
MODULES = sorted(
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    for path in PACKAGE.rglob("*.py")
    if path.stem not in ("__init__", "__main__")
)


@pytest.mark.parametrize("name", aiovbr.__all__)
def test_every_public_name_exists(name: str) -> None:
    assert getattr(aiovbr, name) is not None
    assert name in dir(aiovbr)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_of_that_name"):
        aiovbr.nothing_of_that_name  # noqa: B018


@pytest.mark.parametrize("module", MODULES)
def test_every_module_lists_its_public_names(module: str) -> None:
    loaded = import_module(f"aiovbr.{module}")
    assert loaded.__doc__
    assert loaded.__all__ == sorted(
        loaded.__all__, key=lambda n: (not n.isupper(), n[0].islower(), n)
    )
    assert all(hasattr(loaded, name) for name in loaded.__all__)


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings_are_correct(module: str) -> None:
    assert doctest.testmod(import_module(f"aiovbr.{module}")).failed == 0


def test_the_version_is_that_of_the_distribution() -> None:
    assert importlib.metadata.version("aiovbr") == aiovbr.__version__


def test_import_aiovbr_loads_no_dependency() -> None:
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            _IMPORTED.format(
                "aiovbr", ("aiohttp", "vbr_api", "keyring", "orjson", "vbr_simulator")
            ),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.strip() == "[]"


def test_no_client_module_imports_the_command_line_or_the_simulator() -> None:
    modules = [module for module in MODULES if not module.startswith("cli.")]
    names = ", ".join(f"aiovbr.{module}" for module in modules)
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            _IMPORTED.format(names, ("typer", "rich", "keyring", "vbr_simulator", "cryptography")),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.strip() == "[]"
