"""`aiovbr call`: calls any API operation."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

import vbr_api
from aiovbr.bundle._canonical import is_array, is_object, is_writable
from vbr_api.runtime import Model, Operation

from .._console.interrupts import Interrupts
from .._console.masking import to_masked_json
from .._console.shell import Shell
from .._console.tables import Format, RowWriter, print_json
from .._input.arguments import OperationSignature
from .._options.common import ConnectionOptions
from .._options.properties import PropertyOptions, warn_about_body
from .._servers.catalog import find_operation
from .._servers.connection import connected, resolve_login, resolve_revision
from ..error_lines import CliError
from ..exit_codes import ExitCode
from ..transfers import save_file, send_file

EXAMPLE = """\
aiovbr call GetAllRepositories --param nameFilter='Default*'

aiovbr call disable_job --param id=6745a759-2205-4cd2-b172-8ec8f7e60ef8

aiovbr call download_deployment_kit --revision 1.3-rev2 -p taskId=... --out kit.zip

aiovbr call create_creds --body-file creds.json --set description=nightly --secret password=env:PW
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutputOptions:
    """Format and destination of the result; by default JSON."""

    output: Annotated[Format, typer.Option("--output", "-o", help="Format of the result.")] = (
        Format.JSON
    )
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="File for the result: UTF-8, or the file that the operation returns; written whole"
            " or not at all, readable by its owner only.",
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
            metavar="OPERATION", help="Operation in either spelling: GetAllJobs or get_all_jobs."
        ),
    ],
    connection: ConnectionOptions,
    result: CallOutputOptions,
    properties: PropertyOptions,
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
            help="JSON of the body, or the file to upload; - reads standard input.",
        ),
    ] = None,
) -> ExitCode:
    """Call any API operation and write its result."""
    # An unknown name is an error before the password prompt.
    find_operation(operation, resolve_revision(shell, connection))
    server = resolve_login(shell, connection)
    entry = find_operation(operation, server.revision)
    if entry.streams and result.out is None:
        raise CliError(f"{entry.id} returns a file. Name it with --out FILE.", ExitCode.USAGE)
    api = vbr_api.load(server.revision)
    module: Any = getattr(api.operations, entry.name)
    signature = OperationSignature.of(module, api.models)
    arguments = signature.arguments(param or ())
    if signature.body_is_file:
        if body_file is None or properties.settings or properties.secrets:
            raise CliError(
                f"{entry.id} receives a file. Name it with --body-file FILE, without --set.",
                ExitCode.USAGE,
            )
        response = send_file(shell, server, entry, arguments, body_file)
        return _print_response(shell, entry, response, result)
    body = signature.build_body(_read_json(body_file), properties.read(shell))
    if body is not None:
        warn_about_body(shell, body)
        arguments["body"] = body.model
    if entry.streams and result.out is not None:
        save_file(shell, server, entry, arguments, result.out)
        return ExitCode.OK

    async def main(_: Interrupts) -> Any:
        async with connected(shell, server) as vbr:
            return await module.call(vbr, **arguments)

    return _print_response(shell, entry, shell.run(main), result)


def _print_response(
    shell: Shell, operation: Operation, response: Any, result: CallOutputOptions
) -> ExitCode:
    if response is None:
        shell.terminal.note(f"{operation.id}: done")
    else:
        _print_value(shell, response, result)
    return ExitCode.OK


def _print_value(shell: Shell, value: Any, result: CallOutputOptions) -> None:
    if isinstance(value, Model):
        value = to_masked_json(value, show_secrets=result.show_secrets)
    if result.output is Format.JSON:
        print_json(shell.terminal, value, result.out)
        return
    with RowWriter(shell.terminal, result.output, result.out) as writer:
        if is_object(value) and is_array(value.get("data")):
            writer.rows(value["data"])
        elif is_object(value) and result.output is Format.TABLE:
            writer.rows({"property": key, "value": entry} for key, entry in value.items())
        else:
            writer.row(value if is_object(value) else {"value": value})


def _read_json(body_file: str | None) -> Any:
    if body_file is None:
        return None
    data = sys.stdin.buffer.read() if body_file == "-" else Path(body_file).read_bytes()
    try:
        content = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise CliError(
            f"{body_file}: is not JSON ({error.msg}). Correct it.", ExitCode.FILE
        ) from None
    if not is_writable(content):
        raise CliError(f"{body_file}: is nested too deeply. Correct it.", ExitCode.FILE)
    return content


__all__ = ["EXAMPLE", "call"]
