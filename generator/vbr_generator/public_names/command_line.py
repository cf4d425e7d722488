"""The surface of the command line: commands, options, environment variables, exit codes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from vbr_generator.api_diff.surface import (
    Enum,
    Function,
    Parameter,
    Surface,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["command_line_surface"]

_COMPLETION = frozenset({"--install-completion", "--show-completion"})


def command_line_surface() -> Surface:
    """Read the surface of `aiovbr` by building its command line; needs its extra `cli`."""
    main: Any = import_module("typer.main")
    app = import_module("aiovbr.cli.app").build_app()
    codes: Any = import_module("aiovbr.cli.exit_codes").ExitCode
    surface = Surface("cli")
    for name, command in _commands("aiovbr", main.get_command(app)):
        surface.functions[name] = Function(name, tuple(_parameters(command)))
    members = {str(code.name): str(int(code)) for code in codes}
    surface.enums["exit codes"] = Enum("exit codes", members)
    return surface


def _commands(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    yield name, command
    for child, own in sorted(getattr(command, "commands", {}).items()):
        yield from _commands(f"{name} {child}", own)


def _parameters(command: Any) -> Iterator[Parameter]:
    """Give each spelling of an option as a parameter: to lose one breaks whoever writes it."""
    options: list[Parameter] = []
    variables: set[str] = set()
    for item in command.params:
        if _COMPLETION & set(item.opts):  # typer's own
            continue
        told = _told(item)
        if item.param_type_name == "argument":
            yield Parameter(str(item.name), told, bool(item.required))
            continue
        spellings = sorted({*item.opts, *item.secondary_opts})
        options += [Parameter(s, told, bool(item.required), "keyword") for s in spellings]
        named = item.envvar or ()
        variables.update([named] if isinstance(named, str) else named)
    yield from sorted(options, key=lambda option: option.name)
    yield from (Parameter(f"${name}", "text", False, "keyword") for name in sorted(variables))


def _told(item: Any) -> str:
    if getattr(item, "is_flag", False):
        return "flag"
    choices: Any = getattr(item.type, "choices", None)
    told = " | ".join(str(getattr(c, "value", c)) for c in choices) if choices else item.type.name
    several = getattr(item, "multiple", False) or item.nargs != 1
    return f"list[{told}]" if several else str(told)
