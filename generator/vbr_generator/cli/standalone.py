"""`aiovbr-generate`: a package of one's own for an API revision, without a clone of the project.

It registers itself as an entry point, so that `vbr_api.load` and `aiovbr.connect` find it once it
is installed beside aiovbr.
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
    from collections.abc import Sequence

__all__ = ["lay_out", "main"]

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
    from vbr_generator.curate.source import add_source_options

    parser = argparse.ArgumentParser(
        prog="aiovbr-generate",
        description="Make an installable package of an API revision from a server's own document.",
        epilog="Example: aiovbr-generate --revision 1.4-rev0 --pin SHA256 --output my_vbr_1_4"
        " --source https://vbr.example.com:9419/swagger/v1.4-rev0/swagger.json",
    )
    add_source_options(parser)
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="the new project; its last part is the package's name, as my_vbr_1_4",
    )
    parser.add_argument(
        "--overlays",
        type=Path,
        metavar="FOLDER",
        help="overlays of your own, applied after the ones that ship",
    )
    parser.add_argument("--force", action="store_true", help="replace what was made before")
    return parser


def _bound() -> str:
    """Give the versions of aiovbr whose runtime the package fits: this minor release's."""
    try:
        major, minor, *_ = version("aiovbr").split(".")
    except PackageNotFoundError:
        return ""
    return f">={major}.{minor},<{major}.{int(minor) + 1}"


def lay_out(module: Path, documents: Sequence[Path], revision: str, folder: Path) -> None:
    """Lay out a project: pyproject.toml, the package, and what it was made from.

    Args:
        module: The rendered package of a revision, which is moved.
        documents: The curated document and its ledger, which are moved.
        revision: The revision.
        folder: The project's folder, which exists; the package gets its name.
    """
    from vbr_generator.render.parser.project import format_package

    package = folder.name
    own = folder / package
    module.rename(own)
    for path in own.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        path.write_text(_RUNTIME.sub(r"\1vbr_api.\2\3", text), encoding="utf-8", newline="\n")
    format_package(own)  # imports of another package are sorted otherwise
    (own / "py.typed").touch()
    (own / "spec").mkdir()  # a simulator runs the revision from here
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
    from vbr_generator.cli.revision import build, previous, tell
    from vbr_generator.curate.overlay import load_overlays
    from vbr_generator.curate.source import SourceError, read_source, trust_of
    from vbr_generator.places import OVERLAYS
    from vbr_generator.staging import install

    content, name = read_source(options.source, trust_of(options))
    overlays = load_overlays(OVERLAYS, options.revision)
    if options.overlays is not None:
        own = load_overlays(options.overlays, options.revision)
        if not own:
            raise SourceError(
                f"--overlays {options.overlays}: no overlay for {options.revision} there"
                " (*.yaml, with info.x-vbr-shared or info.x-vbr-revisions)"
            )
        overlays += own
    parent: Path = options.output.resolve().parent
    with tempfile.TemporaryDirectory(dir=parent, prefix=".aiovbr-generate-") as temporary:
        built = build(content, name, options.revision, overlays, Path(temporary))
        project = Path(temporary) / options.output.resolve().name
        project.mkdir()
        lay_out(built.module, (built.document, built.ledger), options.revision, project)
        install([(project, options.output.resolve())])
    known = generated_surfaces(Path(vbr_api.__file__).parent)
    before = previous(options.revision, list(known))
    tell(built, known[before] if before else None)
    where = options.output.resolve()  # a bare name would be looked up in the package index
    sys.stdout.write(f'\nWritten. Install it beside aiovbr: pip install "{where}"\n')


def _refused(folder: Path, *, replace: bool) -> str:
    """Say why a folder cannot be the new project; nothing if it can.

    Args:
        folder: The folder; its last part is the package's name.
        replace: Whether a package that was made before may be replaced.
    """
    package = folder.name
    if not package.isidentifier() or iskeyword(package):
        return "its last part is the package's name, so it must be a Python name, as my_vbr_1_4"
    if not folder.parent.is_dir():
        return f"there is no folder {folder.parent}"
    if folder.exists():
        if not _is_ours(folder):
            return "exists, and is no package that this command made; name another folder"
        return "" if replace else "exists; --force replaces it"
    installed = {point.value for point in entry_points(group="vbr_api.revisions")}
    if package not in installed and find_spec(package) is not None:
        return f"a package {package} is installed already; name it otherwise, as my_vbr_1_4"
    return ""


def _is_ours(folder: Path) -> bool:
    project = folder / "pyproject.toml"
    if not project.is_file():
        return False
    declared = tomllib.loads(project.read_text(encoding="utf-8")).get("project", {})
    return folder.name in declared.get("entry-points", {}).get("vbr_api.revisions", {}).values()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Its arguments, without the program's name.

    Returns:
        The exit code: 0 done, 1 nothing written, 2 wrong usage, 130 interrupted.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"aiovbr-generate needs {', '.join(missing)}: pip install 'aiovbr[generator]'\n"
        )
        return 2
    import vbr_api
    from vbr_generator.curate.rules.rule import CurationError
    from vbr_generator.curate.source import SourceError
    from vbr_generator.render.package import GenerationError

    options = _parser().parse_args(argv)
    refused = _refused(options.output.resolve(), replace=options.force)
    if refused:
        sys.stderr.write(f"--output {options.output}: {refused}\n")
        return 2
    if options.revision in vbr_api.REVISIONS.built_in:
        sys.stderr.write(
            f"--revision {options.revision} is built in: `vbr_api.load` would go on to find that"
            " one, and not your package\n"
        )
        return 2
    try:
        _generate(options)
    except (SourceError, CurationError, GenerationError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("interrupted; nothing was written\n")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
