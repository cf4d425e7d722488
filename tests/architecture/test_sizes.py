"""Packages and modules are small enough to be read in one sitting.

The lists of exceptions are exact: whoever splits a module removes its name.
"""

from collections import Counter

from source_tree import PACKAGES, hand_written_files, module_name, python_files

MODULES_PER_PACKAGE = 14
LINES_PER_MODULE = 400

# A package with one module per entry of a list is read by its list, however long it is.
ONE_MODULE_PER_ENTRY = {"aiovbr.cli.commands", "vbr_simulator.seed"}
# At most five, each with its reason.
LONG_MODULES = {
    "tests.simulator.faults.test_faults": "one claim for each field of a fault",
    "tests.wrappers._pipeline.test_pipeline": "one claim for each decision of the pipeline",
    "tests.wrappers.cli.test_export_import": "one story of a bundle, from export to import",
    "tests.wrappers.cli.test_migrate": "one story of a migration, with its interruptions",
    "aiovbr.errors": "the error tree is in one module, as its docstring draws it",
}


def test_no_package_has_more_than_fourteen_modules() -> None:
    counts = Counter(
        module_name(path.parent / "__init__.py")
        for top in PACKAGES.values()
        for path in python_files(top)
        if path.name != "__init__.py"
    )
    large = {package for package, count in counts.items() if count > MODULES_PER_PACKAGE}
    assert large - ONE_MODULE_PER_ENTRY == set()


def test_no_module_has_more_than_four_hundred_lines() -> None:
    long = {
        module_name(path)
        for path in hand_written_files()
        if len(path.read_text("utf-8").splitlines()) > LINES_PER_MODULE
    }
    assert long == set(LONG_MODULES)


def test_at_most_five_modules_are_excepted() -> None:
    assert len(LONG_MODULES) <= 5
