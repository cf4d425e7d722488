"""The generator's commands, which the Makefile calls."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.render.package import (
    GenerationError,
    documents,
    render_all,
    render_connect,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vbr_generator.render.package import Report

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"
PACKAGE = ROOT / "generated" / "vbr_api"
CONNECT = ROOT / "wrappers" / "aiovbr" / "_generated"


def generate(spec: Path, package: Path, connect: Path | None = None) -> list[Report]:
    """Render every revision of `spec` and put the result in the place of `package`.

    The old package stays until the new one is complete.

    Args:
        spec: Folder of the documents.
        package: Folder of `vbr_api`.
        connect: Folder of the module of `aiovbr.connect`, if it is to be written too.
    """
    package.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=package.parent, prefix=".generate-") as temporary:
        fresh = Path(temporary) / package.name
        reports = render_all(documents(spec), fresh)
        if connect is not None:
            render_connect(documents(spec), Path(temporary) / connect.name / "connect.py")
            _replace(connect, Path(temporary) / connect.name)
        _replace(package, fresh)
    return reports


def _replace(folder: Path, fresh: Path) -> None:
    if folder.exists():
        folder.rename(fresh.with_name(f"old-{folder.name}"))
    fresh.rename(folder)


def verify(
    spec: Path, package: Path, connect: Path | None = None
) -> tuple[list[Report], list[str]]:
    """Render into a temporary folder and compare with what is committed; arguments as `generate`.

    Returns:
        The reports, and one line per difference.
    """
    with tempfile.TemporaryDirectory(prefix="aiovbr-verify-") as temporary:
        fresh = Path(temporary) / package.name
        reports = render_all(documents(spec), fresh)
        different = sorted(differences(package, fresh))
        if connect is not None:
            made = Path(temporary) / connect.name
            render_connect(documents(spec), made / "connect.py")
            different += [f"{connect.name}/{line}" for line in sorted(differences(connect, made))]
        return reports, different


def differences(old: Path, new: Path) -> Iterator[str]:
    """Tell in which files two folders differ, caches left out."""
    before, after = _files(old), _files(new)
    yield from (f"{name}: is not generated any more" for name in before - after)
    yield from (f"{name}: is missing" for name in after - before)
    for name in before & after:
        if not filecmp.cmp(old / name, new / name, shallow=False):
            yield f"{name}: differs from what is generated"


def _files(folder: Path) -> set[str]:
    skipped = {"__pycache__", ".ruff_cache", ".mypy_cache"}
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not skipped & set(path.relative_to(folder).parts)
    }


def _say(*lines: object) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")


def _connect_of(arguments: argparse.Namespace) -> Path | None:
    """Return the folder of `aiovbr.connect`, which goes with this repository's own package."""
    return CONNECT if arguments.package == PACKAGE else None


def _generate(arguments: argparse.Namespace) -> int:
    _say(*generate(arguments.spec, arguments.package, _connect_of(arguments)))
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    from vbr_generator.checker import check_generated, check_ledger

    reports, different = verify(arguments.spec, arguments.package, _connect_of(arguments))
    _say(*reports)
    if different:
        _say(*different, f"{len(different)} differences: run `make generate` and commit the result")
        return 1
    losses = 0
    for source in documents(arguments.spec):
        for verdict in (check_ledger(source), check_generated(source, arguments.package)):
            _say(verdict)
            losses += len(verdict.losses)
    return 1 if losses else 0


def main(argv: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 if all is well, 1 if something differs or is lost, 2 for wrong usage.
    """
    if argv and argv[0] in ("check", "curate"):  # they have options of their own
        module = import_module(f"vbr_generator.{'checker' if argv[0] == 'check' else argv[0]}")
        return int(module.main(list(argv[1:])))
    parser = argparse.ArgumentParser(prog="python -m vbr_generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, run, told in (
        ("generate", _generate, "write generated/vbr_api from spec/"),
        ("verify", _verify, "regenerate, compare, and check that nothing is lost"),
    ):
        command = commands.add_parser(name, help=told, description=told)
        command.add_argument("--spec", type=Path, default=SPEC, help="folder of the documents")
        command.add_argument("--package", type=Path, default=PACKAGE, help="folder of vbr_api")
        command.set_defaults(run=run)
    commands.add_parser("curate", help="make a curated document from a vendor document")
    commands.add_parser("check", help="compare source, document, ledger and package")
    arguments = parser.parse_args(argv)
    if shutil.which("ruff", path=str(Path(sys.executable).parent)) is None:
        _say(
            "ruff is not installed beside this Python: run `make` targets, or install the dev group"
        )
        return 2
    try:
        return int(arguments.run(arguments))
    except GenerationError as error:
        _say(error)
        return 1
