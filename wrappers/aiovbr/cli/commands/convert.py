"""`aiovbr bundle convert`: an export in another API revision."""

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
from .._migration.exporting import beside
from ..exit_codes import ExitCode
from ..failures import CliError

EXAMPLE = """\
aiovbr bundle convert ./lab-export --to-revision 1.3-rev0 --out ./lab-export-13

aiovbr bundle convert ./lab-export --to-revision 1.3-rev0 --dry-run --output json
"""
_COLUMNS = ("kind", "objects", "converted", "changed", "not carried")
_NAMES = 5


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
        typer.Option("--out", metavar="FOLDER", help="Folder, or file.zip, to write."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would be changed, and write nothing.")
    ] = False,
    output: Annotated[
        Format, typer.Option("--output", "-o", help="How the result is written.")
    ] = Format.TABLE,
) -> ExitCode:
    """Convert an export to another API revision, and tell what cannot be carried.

    Renamed properties and values get their new names; what that revision has no place for is left
    out, each told by object and property. The change is recorded in the new manifest, the old
    export stays as it is. Ends with 1 if anything was left out.
    """
    if dry_run is (out is not None):
        raise CliError("say where to: --out FOLDER, or --dry-run.", ExitCode.USAGE)
    if revision not in vbr_api.REVISIONS:
        raise CliError(
            f"this aiovbr does not know API revision {revision!r}; name one of"
            f" {', '.join(vbr_api.REVISIONS)} with --to-revision.",
            ExitCode.REVISION,
        )
    bundle = read_bundle(path.absolute())
    before = bundle.manifest.revision
    if before == revision:
        raise CliError(f"{path}: is of API revision {revision} already.", ExitCode.USAGE)
    found = {kind: _convert(bundle, kind, revision) for kind in bundle.documents}
    lost = sum(len(one.losses) for one in found.values())
    if out is not None:
        what = f"converted from API revision {before} to {revision}"
        write_copy(
            bundle,
            out.absolute(),
            {kind: one.document for kind, one in found.items()},
            revision=revision,
            when=datetime.now(UTC).isoformat(timespec="seconds"),
            what=f"{what}, {lost} losses" if lost else what,
        )
    _tell(shell, bundle, found, revision, output)
    if out is not None:
        shell.terminal.note(f"API revision {revision} of the export is in {out}")
        if beside(bundle.path).exists():
            shell.terminal.note(f"its secrets are where they were: --secrets {beside(bundle.path)}")
    if lost:
        raise CliError(
            f"{lost} things cannot be carried to {revision}; the lines above tell which.",
            ExitCode.DIFFERENT,
        )
    return ExitCode.OK


def _convert(bundle: Bundle, kind: str, revision: str) -> Conversion:
    if kind not in KINDS:
        raise CliError(
            f"{bundle.path}: this aiovbr cannot convert {kind}; upgrade it.", ExitCode.FILE
        )
    linux = bundle.documents.get("managedServers", {}).get("linuxHosts") or ()
    return convert(
        KINDS[kind],
        dict(bundle.documents[kind]),
        document_model(KINDS[kind], bundle.manifest.revision),
        document_model(KINDS[kind], revision),
        linux_hosts={str(one.get("name")) for one in linux if one},
    )


def _tell(
    shell: Shell, bundle: Bundle, found: dict[str, Conversion], revision: str, output: Format
) -> None:
    rows = [_row(bundle, kind, one) for kind, one in found.items()]
    losses = [loss for one in found.values() for loss in one.losses]
    if output is Format.JSON:
        value: dict[str, Any] = {
            "from": bundle.manifest.revision,
            "to": revision,
            "kinds": rows,
            "changes": {kind: dict(one.changes) for kind, one in found.items()},
            "lacking": {kind: dict(one.lacking) for kind, one in found.items()},
            "losses": [
                {"kind": one.kind, "name": one.name, "path": one.path, "reason": one.reason}
                for one in losses
            ],
        }
        print_json(shell.terminal, value, None)
        return
    with RowWriter(shell.terminal, output, columns=_COLUMNS) as writer:
        writer.rows(rows)
    for kind, one in found.items():
        for what, count in sorted(one.changes.items()):
            shell.terminal.note(f"{kind}: {what} ({_objects(count)})")
        for what, count in sorted(one.lacking.items()):
            shell.terminal.warn(
                f"{kind}: {what} is required by {revision}, and not in the export"
                f" ({_objects(count)}); `aiovbr bundle edit` adds it, if the server asks for it"
            )
    alike: dict[tuple[str, str, str], list[str]] = {}
    for loss in losses:
        alike.setdefault((loss.kind, loss.path, loss.reason), []).append(loss.name)
    for (kind, place, reason), names in alike.items():
        told = ", ".join(map(repr, names[:_NAMES]))
        more = f" and {len(names) - _NAMES} more (--output json)" if len(names) > _NAMES else ""
        what = place or "the whole object"
        shell.terminal.note(f"not carried: {kind}: {what}: {reason}: of {told}{more}")


def _objects(count: int) -> str:
    return f"in {count} object{'s' if count > 1 else ''}"


def _row(bundle: Bundle, kind: str, one: Conversion) -> dict[str, Any]:
    whole = Counter(loss.path == "" for loss in one.losses)
    total = bundle.manifest.kinds[kind].count
    return {
        "kind": kind,
        "objects": total,
        "converted": total - whole[True],
        "changed": max(one.changes.values(), default=0),
        "not carried": len(one.losses),
    }


__all__ = ["EXAMPLE", "convert_"]
