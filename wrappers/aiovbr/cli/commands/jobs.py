"""`aiovbr jobs`: start, stop, enable and disable many jobs."""

from .._bulk.actions import calling, has
from .._bulk.run import Deed, run_deed
from .._console.shell import Shell
from .._options.bulk import MassOptions
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.catalog import find
from .._servers.connection import resolve, revision_of
from ..exit_codes import ExitCode

EXAMPLE_START = """\
aiovbr jobs start --where name='SQL*' --dry-run
"""
EXAMPLE_STOP = """\
aiovbr jobs stop --where name='SQL*' --yes
"""
EXAMPLE_ENABLE = """\
aiovbr jobs enable --where isDisabled=true --journal enable.journal
"""
EXAMPLE_DISABLE = """\
aiovbr jobs disable --all --concurrency 16
"""


def start(
    shell: Shell, connection: ConnectionOptions, mass: MassOptions, result: OutputOptions
) -> ExitCode:
    """Start jobs."""
    return _run(shell, connection, mass, result, "start")


def stop(
    shell: Shell, connection: ConnectionOptions, mass: MassOptions, result: OutputOptions
) -> ExitCode:
    """Stop jobs that run."""
    return _run(shell, connection, mass, result, "stop")


def enable(
    shell: Shell, connection: ConnectionOptions, mass: MassOptions, result: OutputOptions
) -> ExitCode:
    """Enable jobs, so that they run by their schedule."""
    return _run(shell, connection, mass, result, "enable")


def disable(
    shell: Shell, connection: ConnectionOptions, mass: MassOptions, result: OutputOptions
) -> ExitCode:
    """Disable jobs, so that their schedule does not start them."""
    return _run(shell, connection, mass, result, "disable")


def _run(
    shell: Shell,
    connection: ConnectionOptions,
    mass: MassOptions,
    result: OutputOptions,
    verb: str,
) -> ExitCode:
    mass.chosen()
    listing = find("get_all_jobs", revision_of(shell, connection))
    # Starting twice does harm; being disabled is read from the job.
    settled = {
        "enable": has("get_job", "isDisabled", False),
        "disable": has("get_job", "isDisabled", True),
    }
    deed = Deed(
        verb=verb,
        noun="jobs",
        listing=listing,
        name=f"{verb}_job",
        act=calling(f"{verb}_job"),
        settle=settled.get(verb),
    )
    return run_deed(shell, resolve(shell, connection), deed, mass, result)


__all__ = [
    "EXAMPLE_DISABLE",
    "EXAMPLE_ENABLE",
    "EXAMPLE_START",
    "EXAMPLE_STOP",
    "disable",
    "enable",
    "start",
    "stop",
]
