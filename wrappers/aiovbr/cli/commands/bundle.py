"""`aiovbr bundle`: inspects an export, or changes it and records the change."""

import copy
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from aiovbr.automation import KINDS, items, kind_named
from aiovbr.bundle import Bundle, read_bundle
from aiovbr.bundle._canonical import is_array, is_object
from aiovbr.bundle._contents import read_changes, reseal, rewrite
from aiovbr.bundle._folder import files_of, parse_document
from aiovbr.bundle._manifest import MANIFEST_NAME, Manifest
from aiovbr.errors import UnknownKind

from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._input.property_changes import PropertyAssignment
from .._migration.importing import secret_slots
from .._options.common import OutputOptions
from ..error_lines import CliError
from ..exit_codes import ExitCode

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
    """Verify the digests of an export, and show its contents and its recorded changes."""
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
        f" {manifest.revision}; digests are correct"
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
    name: Annotated[str, typer.Argument(metavar="NAME", help="Tag, name or hint of the object.")],
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="PATH=VALUE",
            help="Property to change; dots lead into nested objects; the value is JSON, or else"
            " text.",
        ),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Remove the object.")] = False,
) -> ExitCode:
    """Change or remove one object of an export, and record it in the manifest."""
    if remove == bool(settings):
        raise CliError(
            "no change is named. Use either --set PATH=VALUE, or --remove.", ExitCode.USAGE
        )
    try:
        kind = kind_named(kind).name
    except UnknownKind as error:
        raise CliError(f"{error}.", ExitCode.USAGE) from None
    bundle = read_bundle(path.absolute())
    documents = copy.deepcopy(dict(bundle.documents))
    objects, index = _find_object(bundle, documents, kind, name)
    if remove:
        del objects[index]
        change = f"{kind} {name!r} removed"
    else:
        for setting in settings or ():
            objects[index] = PropertyAssignment.parse(setting).apply_to(objects[index])
        properties = ", ".join(setting.partition("=")[0] for setting in settings or ())
        change = f"{kind} {name!r}: {properties} changed"
    _refuse_secrets(bundle, {kind: documents[kind]})
    rewrite(bundle, documents, when=_now(), what=change)
    shell.terminal.note(f"{change}; recorded in {bundle.path / MANIFEST_NAME}")
    return ExitCode.OK


def _find_object(
    bundle: Bundle, documents: dict[str, dict[str, Any]], kind: str, name: str
) -> tuple[list[Any], int]:
    """Return the list with the object, and its index in the list."""
    matches = [
        item
        for item in items(KINDS[kind], documents.get(kind, {}))
        if name in (item.name, *item.names)
    ]
    matches = [item for item in matches if item.name == name] or matches
    if len(matches) != 1:
        names = ", ".join(repr(item.name) for item in matches[:5])
        problem = (
            f"several objects of {kind} have the name {name!r}: {names}"
            if matches
            else f"{bundle.path}: there is no object {name!r} of {kind}"
        )
        raise CliError(f"{problem}. Use a name from `aiovbr plan`.", ExitCode.USAGE)
    return documents[kind][matches[0].collection], matches[0].index


def reseal_(
    shell: Shell,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="Folder with files that were changed by hand.")
    ],
    reason: Annotated[
        str,
        typer.Option(
            "--reason", metavar="TEXT", help="Reason of the change, recorded in the manifest."
        ),
    ],
) -> ExitCode:
    """Recompute the digests of files that were changed by hand, and record the change."""
    folder = path.absolute()
    read = files_of(folder)
    manifest = Manifest.parse(read(MANIFEST_NAME), folder / MANIFEST_NAME)
    documents = {
        kind: parse_document(read(entry.file), folder / entry.file)
        for kind, entry in manifest.kinds.items()
    }
    _refuse_secrets(Bundle(path=folder, manifest=manifest, documents=documents), documents)
    _, changed_files = reseal(folder, when=_now(), what=reason)
    if changed_files:
        shell.terminal.note(f"recorded new digests of: {', '.join(changed_files)}")
    else:
        shell.terminal.note("nothing to do: all digests are correct")
    return ExitCode.OK


def _refuse_secrets(bundle: Bundle, documents: dict[str, dict[str, Any]]) -> None:
    for kind, document in documents.items():
        if kind not in KINDS or not all(
            is_array(value) or is_object(value) for value in document.values()
        ):
            continue
        filled = [
            slot.key
            for slot in secret_slots(kind, document, bundle.manifest.revision)
            if slot.filled
        ]
        if filled:
            raise CliError(
                f"{bundle.path}: {filled[0]} contains a secret. Remove it, and write it to the"
                " secrets file.",
                ExitCode.SECRETS,
            )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


__all__ = ["EXAMPLE_EDIT", "EXAMPLE_RESEAL", "EXAMPLE_SHOW", "edit", "reseal_", "show"]
