"""Imports a generated package from any folder, under a name of its own, and forgets it again."""

from __future__ import annotations

import itertools
import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

__all__ = ["imported"]

_numbers = itertools.count(1)


@contextmanager
def imported(package: Path) -> Generator[Any]:
    """Import a package that may exist elsewhere under the same name (generated code is relative).

    Args:
        package: Its folder, for instance `generated/vbr_api`.

    Yields:
        The package; its modules are found as its attributes after `import_module`.
    """
    alias = f"_checked_{next(_numbers)}_{package.name}"
    spec = spec_from_file_location(
        alias, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{package} is no package")
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
