"""`aiovbr call`: any operation of the API."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

import vbr_api
from aiovbr.bundle._canonical import is_array, is_object
from vbr_api.runtime import Model, Operation

from .._console.interrupts import Interrupts
from .._console.masking import shown
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._input.arguments import Signature
from .._options.common import ConnectionOptions
from .._options.properties import SettingOptions, warn_of_odd
from .._servers.catalog import find
from .._servers.connection import connected, resolve, revision_of
from ..exit_codes import ExitCode
from ..failures import CliError
from ..transfers import save, send

EXAMPLE = """\
aiovbr call GetAllRepositories --param nameFilter='Default*'

aiovbr call disable_job --param id=6745a759-2205-4cd2-b172-8ec8f7e60ef8

aiovbr call download_deployment_kit --revision 1.3-rev2 -p taskId=... --out kit.zip

aiovbr call create_creds --body-file creds.json --set description=nightly --secret password=env:PW
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultOptions:
    """How the answer is written: JSON unless something else is asked for."""

    output: Annotated[Format, typer.Option("--output", "-o", help="How the answer is written.")] = (
        Format.JSON
    )
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="File to write the answer to: UTF-8, or the file that the operation answers with;"
            " whole or not at all, for its owner only.",
        ),
    ] = None
    show_secrets: Annotated[
        bool, typer.Option("--show-secrets", help="Show secrets instead of ***.")
    ] = False


def call(
    shell: Shell,
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION", help="Operation, in either spelling: GetAllJobs or get_all_jobs."
        ),
    ],
    connection: ConnectionOptions,
    result: ResultOptions,
    setting: SettingOptions,
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param", "-p", metavar="NAME=VALUE", help="Path or query parameter; may be repeated."
        ),
    ] = None,
    body_file: Annotated[
        str | None,
        typer.Option(
            "--body-file",
            metavar="FILE",
            help="JSON of the body, or the file that is uploaded; - reads standard input.",
        ),
    ] = None,
) -> ExitCode:
    """Call any operation of the API and write its answer."""
    # The name is looked up before a password is asked for.
    known = revision_of(shell, connection)
    find(operation, known)
    target = resolve(shell, connection)
    found = find(operation, target.revision)
    if found.streams and result.out is None:
        raise CliError(f"{found.id} answers with a file: name one with --out FILE.", ExitCode.USAGE)
    api = vbr_api.load(target.revision)
    module: Any = getattr(api.operations, found.name)
    signature = Signature.of(module, api.models)
    arguments = signature.arguments(param or ())
    if signature.body_is_file:
        if body_file is None or setting.settings or setting.secrets:
            raise CliError(
                f"{found.id} takes a file as it is: name one with --body-file FILE, and no --set.",
                ExitCode.USAGE,
            )
        return _tell(shell, found, send(shell, target, found, arguments, body_file), result)
    body = signature.body_from(_json_of(body_file), setting.read(shell))
    if body is not None:
        warn_of_odd(shell, body)
        arguments["body"] = body.model
    if found.streams and result.out is not None:
        save(shell, target, found, arguments, result.out)
        return ExitCode.OK

    async def main(_: Interrupts) -> Any:
        async with connected(shell, target) as vbr:
            return await module.call(vbr, **arguments)

    return _tell(shell, found, shell.run(main), result)


def _tell(shell: Shell, found: Operation, answer: Any, result: ResultOptions) -> ExitCode:
    if answer is None:
        shell.terminal.note(f"{found.id}: done")
    else:
        _show(shell, answer, result)
    return ExitCode.OK


def _show(shell: Shell, answer: Any, result: ResultOptions) -> None:
    value = shown(answer, secrets=result.show_secrets) if isinstance(answer, Model) else answer
    if result.output is Format.JSON:
        print_json(shell.terminal, value, result.out)
        return
    with RowWriter(shell.terminal, result.output, result.out) as writer:
        if is_object(value) and is_array(value.get("data")):
            writer.rows(value["data"])
        elif is_object(value) and result.output is Format.TABLE:
            writer.rows({"property": key, "value": one} for key, one in value.items())
        else:
            writer.row(value if is_object(value) else {"value": value})


def _json_of(body_file: str | None) -> Any:
    if body_file is None:
        return None
    data = sys.stdin.buffer.read() if body_file == "-" else Path(body_file).read_bytes()
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise CliError(f"{body_file}: is not JSON ({error.msg}).", ExitCode.FILE) from None


__all__ = ["EXAMPLE", "call"]
