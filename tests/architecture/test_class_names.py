"""A public class name is unique in the hand-written code.

PENDING lists the names that occur more than once. It is exact: whoever renames one removes it.
"""

from __future__ import annotations

import ast
from collections import defaultdict

from source_tree import PACKAGES, module_name, python_files, syntax_tree

PENDING: set[str] = set()


def _modules_by_class() -> dict[str, list[str]]:
    modules: defaultdict[str, list[str]] = defaultdict(list)
    for top in PACKAGES.values():
        for path in python_files(top):
            for node in ast.walk(syntax_tree(path)):
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    modules[node.name].append(module_name(path))
    return modules


def test_no_public_class_name_occurs_twice() -> None:
    repeated = {name: modules for name, modules in _modules_by_class().items() if len(modules) > 1}
    assert repeated.keys() == PENDING, repeated
