"""Options of most commands, as dataclasses, and their expansion for typer."""

import dataclasses
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from .._console.tables import Format
from ..error_lines import OutputClosed
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from .._console.shell import Shell

_SERVER = "Server"
_RESULT = "Result"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionOptions:
    """Server, account, and how the certificate is checked."""

    host: Annotated[
        str | None,
        typer.Option(
            "--host",
            help="Host name or address of the backup server; host:port and https:// are accepted.",
            envvar="AIOVBR_HOST",
            metavar="HOST",
            rich_help_panel=_SERVER,
        ),
    ] = None
    port: Annotated[
        int | None,
        typer.Option(
            "--port",
            help="TCP port of the REST API; by default 9419.",
            envvar="AIOVBR_PORT",
            metavar="PORT",
            min=1,
            max=65535,
            rich_help_panel=_SERVER,
        ),
    ] = None
    user: Annotated[
        str | None,
        typer.Option(
            "--user",
            help="Account. The password comes from AIOVBR_PASSWORD, the profile, or a prompt.",
            envvar="AIOVBR_USERNAME",
            metavar="NAME",
            rich_help_panel=_SERVER,
        ),
    ] = None
    revision: Annotated[
        str | None,
        typer.Option(
            "--revision",
            help="API revision, for instance 1.3-rev2; newest: the newest that both sides support.",
            envvar="AIOVBR_REVISION",
            metavar="REVISION",
            rich_help_panel=_SERVER,
        ),
    ] = None
    ca_file: Annotated[
        Path | None,
        typer.Option(
            "--ca-file",
            help="PEM file of the certificates to trust, instead of the system's.",
            envvar="AIOVBR_CA_FILE",
            metavar="FILE",
            rich_help_panel=_SERVER,
        ),
    ] = None
    pin: Annotated[
        list[str] | None,
        typer.Option(
            "--pin",
            help="SHA-256 fingerprint that the server's certificate must have; may be repeated.",
            envvar="AIOVBR_PIN",
            metavar="SHA256",
            rich_help_panel=_SERVER,
        ),
    ] = None
    insecure: Annotated[
        bool,
        typer.Option(
            "--insecure",
            help="Do not check the certificate. For test environments only.",
            envvar="AIOVBR_INSECURE",
            rich_help_panel=_SERVER,
        ),
    ] = False
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile",
            help="Profile with defaults for these options, from the profile file.",
            envvar="AIOVBR_PROFILE",
            metavar="NAME",
            rich_help_panel=_SERVER,
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputOptions:
    """Format and destination of the result."""

    output: Annotated[
        Format,
        typer.Option(
            "--output",
            "-o",
            help="Format of the result; in a pipe, a table is tab-separated lines.",
            rich_help_panel=_RESULT,
        ),
    ] = Format.TABLE
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help="File for the result: UTF-8, written whole or not at all, readable by its owner"
            " only.",
            metavar="FILE",
            rich_help_panel=_RESULT,
        ),
    ] = None


def unfold(function: Callable[..., ExitCode | None]) -> Callable[..., int]:
    """Convert a command function to the form that typer expects.

    The first parameter of the function is the shell. A parameter annotated with a dataclass becomes
    one option for each field. The help lists the command's own options first, and the connection
    and output options last.

    Args:
        function: The command.
    """
    signature = inspect.signature(function, eval_str=True)
    groups: dict[str, type[Any]] = {}
    own: list[inspect.Parameter] = []
    shared: list[inspect.Parameter] = []
    common: list[inspect.Parameter] = []
    for parameter in list(signature.parameters.values())[1:]:
        kind: Any = parameter.annotation
        if isinstance(kind, type) and dataclasses.is_dataclass(kind):
            groups[parameter.name] = kind
            hints = get_type_hints(kind, include_extras=True)
            target = common if kind in (ConnectionOptions, OutputOptions) else shared
            target += [_option(field, hints[field.name]) for field in dataclasses.fields(kind)]
        else:
            own.append(parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY))
    flat = [*own, *shared, *common]

    def command(context: typer.Context, **values: Any) -> int:
        arguments = {name: _collect(kind, values) for name, kind in groups.items()}
        shell: Shell = context.obj
        try:
            return int(function(shell, **arguments, **values) or ExitCode.OK)
        except BrokenPipeError:
            raise OutputClosed from None  # typer would end the process with 1

    first = inspect.Parameter(
        "context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context
    )
    command.__name__ = function.__name__
    command.__doc__ = function.__doc__
    command.__annotations__ = {parameter.name: parameter.annotation for parameter in (first, *flat)}
    command.__signature__ = inspect.Signature([first, *flat])  # type: ignore[attr-defined]
    return command


def _option(field: dataclasses.Field[Any], hint: Any) -> inspect.Parameter:
    return inspect.Parameter(
        field.name, inspect.Parameter.KEYWORD_ONLY, default=field.default, annotation=hint
    )


def _collect(kind: type[Any], values: dict[str, Any]) -> Any:
    names = [field.name for field in dataclasses.fields(kind)]
    fields: Mapping[str, Any] = {name: values.pop(name) for name in names}
    return kind(**fields)


__all__ = ["ConnectionOptions", "OutputOptions", "unfold"]
