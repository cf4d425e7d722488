"""Imports a generated package from any folder under a temporary name."""

from __future__ import annotations

import itertools
import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING, Any

from vbr_generator.errors import GeneratorError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

__all__ = ["imported"]

_numbers = itertools.count(1)


@contextmanager
def imported(package: Path) -> Generator[Any]:
    """Import a package under a temporary name, and remove its modules afterwards.

    The generated code uses relative imports, so it works under any name.

    Args:
        package: Folder of the package, for instance `generated/vbr_api`.

    Yields:
        The package, with its revisions as attributes.

    Raises:
        GeneratorError: If the folder is not a package.
    """
    if not (package / "__init__.py").is_file():
        raise GeneratorError(f"{package} is not a generated package: run `make generate`")
    alias = f"_checked_{next(_numbers)}_{package.name}"
    spec = spec_from_file_location(
        alias, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    if spec is None or spec.loader is None:
        raise GeneratorError(f"{package} is not a generated package: run `make generate`")
    module: Any = module_from_spec(spec)
    sys.modules[alias] = module
    try:
        spec.loader.exec_module(module)
        for name in ("runtime.messages", *module.REVISIONS.built_in.values()):
            import_module(f"{alias}.{name}")
        yield module
    finally:
        for name in [key for key in sys.modules if key == alias or key.startswith(alias + ".")]:
            del sys.modules[name]
