"""The program `aiovbr-generate`: creates an installable package of an API revision.

The package registers itself as an entry point: once it is installed, `vbr_api.load` and
`aiovbr.connect` find it.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import tomllib
from importlib.metadata import PackageNotFoundError, entry_points, version
from importlib.util import find_spec
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["create_project", "main"]

_NEEDED = ("openapi_python_client", "ruamel", "ruff")
_RUNTIME = re.compile(r"^(\s*from )\.+(runtime(?:\.\w+)?)( import )", re.MULTILINE)

_PROJECT = """\
[build-system]
requires = ["hatchling>=1.25"]
build-backend = "hatchling.build"

[project]
name = "{distribution}"
version = "1.0.0"
description = "API revision {revision} of Veeam Backup & Replication, for aiovbr"
requires-python = ">=3.11"
dependencies = ["aiovbr{bound}"]

[project.entry-points."vbr_api.revisions"]
"{revision}" = "{package}"

[tool.hatch.build.targets.wheel]
packages = ["{package}"]
"""


def _parser() -> argparse.ArgumentParser:
    from vbr_generator.cli.options import add_source_options

    parser = argparse.ArgumentParser(
        prog="aiovbr-generate",
        description="Create an installable package of an API revision from a server's document.",
        epilog="Example: aiovbr-generate --revision 1.4-rev0 --pin SHA256 --output my_vbr_1_4"
        " --source https://vbr.example.com:9419/swagger/v1.4-rev0/swagger.json",
    )
    add_source_options(parser)
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="folder of the new project; its last part is the package name, as my_vbr_1_4",
    )
    parser.add_argument(
        "--overlays",
        type=Path,
        metavar="FOLDER",
        help="folder of additional overlays, applied after the built-in overlays",
    )
    parser.add_argument(
        "--force", action="store_true", help="replace an existing package of this command"
    )
    return parser


def _bound() -> str:
    """Return the requirement on aiovbr: this minor release, whose runtime the package uses."""
    try:
        major, minor, *_ = version("aiovbr").split(".")
    except PackageNotFoundError:
        return ""
    return f">={major}.{minor},<{major}.{int(minor) + 1}"


def create_project(module: Path, documents: Sequence[Path], revision: str, folder: Path) -> None:
    """Fill the folder of a project: pyproject.toml, the package, the curated document.

    Args:
        module: The rendered package of a revision; it is moved.
        documents: The curated document and its ledger; they are moved.
        revision: The revision.
        folder: The existing folder of the project; the package gets its name.
    """
    from vbr_generator.render.formatting import format_package

    package = folder.name
    own = folder / package
    module.rename(own)
    for path in own.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        path.write_text(_RUNTIME.sub(r"\1vbr_api.\2\3", text), encoding="utf-8", newline="\n")
    format_package(own)  # sorts the changed imports
    (own / "py.typed").touch()
    (own / "spec").mkdir()  # the simulator reads the document from this folder
    for path in documents:
        path.rename(own / "spec" / path.name)
    project = _PROJECT.format(
        distribution=package.replace("_", "-"),
        package=package,
        revision=revision,
        bound=_bound(),
    )
    (folder / "pyproject.toml").write_text(project, encoding="utf-8", newline="\n")


def _generate(options: argparse.Namespace) -> None:
    import vbr_api
    from vbr_generator.api_diff.files import generated_surfaces
    from vbr_generator.cli.options import source_trust
    from vbr_generator.cli.revision import build, previous_revision, print_report
    from vbr_generator.curate.overlay import load_overlays
    from vbr_generator.curate.source import read_source
    from vbr_generator.errors import SourceError
    from vbr_generator.places import OVERLAYS
    from vbr_generator.staging import install

    content, name = read_source(options.source, source_trust(options))
    overlays = load_overlays(OVERLAYS, options.revision)
    if options.overlays is not None:
        own = load_overlays(options.overlays, options.revision)
        if not own:
            raise SourceError(
                f"--overlays {options.overlays}: no overlay for {options.revision} in this folder"
                " (*.yaml, with info.x-vbr-shared or info.x-vbr-revisions)"
            )
        overlays += own
    parent: Path = options.output.resolve().parent
    with tempfile.TemporaryDirectory(dir=parent, prefix=".aiovbr-generate-") as temporary:
        built = build(content, name, options.revision, overlays, Path(temporary))
        project = Path(temporary) / options.output.resolve().name
        project.mkdir()
        create_project(built.module, (built.document, built.ledger), options.revision, project)
        install([(project, options.output.resolve())])
    known = generated_surfaces(Path(vbr_api.__file__).parent)
    older = previous_revision(options.revision, list(known))
    print_report(built, known[older] if older else None)
    path = options.output.resolve()  # pip reads a bare name as a name of the package index
    sys.stdout.write(f'\nWritten. Install it with: pip install "{path}"\n')


def _folder_problem(folder: Path, *, replace: bool) -> str:
    """Return why a folder cannot be the new project, or an empty string.

    Args:
        folder: The folder; its last part is the package name.
        replace: True if an existing package of this command may be replaced.
    """
    package = folder.name
    if not package.isidentifier() or iskeyword(package):
        return "the last part must be a Python name, for instance my_vbr_1_4: it names the package"
    if not folder.parent.is_dir():
        return f"the folder {folder.parent} does not exist"
    if folder.exists():
        if not _is_generated(folder):
            return "the folder exists and is not a package of this command; choose another folder"
        return "" if replace else "the folder exists; --force replaces it"
    installed = {point.value for point in entry_points(group="vbr_api.revisions")}
    if package not in installed and find_spec(package) is not None:
        return f"a package {package} is installed already; choose another name, as my_vbr_1_4"
    return ""


def _is_generated(folder: Path) -> bool:
    project = folder / "pyproject.toml"
    if not project.is_file():
        return False
    declared = tomllib.loads(project.read_text(encoding="utf-8")).get("project", {})
    return folder.name in declared.get("entry-points", {}).get("vbr_api.revisions", {}).values()


def main(
    argv: Sequence[str] | None = None, *, find: Callable[[str], object | None] = find_spec
) -> int:
    """Run the command.

    Args:
        argv: Arguments, without the program's name.
        find: Returns None for a package that is not installed.

    Returns:
        The exit code: 0 on success, 1 for an error, 2 for wrong usage, 130 if interrupted.
    """
    missing = [name for name in _NEEDED if find(name) is None]
    if missing:
        sys.stderr.write(
            f"error: {', '.join(missing)} not installed. Run: pip install 'aiovbr[generator]'\n"
        )
        return 2
    import vbr_api
    from vbr_generator.errors import GeneratorError

    options = _parser().parse_args(argv)
    problem = _folder_problem(options.output.resolve(), replace=options.force)
    if problem:
        sys.stderr.write(f"error: --output {options.output}: {problem}\n")
        return 2
    if options.revision in vbr_api.REVISIONS.built_in:
        sys.stderr.write(
            f"error: --revision {options.revision} is built in: `vbr_api.load` would load the"
            " built-in package, not yours\n"
        )
        return 2
    try:
        _generate(options)
    except (GeneratorError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("error: interrupted. No file was written.\n")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
