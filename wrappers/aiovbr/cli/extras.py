"""Packages that only an extra installs."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .error_lines import CliError
from .exit_codes import ExitCode


def load_simulator() -> Any:
    """Import the simulator's package.

    Raises:
        CliError: If its extra is not installed.
    """
    try:
        return import_module("vbr_simulator")
    except ModuleNotFoundError as error:
        raise CliError(
            f'the simulator needs {error.name}. Run: pip install "aiovbr[cli,simulator]"',
            ExitCode.CONFIGURATION,
        ) from None


__all__ = ["load_simulator"]
