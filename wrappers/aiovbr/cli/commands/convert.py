"""`aiovbr bundle convert`: converts an export to another API revision."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

import vbr_api
from aiovbr.automation import KINDS, Conversion, convert, document_model
from aiovbr.bundle import Bundle, read_bundle
from aiovbr.bundle._contents import write_copy

from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._migration.exporting import default_secrets_path
from ..error_lines import CliError
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr bundle convert ./lab-export --to-revision 1.3-rev0 --out ./lab-export-13

aiovbr bundle convert ./lab-export --to-revision 1.3-rev0 --dry-run --output json
"""
_COLUMNS = ("kind", "objects", "converted", "changed", "not carried")
_NAMES_SHOWN = 5


def convert_(
    shell: Shell,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="Folder or zip that `aiovbr export` wrote.")
    ],
    revision: Annotated[
        str, typer.Option("--to-revision", metavar="REVISION", help="API revision to convert to.")
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FOLDER", help="Folder or file.zip to write."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show the changes; write nothing.")
    ] = False,
    output: Annotated[
        Format, typer.Option("--output", "-o", help="Format of the result.")
    ] = Format.TABLE,
) -> ExitCode:
    """Convert an export to another API revision, and list what cannot be converted.

    Renamed properties and values get their new names. Content that the revision does not support is
    removed and listed by object and property. The new manifest records the conversion; the old
    export is unchanged. Exit code 1 if anything was removed.
    """
    if dry_run is (out is not None):
        raise CliError(
            "no destination is named. Use either --out FOLDER, or --dry-run.", ExitCode.USAGE
        )
    if revision not in vbr_api.REVISIONS:
        raise CliError(
            f"this aiovbr does not support API revision {revision!r}. Use one of"
            f" {', '.join(vbr_api.REVISIONS)} with --to-revision.",
            ExitCode.REVISION,
        )
    bundle = read_bundle(path.absolute())
    before = bundle.manifest.revision
    if before == revision:
        raise CliError(
            f"{path}: already has API revision {revision}. Name another one.", ExitCode.USAGE
        )
    converted = {kind: _convert(bundle, kind, revision) for kind in bundle.documents}
    lost = sum(len(conversion.losses) for conversion in converted.values())
    if out is not None:
        change = f"converted from API revision {before} to {revision}"
        write_copy(
            bundle,
            out.absolute(),
            {kind: conversion.document for kind, conversion in converted.items()},
            revision=revision,
            when=datetime.now(UTC).isoformat(timespec="seconds"),
            what=f"{change}, {lost} losses" if lost else change,
        )
    _print_result(shell, bundle, converted, revision, output)
    if out is not None:
        shell.terminal.note(f"the export in API revision {revision} is in {out}")
        secrets_path = default_secrets_path(bundle.path)
        if secrets_path.exists():
            shell.terminal.note(f"it uses the same secrets file: --secrets {secrets_path}")
    if lost:
        raise CliError(
            f"{lost} properties or objects cannot be converted to {revision}. The lines above list"
            " them.",
            ExitCode.DIFFERENT,
        )
    return ExitCode.OK


def _convert(bundle: Bundle, kind: str, revision: str) -> Conversion:
    if kind not in KINDS:
        raise CliError(
            f"{bundle.path}: this aiovbr cannot convert {kind}. Upgrade aiovbr.", ExitCode.FILE
        )
    linux = bundle.documents.get("managedServers", {}).get("linuxHosts") or ()
    return convert(
        KINDS[kind],
        dict(bundle.documents[kind]),
        document_model(KINDS[kind], bundle.manifest.revision),
        document_model(KINDS[kind], revision),
        linux_hosts={str(host.get("name")) for host in linux if host},
    )


def _print_result(
    shell: Shell, bundle: Bundle, converted: dict[str, Conversion], revision: str, output: Format
) -> None:
    rows = [_row(bundle, kind, conversion) for kind, conversion in converted.items()]
    losses = [loss for conversion in converted.values() for loss in conversion.losses]
    if output is Format.JSON:
        value: dict[str, Any] = {
            "from": bundle.manifest.revision,
            "to": revision,
            "kinds": rows,
            "changes": {kind: dict(each.changes) for kind, each in converted.items()},
            "lacking": {kind: dict(each.lacking) for kind, each in converted.items()},
            "losses": [
                {"kind": loss.kind, "name": loss.name, "path": loss.path, "reason": loss.reason}
                for loss in losses
            ],
        }
        print_json(shell.terminal, value, None)
        return
    with RowWriter(shell.terminal, output, columns=_COLUMNS) as writer:
        writer.rows(rows)
    for kind, conversion in converted.items():
        for change, count in sorted(conversion.changes.items()):
            shell.terminal.note(f"{kind}: {change} ({_objects(count)})")
        for path, count in sorted(conversion.lacking.items()):
            shell.terminal.warn(
                f"{kind}: {revision} requires {path}, and the export lacks it ({_objects(count)})."
                " If the server refuses the import, add it with `aiovbr bundle edit`"
            )
    names_by_loss: dict[tuple[str, str, str], list[str]] = {}
    for loss in losses:
        names_by_loss.setdefault((loss.kind, loss.path, loss.reason), []).append(loss.name)
    for (kind, path, reason), names in names_by_loss.items():
        shown = ", ".join(map(repr, names[:_NAMES_SHOWN]))
        hidden = len(names) - _NAMES_SHOWN
        suffix = f" and {hidden} more (--output json)" if hidden > 0 else ""
        lost = path or "the whole object"
        shell.terminal.note(f"not converted: {kind}: {lost}: {reason}: of {shown}{suffix}")


def _objects(count: int) -> str:
    return f"in {count} object{'s' if count > 1 else ''}"


def _row(bundle: Bundle, kind: str, conversion: Conversion) -> dict[str, Any]:
    is_whole_object = Counter(loss.path == "" for loss in conversion.losses)
    total = bundle.manifest.kinds[kind].count
    return {
        "kind": kind,
        "objects": total,
        "converted": total - is_whole_object[True],
        "changed": max(conversion.changes.values(), default=0),
        "not carried": len(conversion.losses),
    }


__all__ = ["EXAMPLE", "convert_"]
