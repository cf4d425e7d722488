"""`aiovbr bundle`: looks into an export, and changes it in a way that stays legal."""

import copy
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from aiovbr.automation import KINDS, UnknownKind, items, kind_named
from aiovbr.bundle import Bundle, read_bundle
from aiovbr.bundle._canonical import is_array, is_object
from aiovbr.bundle._contents import read_changes, reseal, rewrite
from aiovbr.bundle._folder import files_of, parse_document
from aiovbr.bundle._manifest import MANIFEST_NAME, Manifest

from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._input.settings import Setting
from .._migration.importing import slots_of
from .._options.common import OutputOptions
from ..exit_codes import ExitCode
from ..failures import CliError

EXAMPLE_SHOW = """\
aiovbr bundle show ./lab-export
"""
EXAMPLE_EDIT = """\
aiovbr bundle edit ./lab-export jobs 'SQL backup' --set description='moved in June'

aiovbr bundle edit ./lab-export jobs 'Old backup' --remove
"""
EXAMPLE_RESEAL = """\
aiovbr bundle reseal ./lab-export --reason 'paths of the new array'
"""


def show(
    shell: Shell,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="Folder or zip that `aiovbr export` wrote.")
    ],
    result: OutputOptions,
) -> ExitCode:
    """Prove that an export is whole, and tell what is in it and what was changed in it."""
    bundle = read_bundle(path.absolute())
    manifest = bundle.manifest
    kinds = [
        {"kind": kind, "objects": entry.count, "file": entry.file, "sha256": entry.sha256}
        for kind, entry in manifest.kinds.items()
    ]
    if result.output is Format.JSON:
        value = {
            "path": str(bundle.path),
            "created": manifest.created,
            "server": {"name": manifest.origin.name, "build": manifest.origin.build},
            "revision": manifest.revision,
            "digest": manifest.digest,
            "kinds": kinds,
            "changes": read_changes(manifest),
        }
        print_json(shell.terminal, value, result.out)
        return ExitCode.OK
    with RowWriter(shell.terminal, result.output, result.out, columns=tuple(kinds[0])) as writer:
        writer.rows(kinds)
    origin = manifest.origin
    shell.terminal.note(
        f"exported from {origin.name} (build {origin.build}) at {manifest.created}, API revision"
        f" {manifest.revision}; whole"
    )
    for change in read_changes(manifest):
        shell.terminal.note(f"changed at {change.get('when')}: {change.get('what')}")
    return ExitCode.OK


def edit(
    shell: Shell,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="Folder or zip that `aiovbr export` wrote.")
    ],
    kind: Annotated[str, typer.Argument(metavar="KIND", help=f"One of {', '.join(KINDS)}.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="The object: its tag, name or hint.")],
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="PATH=VALUE",
            help="Property to change; dots lead deeper; the value is JSON, or else text.",
        ),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the object out.")] = False,
) -> ExitCode:
    """Change or remove one object of an export, and record it in the manifest."""
    if remove == bool(settings):
        raise CliError("say what to do: --set PATH=VALUE, or --remove.", ExitCode.USAGE)
    try:
        wanted = kind_named(kind).name
    except UnknownKind as error:
        raise CliError(f"{error}.", ExitCode.USAGE) from None
    bundle = read_bundle(path.absolute())
    documents = copy.deepcopy(dict(bundle.documents))
    place, index = _find(bundle, documents, wanted, name)
    if remove:
        del place[index]
        what = f"{wanted} {name!r} removed"
    else:
        for setting in settings or ():
            place[index] = Setting.parse(setting).onto(place[index])
        properties = ", ".join(setting.partition("=")[0] for setting in settings or ())
        what = f"{wanted} {name!r}: {properties} changed"
    _refuse_secrets(bundle, {wanted: documents[wanted]})
    rewrite(bundle, documents, when=_now(), what=what)
    shell.terminal.note(f"{what}; recorded in {bundle.path / MANIFEST_NAME}")
    return ExitCode.OK


def _find(
    bundle: Bundle, documents: dict[str, dict[str, Any]], kind: str, name: str
) -> tuple[list[Any], int]:
    found = [
        item
        for item in items(KINDS[kind], documents.get(kind, {}))
        if name in (item.name, *item.names)
    ]
    exact = [item for item in found if item.name == name]
    chosen = exact or found
    if len(chosen) != 1:
        several = ", ".join(repr(item.name) for item in chosen[:5])
        told = (
            f"several objects are called {name!r}: {several}"
            if chosen
            else (f"{bundle.path} has no object {name!r} of {kind}")
        )
        raise CliError(f"{told}; name one as `aiovbr plan` does.", ExitCode.USAGE)
    place = documents[kind][chosen[0].collection]
    return place, chosen[0].index


def reseal_(
    shell: Shell,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="Folder whose files were changed by hand.")
    ],
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="Why; it is recorded in the manifest.")
    ],
) -> ExitCode:
    """Make files that were changed by hand legal again, and record it in the manifest."""
    where = path.absolute()
    read = files_of(where)
    manifest = Manifest.parse(read(MANIFEST_NAME), where / MANIFEST_NAME)
    documents = {
        kind: parse_document(read(entry.file), where / entry.file)
        for kind, entry in manifest.kinds.items()
    }
    _refuse_secrets(Bundle(path=where, manifest=manifest, documents=documents), documents)
    _, altered = reseal(where, when=_now(), what=reason)
    if altered:
        shell.terminal.note(f"sealed anew: {', '.join(altered)}")
    else:
        shell.terminal.note("nothing was changed: the seal is good as it is")
    return ExitCode.OK


def _refuse_secrets(bundle: Bundle, documents: dict[str, dict[str, Any]]) -> None:
    for kind, document in documents.items():
        if kind not in KINDS or not all(
            is_array(one) or is_object(one) for one in document.values()
        ):
            continue
        filled = [
            slot.key for slot in slots_of(kind, document, bundle.manifest.revision) if slot.filled
        ]
        if filled:
            raise CliError(
                f"{bundle.path}: a secret stands in {filled[0]}; empty it there and write it into"
                " the secrets file.",
                ExitCode.SECRETS,
            )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


__all__ = ["EXAMPLE_EDIT", "EXAMPLE_RESEAL", "EXAMPLE_SHOW", "edit", "reseal_", "show"]
