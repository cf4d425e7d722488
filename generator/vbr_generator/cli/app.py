"""The command line `python -m vbr_generator`, which the Makefile calls."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.api_diff import as_json, as_markdown, as_text, compare
from vbr_generator.api_diff.files import generated_surfaces, stored_surfaces
from vbr_generator.api_diff.pages import pages_of, stale_pages, write_pages
from vbr_generator.checker import check_generated, check_ledger
from vbr_generator.cli.generation import generate, verify
from vbr_generator.cli.release import derived_marks
from vbr_generator.cli.surfaces import find_surface
from vbr_generator.curate.overlay import stale_actions, unapplied_actions
from vbr_generator.errors import GeneratorError, SurfaceError
from vbr_generator.places import CHANGELOG, PACKAGE, PAGES, PROMISES, SPEC, connect_of
from vbr_generator.public_names import additions, announcements, breaks, promised_now, write_promise
from vbr_generator.render.package import documents
from vbr_generator.revisions import is_revision

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["main"]

_OTHERS = {
    "check": "vbr_generator.cli.checking",
    "curate": "vbr_generator.cli.curation",
    "revision": "vbr_generator.cli.revision",
}
"""Commands with options of their own, and the modules of their `main`."""

_ANNOUNCE = (
    "restore them, or announce each in backticks under `### Breaking` of [Unreleased] in"
    " CHANGELOG.md (`api.jobs.*` matches every name with that prefix; a revision in backticks"
    " limits the item to that revision), and run `make snapshot`"
)


def _print(*lines: object) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")


def _generate(arguments: argparse.Namespace) -> int:
    _print(*generate(arguments.spec, arguments.package, connect_of(arguments.package)))
    if arguments.pages is not None:
        write_pages(pages_of(generated_surfaces(arguments.package)), arguments.pages)
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    reports, lines = verify(arguments.spec, arguments.package, connect_of(arguments.package))
    _print(*reports)
    if lines:
        _print(*lines, f"{len(lines)} differences: run `make generate` and commit the result")
        return 1
    losses = 0
    for source in documents(arguments.spec):
        for verdict in (check_ledger(source), check_generated(source, arguments.package)):
            _print(verdict)
            losses += len(verdict.losses)
    problems = [
        *_overlay_problems(arguments.spec),
        *_page_problems(arguments),
        *_broken_promises(arguments),
    ]
    _print(*problems)
    return 1 if losses or problems else 0


def _overlay_problems(spec: Path) -> list[str]:
    problems = [
        f"{overlay}: {target} selects nothing in any revision"
        for overlay, target in stale_actions(spec)
    ]
    if problems:
        problems.append("remove these actions, or run `make curate` for the revision with them")
    unapplied = unapplied_actions(spec)
    if unapplied:
        problems += [
            f"{overlay}: {target} is not applied to {revision}"
            for revision, overlay, target in unapplied
        ]
        revisions = ", ".join(sorted({revision for revision, _, _ in unapplied}))
        problems.append(f"run `make curate` for {revisions}")
    return problems


def _page_problems(arguments: argparse.Namespace) -> list[str]:
    if arguments.pages is None:
        return []
    problems = stale_pages(pages_of(generated_surfaces(arguments.package)), arguments.pages)
    return [*problems, "run `make generate` and commit the result"] if problems else []


def _broken_promises(arguments: argparse.Namespace) -> list[str]:
    if arguments.promises is None:
        return []
    promised, now = stored_surfaces(arguments.promises), promised_now(arguments.package)
    announced = announcements(arguments.changelog.read_text(encoding="utf-8"))
    broken = breaks(promised, now, announced)
    if broken:
        return [*map(str, broken), f"{len(broken)} public names are broken: {_ANNOUNCE}"]
    added = additions(promised, now)
    if added and arguments.complete:
        return [f"{added} public names are not in the snapshot: run `make snapshot`"]
    _print(f"{len(promised)} promised surfaces kept, {added} additions since `make snapshot`")
    return []


def _snapshot(arguments: argparse.Namespace) -> int:
    broken = _broken_promises(arguments)
    if broken:
        _print(*broken)
        return 1
    now = promised_now(arguments.package)
    write_promise(now, arguments.promises)
    _print(f"{len(now)} surfaces written to {arguments.promises.name}/")
    return 0


def _api_diff(arguments: argparse.Namespace) -> int:
    old = find_surface(arguments.old, arguments.package)
    new = find_surface(arguments.new, arguments.package)
    if is_revision(old.title) != is_revision(new.title):
        raise SurfaceError(f"{old.title} and {new.title} are surfaces of different kinds")
    changes = compare(old, new)
    if arguments.output == "json":
        _print(json.dumps(as_json(old.title, new.title, changes), indent=1))
    else:
        report = as_markdown if arguments.output == "markdown" else as_text
        sys.stdout.write(report(old.title, new.title, changes))
    return 0


def _release_check(arguments: argparse.Namespace) -> int:
    derived = derived_marks(arguments.spec)
    if derived:
        _print(
            *derived,
            f"{len(derived)} derived marks: write them into spec/overlays/ and run `make curate`",
        )
    return max(_verify(arguments), int(bool(derived)))


_COMMANDS: tuple[tuple[str, Callable[[argparse.Namespace], int], str], ...] = (
    ("generate", _generate, "write generated/vbr_api and docs/reference/revisions from spec/"),
    ("verify", _verify, "regenerate, compare, and check for losses and broken public names"),
    ("snapshot", _snapshot, "promise the current public names; fails on an unannounced break"),
    ("api-diff", _api_diff, "list what an upgrade changes for a caller"),
    ("release-check", _release_check, "verify, and fail on derived marks or missing promises"),
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator",
        description="Curate API documents, generate vbr_api from them, and verify the result.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, run, text in _COMMANDS:
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--spec", type=Path, default=SPEC, help="folder of the documents")
        command.add_argument("--package", type=Path, default=PACKAGE, help="folder of vbr_api")
        command.set_defaults(run=run, complete=name == "release-check")
        if name == "api-diff":
            kinds = "a revision, a curated document (.json) or a surface (.txt)"
            command.add_argument("--old", required=True, help=kinds)
            command.add_argument("--new", required=True, help=kinds)
            command.add_argument(
                "--output", choices=("text", "markdown", "json"), default="text", help="format"
            )
            continue
        command.add_argument(
            "--pages", type=Path, nargs="?", const=PAGES, help="folder of the pages of differences"
        )
        command.add_argument(
            "--promises",
            type=Path,
            nargs="?",
            const=PROMISES,
            default=PROMISES if name == "snapshot" else None,
            help="folder of the promised surfaces",
        )
        command.add_argument("--changelog", type=Path, default=CHANGELOG, help="the changelog")
    for name in _OTHERS:
        commands.add_parser(name, help=f"`{name} --help` lists its options")
    return parser


def main(argv: Sequence[str]) -> int:
    """Run one command.

    Returns:
        The exit code: 0 on success, 1 for a difference, a loss or an error, 2 for wrong usage.
    """
    if argv and argv[0] in _OTHERS:
        return int(import_module(_OTHERS[argv[0]]).main(list(argv[1:])))
    arguments = _parser().parse_args(argv)
    if shutil.which("ruff", path=str(Path(sys.executable).parent)) is None:
        _print("error: this Python has no ruff. Use `make`, or install the dev group.")
        return 2
    try:
        return int(arguments.run(arguments))
    except GeneratorError as error:
        _print(f"error: {error}")
        return 1
