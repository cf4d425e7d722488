"""The surface of the command line: commands, options, environment variables, exit codes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from vbr_generator.api_diff.surface import (
    PublicEnum,
    PublicFunction,
    PublicParameter,
    Surface,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["command_line_surface"]

_COMPLETION = frozenset({"--install-completion", "--show-completion"})


def command_line_surface() -> Surface:
    """Return the surface of the command line; requires the extra `cli` of `aiovbr`."""
    main: Any = import_module("typer.main")
    app = import_module("aiovbr.cli.app").build_app()
    codes: Any = import_module("aiovbr.cli.exit_codes").ExitCode
    surface = Surface("cli")
    for name, command in _commands("aiovbr", main.get_command(app)):
        surface.functions[name] = PublicFunction(name, tuple(_parameters(command)))
    members = {str(code.name): str(int(code)) for code in codes}
    surface.enums["exit codes"] = PublicEnum("exit codes", members)
    return surface


def _commands(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    yield name, command
    for child, own in sorted(getattr(command, "commands", {}).items()):
        yield from _commands(f"{name} {child}", own)


def _parameters(command: Any) -> Iterator[PublicParameter]:
    """Yield each spelling of an option as a parameter: removing a spelling breaks its users."""
    options: list[PublicParameter] = []
    variables: set[str] = set()
    for item in command.params:
        if _COMPLETION & set(item.opts):  # options of typer
            continue
        annotation = _annotation(item)
        if item.param_type_name == "argument":
            yield PublicParameter(str(item.name), annotation, bool(item.required))
            continue
        spellings = sorted({*item.opts, *item.secondary_opts})
        required = bool(item.required)
        options += [PublicParameter(s, annotation, required, "keyword") for s in spellings]
        named = item.envvar or ()
        variables.update([named] if isinstance(named, str) else named)
    yield from sorted(options, key=lambda option: option.name)
    yield from (PublicParameter(f"${name}", "text", False, "keyword") for name in sorted(variables))


def _annotation(item: Any) -> str:
    if getattr(item, "is_flag", False):
        return "flag"
    choices: Any = getattr(item.type, "choices", None)
    name = " | ".join(str(getattr(c, "value", c)) for c in choices) if choices else item.type.name
    is_list = getattr(item, "multiple", False) or item.nargs != 1
    return f"list[{name}]" if is_list else str(name)
