"""The generator's commands, which the Makefile calls."""

from __future__ import annotations

import argparse
import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.cli.generation import differences, generate, verify
from vbr_generator.places import CHANGELOG, PACKAGE, PAGES, PROMISES, SPEC, connect_of
from vbr_generator.render.package import GenerationError, documents

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["PACKAGE", "SPEC", "differences", "generate", "main", "say", "verify"]

_OTHERS = {
    "check": "vbr_generator.cli.checking",
    "curate": "vbr_generator.cli.curation",
    "revision": "vbr_generator.cli.revision",
}
"""Commands that have options of their own, and the module that has their `main`."""


_ANNOUNCE = (
    "undo that, or announce each in backticks under `### Breaking` of [Unreleased] in CHANGELOG.md"
    " (`api.jobs.*` covers what begins so, a revision beside it limits the line to that), and run"
    " `make snapshot`"
)


def say(*lines: object) -> None:
    """Write lines to standard output."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


def _generate(arguments: argparse.Namespace) -> int:
    from vbr_generator.api_diff.files import generated_surfaces
    from vbr_generator.api_diff.pages import pages_of, write_pages

    say(*generate(arguments.spec, arguments.package, connect_of(arguments.package)))
    if arguments.pages is not None:
        write_pages(pages_of(generated_surfaces(arguments.package)), arguments.pages)
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    from vbr_generator.checker import check_generated, check_ledger

    reports, different = verify(arguments.spec, arguments.package, connect_of(arguments.package))
    say(*reports)
    if different:
        say(*different, f"{len(different)} differences: run `make generate` and commit the result")
        return 1
    losses = 0
    for source in documents(arguments.spec):
        for verdict in (check_ledger(source), check_generated(source, arguments.package)):
            say(verdict)
            losses += len(verdict.losses)
    problems = [*_stale_actions(arguments), *_stale_pages(arguments), *_broken(arguments)]
    say(*problems)
    return 1 if losses or problems else 0


def _stale_actions(arguments: argparse.Namespace) -> list[str]:
    from vbr_generator.curate.overlay import stale_actions, unapplied_actions

    found = stale_actions(arguments.spec)
    told = [f"{overlay}: {target} hits nothing in any revision" for overlay, target in found]
    if told:
        told.append("remove these actions, or run `make curate` for the revision that has them")
    since = unapplied_actions(arguments.spec)
    if since:
        told += [
            f"{overlay}: {target} is not what {revision} has" for revision, overlay, target in since
        ]
        told.append(f"run `make curate` for {', '.join(sorted({one[0] for one in since}))}")
    return told


def _stale_pages(arguments: argparse.Namespace) -> list[str]:
    from vbr_generator.api_diff.files import generated_surfaces
    from vbr_generator.api_diff.pages import pages_of, stale_pages

    if arguments.pages is None:
        return []
    told = stale_pages(pages_of(generated_surfaces(arguments.package)), arguments.pages)
    return [*told, "run `make generate` and commit the result"] if told else []


def _broken(arguments: argparse.Namespace) -> list[str]:
    from vbr_generator.api_diff.files import stored_surfaces
    from vbr_generator.public_names import (
        additions,
        announcements,
        breaks,
        promised_now,
    )

    if arguments.promises is None:
        return []
    promised, now = stored_surfaces(arguments.promises), promised_now(arguments.package)
    announced = announcements(arguments.changelog.read_text(encoding="utf-8"))
    found = breaks(promised, now, announced)
    if found:
        return [*map(str, found), f"{len(found)} public names are broken: {_ANNOUNCE}"]
    more = additions(promised, now)
    if more and arguments.complete:
        return [f"{more} public names are not in the snapshot yet: run `make snapshot`"]
    say(f"{len(promised)} promised surfaces kept, {more} additions since `make snapshot`")
    return []


def _snapshot(arguments: argparse.Namespace) -> int:
    from vbr_generator.public_names import promised_now, write_promise

    arguments.complete = False
    broken = _broken(arguments)
    if broken:
        say(*broken)
        return 1
    now = promised_now(arguments.package)
    write_promise(now, arguments.promises)
    say(f"{len(now)} surfaces are promised now")
    return 0


def _api_diff(arguments: argparse.Namespace) -> int:
    import json

    from vbr_generator.api_diff import (
        as_json,
        as_markdown,
        as_text,
        compare,
    )
    from vbr_generator.api_diff.files import surface_at
    from vbr_generator.curate.document import is_revision

    old = surface_at(arguments.old, arguments.package)
    new = surface_at(arguments.new, arguments.package)
    if is_revision(old.title) != is_revision(new.title):
        raise GenerationError(f"{old.title} and {new.title} are surfaces of different kinds")
    changes = compare(old, new)
    if arguments.output == "json":
        say(json.dumps(as_json(old.title, new.title, changes), indent=1))
    else:
        tell = as_markdown if arguments.output == "markdown" else as_text
        sys.stdout.write(tell(old.title, new.title, changes))
    return 0


def _release_check(arguments: argparse.Namespace) -> int:
    from vbr_generator.cli.release import derived_marks

    derived = derived_marks(arguments.spec)
    if derived:
        say(
            *derived,
            f"{len(derived)} marks are derived: write them in spec/overlays/ and run `make curate`",
        )
    return max(_verify(arguments), int(bool(derived)))


_COMMANDS: tuple[tuple[str, Callable[[argparse.Namespace], int], str], ...] = (
    ("generate", _generate, "write generated/vbr_api and docs/revisions from spec/"),
    ("verify", _verify, "regenerate, compare, and check that nothing is lost or broken"),
    ("snapshot", _snapshot, "promise what is public now; refused if a break is not announced"),
    ("api-diff", _api_diff, "tell what an upgrade changes for a caller"),
    ("release-check", _release_check, "verify, and fail on everything that is derived"),
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m vbr_generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, run, told in _COMMANDS:
        command = commands.add_parser(name, help=told, description=told)
        command.add_argument("--spec", type=Path, default=SPEC, help="folder of the documents")
        command.add_argument("--package", type=Path, default=PACKAGE, help="folder of vbr_api")
        command.set_defaults(run=run, complete=name == "release-check")
        if name == "api-diff":
            what = "a revision, a curated document (.json) or a surface (.txt)"
            command.add_argument("--old", required=True, help=what)
            command.add_argument("--new", required=True, help=what)
            command.add_argument(
                "--output", choices=("text", "markdown", "json"), default="text", help="how to tell"
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
        commands.add_parser(name, help=f"`{name} --help` tells")
    return parser


def main(argv: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 if all is well, 1 if something differs or is lost, 2 for wrong usage.
    """
    if argv and argv[0] in _OTHERS:
        return int(import_module(_OTHERS[argv[0]]).main(list(argv[1:])))
    arguments = _parser().parse_args(argv)
    if shutil.which("ruff", path=str(Path(sys.executable).parent)) is None:
        say("ruff is not installed beside this Python: use `make`, or install the dev group")
        return 2
    try:
        return int(arguments.run(arguments))
    except GenerationError as error:
        say(error)
        return 1
